// Partners, bodies and groups: who they are, what they answer for, and what they have been called.
export const people = {
  title: 'Partnere og organ',
  lead: '{cluster} har {partners, plural, one {én partner} other {# partnere}}, {bodies, plural, one {ett organ} other {# organ}} og {groups, plural, =0 {ingen faggrupper} one {én faggruppe} other {# faggrupper}}.',
  partners: 'Partnere',
  partnersNote: 'Tiltakene er talt i {strategy}, per {date}.',
  noPartners: {
    title: 'Ingen partnere ennå',
    text: 'Her står institusjonene som utgjør klyngen, og hvilke tiltak hver av dem leder og bidrar til.',
  },
  others: 'Andre organisasjoner',
  othersNote:
    'De er nevnt i strategiene som ansvarlige eller bidragsytere, uten å være partnere i klyngen.',
  bodies: 'Organ',
  bodiesNote: 'Organ skifter navn over tid. Her står de med navnene de har hatt.',
  groups: 'Faggrupper',
  groupsNote: 'Faggruppene definerer delmål og tiltak på sitt felt.',
  panels: 'Panel',
  noBodies: {
    title: 'Ingen organ ennå',
    text: 'Her står organene som styrer klyngen og gir råd, med mandat og navn over tid.',
  },
  noGroups: {
    title: 'Ingen faggrupper ennå',
    text: 'Faggruppene definerer delmål og tiltak. De legges inn av sekretariatet.',
  },
  column: {
    partner: 'Partner',
    organisation: 'Organisasjon',
    kind: 'Type',
    strategy: 'Strategi',
    leads: 'Leder',
    contributes: 'Bidrar',
  },
  leadsOf: '{name} leder {count, plural, =0 {ingen tiltak} other {# tiltak}}',
  contributesOf: '{name} bidrar til {count, plural, =0 {ingen tiltak} other {# tiltak}}',
  owns: 'Svarer for {count, plural, one {ett tiltak} other {# tiltak}}',
  since: '{name} siden {date}',
  until: '{name} til {date}',
  between: '{name} {from}–{to}',
  names: 'Navn over tid',
  source: 'Kilde: {source}',
} as const;
