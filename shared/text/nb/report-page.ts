// The page around the annual report; the report's own words are in report.ts.
export const reportPage = {
  title: 'Årsrapport',
  lead: 'Rapporten lages av tallene, vurderingene og beslutningene som er registrert. Slik blir den på trykk.',
  year: 'År',
  runningYear: '{year} (hittil)',
  language: 'Rapportens språk',
  contents: 'Innhold',
  noYears: {
    title: 'Ingen rapporter ennå',
    text: 'Strategien har ikke begynt. Den første rapporten kan lages når det første året er i gang.',
  },
  unknownYear: {
    title: 'Ingen rapport for {year}',
    text: 'Strategien har rapporter fra {first} til {last}. Velg et av disse årene.',
  },
} as const;
