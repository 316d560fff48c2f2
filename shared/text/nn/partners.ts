import type { partners as source } from '#shared/text/nb/partners.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const partners: TextShape<typeof source> = {
  title: 'Partnarar og organ',
  lead: '{cluster} har {partners, plural, one {éin partnar} other {# partnarar}}, {bodies, plural, one {eitt organ} other {# organ}} og {groups, plural, =0 {ingen faggrupper} one {éi faggruppe} other {# faggrupper}}.',
  partners: 'Partnarar',
  partnersNote: 'Tiltaka er talde i {strategy}, per {date}.',
  noPartners: {
    title: 'Ingen partnarar enno',
    text: 'Her står institusjonane som utgjer klyngja, og kva tiltak kvar av dei leier og bidreg til.',
  },
  others: 'Andre organisasjonar',
  othersNote:
    'Dei er nemnde i strategiane som ansvarlege eller bidragsytarar, utan å vere partnarar i klyngja.',
  bodies: 'Organ',
  bodiesNote: 'Organ skiftar namn over tid. Her står dei med namna dei har hatt.',
  groups: 'Faggrupper',
  groupsNote: 'Faggruppene definerer delmål og tiltak på sitt felt.',
  panels: 'Panel',
  noBodies: {
    title: 'Ingen organ enno',
    text: 'Her står organa som styrer klyngja og gir råd, med mandat og namn over tid.',
  },
  noGroups: {
    title: 'Ingen faggrupper enno',
    text: 'Faggruppene definerer delmål og tiltak. Sekretariatet legg dei inn.',
  },
  column: {
    partner: 'Partnar',
    organisation: 'Organisasjon',
    kind: 'Type',
    strategy: 'Strategi',
    leads: 'Leier',
    contributes: 'Bidreg',
  },
  leadsOf: '{name} leier {count, plural, =0 {ingen tiltak} other {# tiltak}}',
  contributesOf: '{name} bidreg til {count, plural, =0 {ingen tiltak} other {# tiltak}}',
  manage: 'Personar og roller',
  leader: 'Leiar: {name}',
  owns: 'Svarer for {count, plural, one {eitt tiltak} other {# tiltak}}',
  since: '{name} sidan {date}',
  until: '{name} til {date}',
  between: '{name} {from}–{to}',
  names: 'Namn over tid',
  source: 'Kjelde: {source}',
};
