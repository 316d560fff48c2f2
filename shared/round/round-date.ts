// When a round opens, is due and ends. Proposed from its period, and checked as the secretariat has set them.
import type { FieldReason } from '#shared/error-reason.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import { periodEnd } from '#shared/indicator/period.ts';
import { addDays, norwegianDay, type IsoDate } from '#shared/iso-date.ts';
import type { ItemState, RoundItemRow, RoundRow } from './round-type.ts';
import { addWorkingDays } from './working-day.ts';

export type RoundDates = Pick<RoundRow, 'opensOn' | 'contentDueOn' | 'dueOn' | 'graceOn'>;

const contentDays = 10;
/** Between the figures and the assessments that build on them. */
const assessmentDays = 5;
const graceDays = 5;

/**
 * After a period: opens the first working day, figures within two weeks of work, assessments a week later. Before a
 * meeting: counted back from it, with a week to spare for the papers.
 */
export function proposedDates(
  period: Period,
  meetingOn: IsoDate | null,
  today: IsoDate,
): RoundDates {
  if (meetingOn !== null) {
    const graceOn = addWorkingDays(meetingOn, -graceDays);
    const dueOn = addWorkingDays(graceOn, -2);
    const contentDueOn = addWorkingDays(dueOn, -assessmentDays);
    return { opensOn: addWorkingDays(contentDueOn, -contentDays), contentDueOn, dueOn, graceOn };
  }
  const ended = addDays(periodEnd(period), 1);
  // Tomorrow at the soonest: there is time to look it over.
  const opensOn = addWorkingDays(ended > today ? ended : addDays(today, 1), 0);
  const contentDueOn = addWorkingDays(opensOn, contentDays);
  const dueOn = addWorkingDays(contentDueOn, assessmentDays);
  return { opensOn, contentDueOn, dueOn, graceOn: addWorkingDays(dueOn, graceDays) };
}

/** The first problem and its field, or null. */
export function roundDateProblem({
  opensOn,
  contentDueOn,
  dueOn,
  graceOn,
}: RoundDates): { field: keyof RoundDates; reason: FieldReason } | null {
  if (contentDueOn < opensOn) return { field: 'contentDueOn', reason: 'round_dates_order' };
  if (dueOn < contentDueOn) return { field: 'dueOn', reason: 'round_dates_order' };
  if (graceOn < dueOn) return { field: 'graceOn', reason: 'round_dates_order' };
  return null;
}

export function itemState(
  item: Pick<
    RoundItemRow,
    'answeredAt' | 'personId' | 'dueOn' | 'submission' | 'submittedAt' | 'reviewedAt'
  >,
  today: IsoDate,
): ItemState {
  if (item.answeredAt !== null)
    return norwegianDay(item.submittedAt ?? item.answeredAt) > item.dueOn ? 'late' : 'answered';
  if (item.submission !== null) return item.reviewedAt === null ? 'submitted' : 'returned';
  if (item.personId === null) return 'ownerless';
  return today > item.dueOn ? 'silent' : 'waiting';
}

/** Whether answers are taken: opened, and the day of grace not past. */
export function takesAnswers(
  round: Pick<RoundRow, 'state' | 'graceOn' | 'archivedAt'>,
  today: IsoDate,
): boolean {
  return round.state === 'open' && round.archivedAt === null && today <= round.graceOn;
}
