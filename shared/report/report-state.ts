// The way a report goes: written, reviewed, approved (and frozen), published. What is published never goes back: it is
// corrected in the open.
import type { ReportRow, ReportState } from './report-type.ts';

const nextStates: Record<ReportState, readonly ReportState[]> = {
  draft: ['in_review'],
  in_review: ['draft', 'approved'],
  // Back to review: approved by a slip, or sent back before anybody outside has read it. The edition is kept.
  approved: ['in_review', 'published'],
  published: [],
};

export function mayBecome(from: ReportState, to: ReportState): boolean {
  return nextStates[from].includes(to);
}

type InState = Pick<ReportRow, 'state'>;

/** Its chapters are open: while it is reviewed remarks are worked in. */
export function isWritten({ state }: InState): boolean {
  return state === 'draft' || state === 'in_review';
}

/** Its figures and words stand as they were approved. */
export function isFrozen({ state }: InState): boolean {
  return state === 'approved' || state === 'published';
}
