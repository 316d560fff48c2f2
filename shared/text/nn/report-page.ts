import type { reportPage as source } from '#shared/text/nb/report-page.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const reportPage: TextShape<typeof source> = {
  title: 'Årsrapport',
  lead: 'Rapporten blir laga av tala, vurderingane og avgjerdene som er registrerte. Slik blir han på trykk.',
  year: 'År',
  runningYear: '{year} (hittil)',
  language: 'Språket i rapporten',
  contents: 'Innhald',
  noYears: {
    title: 'Ingen rapportar enno',
    text: 'Strategien har ikkje byrja. Den første rapporten kan lagast når det første året er i gang.',
  },
  unknownYear: {
    title: 'Ingen rapport for {year}',
    text: 'Strategien har rapportar frå {first} til {last}. Vel eitt av desse åra.',
  },
};
