// Bokmål: how projects are classified.
export const fundHrcs = {
  hint: 'Del prosjektet på helseområder og på forskningsaktiviteter etter Health Research Classification System. Andelene i hver av de to skal bli 100 %. La feltene stå tomme hvis prosjektet ikke er klassifisert. Navnene er de offisielle engelske.',
  health: 'Helseområder',
  activity: 'Forskningsaktiviteter',
  search: 'Søk med et ord fra navnet, for eksempel «mental» eller «2.4».',
  add: 'Legg til',
  found:
    '{count, plural, =0 {Ingen treff.} one {Ett treff.} other {# treff. Skriv mer, eller velg fra listen.}}',
  share: 'Andel i prosent:',
  remove: 'Fjern {name}',
} as const;
