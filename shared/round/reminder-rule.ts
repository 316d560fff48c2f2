// Whom to remind of what on a day. Answered is silence; what stays unanswered goes from its owner to who leads the group,
// and then to the secretariat. Nobody hears of anything on a day that is not worked.
import type { IsoDate } from '#shared/iso-date.ts';
import type { Askable } from './asked.ts';
import { itemState, takesAnswers } from './round-date.ts';
import type { RoundItemRow, RoundRow } from './round-type.ts';
import { addWorkingDays, isWorkingDay } from './working-day.ts';

/** Working days from the deadline: negative before it. */
const ownerDays = [-3, 0, 1];
const leaderDay = 2;
const secretariatDay = 4;

export type OpenRound = { round: RoundRow; items: readonly RoundItemRow[] };
/** What waits in a round: one's own, or that of others one answers for. */
export type Waiting = { round: RoundRow; items: RoundItemRow[] };

export type Reminder = {
  own: Waiting[];
  /** Silent in the groups that the person leads. */
  led: Waiting[];
  /** Silent in all of the round, for the secretariat. */
  all: Waiting[];
};

/** By the id of whom to remind; nobody twice, and nobody of nothing. */
export function remindersOn(
  today: IsoDate,
  rounds: readonly OpenRound[],
  people: readonly Askable[],
): Map<string, Reminder> {
  const reminders = new Map<string, Reminder>();
  if (!isWorkingDay(today)) return reminders;
  for (const { round, items } of rounds) {
    if (!takesAnswers(round, today)) continue;
    // What waits for approval waits for somebody else.
    const open = items.filter((item) =>
      ['waiting', 'silent', 'returned'].includes(itemState(item, today)),
    );
    for (const { actor, leads } of people) {
      const isOffice = actor.roles.some(({ role }) => role === 'secretariat');
      const own = open.filter(({ personId }) => personId === actor.personId);
      const others = open.filter(
        ({ personId, dueOn }) => personId !== actor.personId && personId !== null && dueOn < today,
      );
      const isLed = ({ bodyId }: RoundItemRow) => bodyId !== null && leads.includes(bodyId);
      add(reminders, actor.personId, {
        // One that is due brings the others along: one mail for all of them.
        own: waiting(round, own.some(isDay(round, today, ownerDays)) ? own : []),
        led: waiting(round, others.filter(isLed).filter(isDay(round, today, [leaderDay]))),
        all: waiting(round, isOffice ? others.filter(isDay(round, today, [secretariatDay])) : []),
      });
    }
  }
  return reminders;
}

/** Where the round ends before a step's day, the step falls on its last working day. */
function isDay({ graceOn }: RoundRow, today: IsoDate, days: readonly number[]) {
  const last = isWorkingDay(graceOn) ? graceOn : addWorkingDays(graceOn, -1);
  return ({ dueOn }: RoundItemRow) =>
    days.some((day) => {
      const on = addWorkingDays(dueOn, day);
      return (on > last && last > dueOn ? last : on) === today;
    });
}

function waiting(round: RoundRow, items: RoundItemRow[]): Waiting[] {
  return items.length === 0 ? [] : [{ round, items }];
}

function add(reminders: Map<string, Reminder>, personId: string, { own, led, all }: Reminder) {
  if (own.length + led.length + all.length === 0) return;
  const before = reminders.get(personId) ?? { own: [], led: [], all: [] };
  reminders.set(personId, {
    own: [...before.own, ...own],
    led: [...before.led, ...led],
    all: [...before.all, ...all],
  });
}
