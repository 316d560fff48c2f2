// Whom to remind of what on a day. Answered is silence; what stays unanswered goes from its owner to who leads the group,
// and then to the secretariat, as does an answer that nobody approves. A step is told on its day, or on the person's next
// one where its day was lost: nobody was told then, or they wanted no mail. Nobody hears of anything on a day that is not
// worked.
import { addDays, norwegianDay, type IsoDate, type IsoInstant } from '#shared/iso-date.ts';
import type { Askable } from './asked.ts';
import { itemState, takesAnswers } from './round-date.ts';
import type { RoundItemRow, RoundRow } from './round-type.ts';
import { addWorkingDays, isWorkingDay } from './working-day.ts';

/** Working days from the deadline: negative before it. */
const ownerDays = [-3, 0, 1];
const leaderDays = [2];
const secretariatDays = [4];
/** Working days that an answer has waited for approval; it is told at once, too. */
const reviewDays = [2, 4];
const lateReviewDay = 6;

export type OpenRound = { round: RoundRow; items: readonly RoundItemRow[] };
/** What waits in a round: one's own, or that of others one answers for. */
export type Waiting = { round: RoundRow; items: RoundItemRow[] };

export type Reminder = {
  own: Waiting[];
  /** Answers to approve. */
  reviews: Waiting[];
  /** Silent in the groups that the person leads. */
  led: Waiting[];
  /** Silent in all of the round, for the secretariat. */
  all: Waiting[];
};

/** What is known of a person's mail. */
export type Told = {
  /** As of when they were last told all there was; null for never. */
  toldAt: IsoInstant | null;
  /** When they were last sent the link to all that a round asks of them; null for never. */
  askedAt: (roundId: string) => IsoInstant | null;
  isQuiet: (day: IsoDate) => boolean;
};

/** By the id of whom to remind; nobody twice of a step, and nobody of nothing. Rounds that are over are there for what waits for approval. */
export function remindersOn(
  today: IsoDate,
  rounds: readonly OpenRound[],
  people: readonly Askable[],
  toldOf: (personId: string) => Told,
): Map<string, Reminder> {
  const reminders = new Map<string, Reminder>();
  if (!isWorkingDay(today)) return reminders;
  const ledBodies = new Set(people.flatMap(({ leads }) => leads));
  for (const person of people) {
    const { personId } = person.actor;
    const told = toldOf(personId);
    if (told.isQuiet(today)) continue;
    const found = rounds.map((one) => remindedOf(one, { person, told, today, ledBodies }));
    const reminder: Reminder = {
      own: found.flatMap(({ own }) => own),
      reviews: found.flatMap(({ reviews }) => reviews),
      led: found.flatMap(({ led }) => led),
      all: found.flatMap(({ all }) => all),
    };
    if (!isEmpty(reminder)) reminders.set(personId, reminder);
  }
  return reminders;
}

type Reader = {
  person: Askable;
  told: Told;
  today: IsoDate;
  /** Bodies that somebody leads. */
  ledBodies: ReadonlySet<string>;
};

function remindedOf(
  { round, items }: OpenRound,
  { person: { actor, leads }, told, today, ledBodies }: Reader,
): Reminder {
  const { personId } = actor;
  const isOffice = actor.roles.some(({ role }) => role === 'secretariat');
  const isLed = ({ bodyId }: RoundItemRow) => bodyId !== null && leads.includes(bodyId);
  const openedOn = round.openedAt === null ? round.opensOn : norwegianDay(round.openedAt);
  const toldOn = later(openedOn, told.toldAt);
  const askedOn = later(toldOn, told.askedAt(round.id));
  const hasCome = (days: readonly number[], since = toldOn) =>
    stepCame(round, { since, today }, told, days);
  const isNew = (at: IsoInstant | null) =>
    at !== null && (told.toldAt === null || at > told.toldAt);
  const stateOf = (item: RoundItemRow) => itemState(item, today);

  // Where nobody leads, the secretariat does.
  const isReviewer = (item: RoundItemRow) =>
    isLed(item) || (isOffice && !ledBodies.has(item.bodyId ?? ''));
  const stepsOf = (item: RoundItemRow) =>
    [...(isReviewer(item) ? reviewDays : []), ...(isOffice ? [lateReviewDay] : [])].map((day) =>
      addWorkingDays(item.submittedAt === null ? today : norwegianDay(item.submittedAt), day),
    );
  const toApprove = items.filter(
    (item) =>
      stateOf(item) === 'submitted' &&
      item.submittedById !== personId &&
      (isReviewer(item) || stepsOf(item).some((on) => on <= today)),
  );
  const isReviewDue = toApprove.some(
    (item) =>
      (isReviewer(item) && isNew(item.submittedAt)) ||
      stepsOf(item).some((on) => toldOn < on && on <= today),
  );
  const reviews = waiting(round, isReviewDue ? toApprove : []);
  if (!takesAnswers(round, today)) return { own: [], reviews, led: [], all: [] };

  // What waits for approval waits for somebody else.
  const open = items.filter((item) => ['waiting', 'silent', 'returned'].includes(stateOf(item)));
  const own = open.filter((item) => item.personId === personId);
  const isOwnDue = own.some(
    (item) =>
      hasCome(ownerDays, askedOn)(item) || (stateOf(item) === 'returned' && isNew(item.reviewedAt)),
  );
  const others = open.filter(
    (item) => item.personId !== personId && item.personId !== null && item.dueOn < today,
  );
  return {
    // One that is due brings the others along: one mail for all of them.
    own: waiting(round, isOwnDue ? own : []),
    reviews,
    led: waiting(round, others.filter(isLed).filter(hasCome(leaderDays))),
    all: waiting(round, isOffice ? others.filter(hasCome(secretariatDays)) : []),
  };
}

/** What of a reminder waits still, by the rows as they are now: whoever has answered in the meantime is left in peace. */
export function stillWaiting(
  reminder: Reminder,
  rows: readonly RoundItemRow[],
  today: IsoDate,
): Reminder | null {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const waitsStill = (item: RoundItemRow) => {
    const row = rowOf.get(item.id);
    return row?.personId === item.personId && itemState(row, today) === itemState(item, today);
  };
  const left = (all: Waiting[]) =>
    all.flatMap(({ round, items }) => waiting(round, items.filter(waitsStill)));
  const still: Reminder = {
    own: left(reminder.own),
    reviews: left(reminder.reviews),
    led: left(reminder.led),
    all: left(reminder.all),
  };
  return isEmpty(still) ? null : still;
}

function isEmpty(reminder: Reminder): boolean {
  return Object.values(reminder).every((waiting) => waiting.length === 0);
}

/** Whether somebody can be told of a round on a later day that suits them, while it still takes answers. */
export function canBeToldLater(
  { graceOn }: Pick<RoundRow, 'graceOn'>,
  today: IsoDate,
  isQuiet: Told['isQuiet'],
): boolean {
  return lastDay(graceOn, today, isQuiet) > today;
}

function later(day: IsoDate, at: IsoInstant | null): IsoDate {
  const other = at === null ? day : norwegianDay(at);
  return other > day ? other : day;
}

/** Whether the day of one of the steps has come after `since`, when the person was told what there was then. */
function stepCame(
  round: RoundRow,
  { since, today }: { since: IsoDate; today: IsoDate },
  { isQuiet }: Told,
  days: readonly number[],
) {
  return ({ dueOn }: RoundItemRow) => {
    const last = lastDay(round.graceOn, dueOn, isQuiet);
    return days.some((day) => {
      const on = addWorkingDays(dueOn, day);
      // Where the round ends before a step's day, the step falls on the person's last day in it.
      const falls = on > last && last > dueOn ? last : on;
      return since < falls && falls <= today;
    });
  };
}

/** The last day until `graceOn` that the person takes mail on; `after` where there is none after that. */
function lastDay(graceOn: IsoDate, after: IsoDate, isQuiet: Told['isQuiet']): IsoDate {
  let at = graceOn;
  while (at > after && (!isWorkingDay(at) || isQuiet(at))) at = addDays(at, -1);
  return at;
}

function waiting(round: RoundRow, items: RoundItemRow[]): Waiting[] {
  return items.length === 0 ? [] : [{ round, items }];
}
