// Whom to remind of what on a day. Answered is silence; what stays unanswered goes from its owner to who leads the group,
// and then to the secretariat. A step is told on its day, or on the person's next one where its day was lost: nobody was
// told then, or they wanted no mail. Nobody hears of anything on a day that is not worked.
import { addDays, norwegianDay, type IsoDate, type IsoInstant } from '#shared/iso-date.ts';
import type { Askable } from './asked.ts';
import { itemState, takesAnswers } from './round-date.ts';
import type { RoundItemRow, RoundRow } from './round-type.ts';
import { addWorkingDays, isWorkingDay } from './working-day.ts';

/** Working days from the deadline: negative before it. */
const ownerDays = [-3, 0, 1];
const leaderDays = [2];
const secretariatDays = [4];

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
    if (Object.values(reminder).some((waiting) => waiting.length > 0))
      reminders.set(personId, reminder);
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

  const toApprove = items.filter(
    (item) =>
      stateOf(item) === 'submitted' &&
      item.submittedById !== personId &&
      // Where nobody leads, the secretariat does.
      (isLed(item) || (isOffice && !ledBodies.has(item.bodyId ?? ''))),
  );
  const isReviewDue = toApprove.some((item) => isNew(item.submittedAt) || hasCome(ownerDays)(item));
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
    const last = lastDay(round, dueOn, isQuiet);
    return days.some((day) => {
      const on = addWorkingDays(dueOn, day);
      // Where the round ends before a step's day, the step falls on the person's last day in it.
      const falls = on > last && last > dueOn ? last : on;
      return since < falls && falls <= today;
    });
  };
}

/** The last day in the round that the person takes mail on; the deadline where there is none after it. */
function lastDay({ graceOn }: RoundRow, dueOn: IsoDate, isQuiet: Told['isQuiet']): IsoDate {
  let at = graceOn;
  while (at > dueOn && (!isWorkingDay(at) || isQuiet(at))) at = addDays(at, -1);
  return at;
}

function waiting(round: RoundRow, items: RoundItemRow[]): Waiting[] {
  return items.length === 0 ? [] : [{ round, items }];
}
