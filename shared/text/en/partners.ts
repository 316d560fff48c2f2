import type { partners as source } from '#shared/text/nb/partners.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const partners: TextShape<typeof source> = {
  title: 'Partners and bodies',
  lead: '{cluster} has {partners, plural, one {one partner} other {# partners}}, {bodies, plural, one {one body} other {# bodies}} and {groups, plural, =0 {no subject groups} one {one subject group} other {# subject groups}}.',
  partners: 'Partners',
  partnersNote: 'Measures are counted in {strategy}, as of {date}.',
  noPartners: {
    title: 'No partners yet',
    text: 'This is where you will find the institutions that make up the cluster, and the measures each of them leads and contributes to.',
  },
  others: 'Other organisations',
  othersNote:
    'They are named in the strategies as responsible or contributing, without being partners in the cluster.',
  bodies: 'Bodies',
  bodiesNote:
    'Bodies change their names over time. They are listed here with the names they have had.',
  groups: 'Subject groups',
  groupsNote: 'The subject groups define sub-goals and measures in their field.',
  panels: 'Panels',
  noBodies: {
    title: 'No bodies yet',
    text: 'This is where you will find the bodies that steer the cluster and advise it, with their mandates and names over time.',
  },
  noGroups: {
    title: 'No subject groups yet',
    text: 'The subject groups define sub-goals and measures. The secretariat adds them.',
  },
  column: {
    partner: 'Partner',
    organisation: 'Organisation',
    kind: 'Kind',
    strategy: 'Strategy',
    leads: 'Leads',
    contributes: 'Contributes',
  },
  leadsOf: '{name} leads {count, plural, =0 {no measures} one {# measure} other {# measures}}',
  contributesOf:
    '{name} contributes to {count, plural, =0 {no measures} one {# measure} other {# measures}}',
  manage: 'People and roles',
  leader: 'Leader: {name}',
  owns: 'Answers for {count, plural, one {one measure} other {# measures}}',
  since: '{name} since {date}',
  until: '{name} until {date}',
  between: '{name} {from}–{to}',
  names: 'Names over time',
  source: 'Source: {source}',
};
