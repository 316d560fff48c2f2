import type { strategyDocument as source } from '#shared/text/nb/strategy-document.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const strategyDocument: TextShape<typeof source> = {
  eyebrow: 'The strategy',
  period: 'Applies {from}–{to}',
  until: 'Applies until {to}',
  from: 'Applies from {from}',
  vision: 'Vision',
  values: 'Values',
  aim: 'Overall aim',
  coreAreas: 'Core areas',
  challenges: 'Challenges',
  opportunities: 'Opportunities',
  means: 'Means',
  areas: 'Areas and priorities',
  goal: 'Goal',
  source: 'Source',
  sourceLink: 'Open the source',
  archived: 'Archived',
  archivedNote:
    'Goals, indicators and measures that were taken out of the strategy can be brought back with all that belongs to them.',
  archivedKind: { indicator: 'Indicator', measure: 'Measure' },
  archivedOn: 'archived {date}',
};
