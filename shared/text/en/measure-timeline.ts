import type { measureTimeline as source } from '#shared/text/nb/measure-timeline.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const measureTimeline: TextShape<typeof source> = {
  axis: 'Period, phase and milestones',
  undated: '{count, plural, one {One measure without dates} other {# measures without dates}}',
  undatedNote: 'They have neither a start nor a due date, and so cannot be drawn.',
  milestones: 'Milestones: {list}',
  key: {
    done: 'Done, as a share of the time span',
    unreported: 'Not reported',
    cancelled: 'Cancelled',
    remaining: 'Remaining',
    asOf: 'As of {date}: the work should have come this far',
    late: 'Past the due date',
    reached: 'Milestone reached',
    milestone: 'Milestone still to come',
  },
};
