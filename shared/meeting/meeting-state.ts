// The way a meeting goes: planned, called, held, its minutes drafted, approved and published.
import type { MeetingRow, MeetingState } from './meeting-type.ts';

const nextStates: Record<MeetingState, readonly MeetingState[]> = {
  // Straight to held: one that is entered as history, or that met without papers.
  planned: ['called', 'held', 'cancelled'],
  // One that was called may be called again: its papers have changed.
  called: ['called', 'held', 'cancelled'],
  held: ['drafted'],
  // Sent for remarks again: they led to changes.
  drafted: ['drafted', 'approved'],
  approved: ['published'],
  published: [],
  cancelled: [],
};

export function mayBecome(from: MeetingState, to: MeetingState): boolean {
  return nextStates[from].includes(to);
}

/** Cases come and go, and papers change, until the meeting is held; eventuelt comes up while it is. */
export function takesCases({ state }: Pick<MeetingRow, 'state'>): boolean {
  return ['planned', 'called', 'held'].includes(state);
}

/** What was said and decided is written down, also of meetings held long ago, until the minutes are approved. */
export function takesMinutes({ state }: Pick<MeetingRow, 'state'>): boolean {
  return !['approved', 'published', 'cancelled'].includes(state);
}

/** Who came is part of the minutes, and settled with them. */
export function takesMarks({ state }: Pick<MeetingRow, 'state'>): boolean {
  return ['planned', 'called', 'held', 'drafted'].includes(state);
}

/** Nobody outside has seen the numbers yet. */
export function isUnannounced({ state }: Pick<MeetingRow, 'state'>): boolean {
  return state === 'planned';
}

/** It can be led from the big screen: begun, gone through case by case, and ended. */
export function takesStage({ state }: Pick<MeetingRow, 'state'>): boolean {
  return ['planned', 'called'].includes(state);
}

/** Minutes are written of what has been held. */
export function hasMinutes({ state }: Pick<MeetingRow, 'state'>): boolean {
  return ['held', 'drafted', 'approved', 'published'].includes(state);
}

/** What is approved stands: it is read, and no longer written. */
export function isApproved({ state }: Pick<MeetingRow, 'state'>): boolean {
  return state === 'approved' || state === 'published';
}
