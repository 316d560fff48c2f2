import type { history as source } from '#shared/text/nb/history.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const history: TextShape<typeof source> = {
  title: 'History',
  show: 'Show the history',
  hide: 'Hide the history',
  none: 'No changes are recorded.',
  showAll: 'Show all {count, number} events',
  showFewer: 'Show only the latest',
  fromTo: '{field}: {from} → {to}',
  filledIn: '{field}: {to}',
  rewritten: '{field}: the text was changed',
  empty: 'empty',
  unknownActor: 'Unknown',
};
