import type { measureList as source } from '#shared/text/nb/measure-list.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const measureList: TextShape<typeof source> = {
  empty: {
    title: 'No measures yet',
    text: 'This is where the measures that lead to the goals will appear: what is done, who leads it and when it is to be finished. The professional forum and the subject groups add them.',
  },
  title: 'Measures',
  caption: 'Measures in {strategy}, as of {date}',
  all: '{count, plural, one {One measure.} other {# measures.}}',
  shown: 'Showing {shown, number} of {count, plural, one {one measure.} other {# measures.}}',
  summary:
    'Of {count, plural, one {one measure} other {# measures}}, {completed, plural, one {# is} other {# are}} completed and {running, plural, one {# is} other {# are}} in progress. {overdue, plural, =0 {None has passed its due date unfinished.} one {One has passed its due date unfinished.} other {# have passed their due dates unfinished.}}',
  unreported: '{count, plural, one {One is not reported on.} other {# are not reported on.}}',
  noneReported:
    '{count, plural, one {There is one measure in the strategy} other {There are # measures in the strategy}}, but nobody has reported on progress yet.',
  view: { label: 'View', tabell: 'Table', tavle: 'Board', tidslinje: 'Timeline' },
  group: {
    label: 'Group by',
    area: 'Area',
    phase: 'Phase',
    lead: 'Lead partner',
    owner: 'Responsible body',
    none: 'No grouping',
  },
  columns: { label: 'Columns', legend: 'Show columns', usual: 'Back to the usual ones' },
};
