// Nynorsk: how projects are classified.
export const fundHrcs = {
  hint: 'Del prosjektet på helseområde og på forskingsaktivitetar etter Health Research Classification System. Delane i kvar av dei to skal bli 100 %. Lat felta stå tomme dersom prosjektet ikkje er klassifisert. Namna er dei offisielle engelske.',
  health: 'Helseområde',
  activity: 'Forskingsaktivitetar',
  search: 'Søk med eit ord frå namnet, til dømes «mental» eller «2.4».',
  add: 'Legg til',
  found:
    '{count, plural, =0 {Ingen treff.} one {Eitt treff.} other {# treff. Skriv meir, eller vel frå lista.}}',
  share: 'Del i prosent:',
  remove: 'Fjern {name}',
} as const;
