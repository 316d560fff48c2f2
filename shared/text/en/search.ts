import type { search as source } from '#shared/text/nb/search.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const search: TextShape<typeof source> = {
  empty: 'Nothing found for “{query}”.',
  hint: 'Type to search.',
  count: '{count, plural, =0 {No hits} one {One hit} other {# hits}}',
  kind: {
    goal: 'Goals',
    indicator: 'Indicators',
    measure: 'Measures',
    event: 'Events',
    series: 'Series',
    case: 'Cases',
    decision: 'Decisions',
    partner: 'Partners',
    body: 'Bodies',
  },
};
