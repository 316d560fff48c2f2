import type { reportPage as source } from '#shared/text/nb/report-page.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const reportPage: TextShape<typeof source> = {
  title: 'Annual report',
  lead: 'The report is made from the figures, assessments and decisions on record. This is how it will print.',
  year: 'Year',
  runningYear: '{year} (so far)',
  language: 'Language of the report',
  contents: 'Contents',
  noYears: {
    title: 'No reports yet',
    text: 'The strategy has not begun. The first report can be made once the first year is under way.',
  },
  unknownYear: {
    title: 'No report for {year}',
    text: 'The strategy has reports from {first} to {last}. Choose one of those years.',
  },
};
