// Days proposed for a body's meetings: on its weekday at even distances, never on a day that is no working day or in a
// break, and moved where somebody would have to be in two meetings at once. Pure.
import { addDays, daysBetween, weekdayOf, type IsoDate } from '#shared/iso-date.ts';
import { easterSunday, isWorkingDay } from '#shared/round/working-day.ts';

/**
 * ISO weeks of the winter and autumn breaks of schools in Vestland, whose calendar most of the cluster's people live by
 * (skoleruta, Vestland fylkeskommune). Another county changes them here.
 */
export const schoolBreakWeeks: readonly number[] = [9, 41];

/** July, the week of Easter, Christmas until New Year's Day, and the breaks of schools: nobody is called then. */
export function isBreak(day: IsoDate): boolean {
  const [year, monthAndDay] = [Number(day.slice(0, 4)), day.slice(5)];
  if (monthAndDay.startsWith('07')) return true;
  const daysToEaster = daysBetween(day, easterSunday(year));
  if (daysToEaster >= 0 && daysToEaster <= 6) return true;
  const christmasEve = `${year}-12-24`;
  if (day >= addDays(christmasEve, -weekdayOf(christmasEve) + 1)) return true;
  if (monthAndDay === '01-01') return true;
  return schoolBreakWeeks.includes(isoWeek(day));
}

/** Weeks begin on Monday; the first is the one that has the year's first Thursday. */
export function isoWeek(day: IsoDate): number {
  const thursday = addDays(day, 4 - weekdayOf(day));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** The next half-year: from January or July, whichever comes first. */
export function comingHalfYear(today: IsoDate): { from: IsoDate; to: IsoDate } {
  const year = Number(today.slice(0, 4));
  return today.slice(5) < '07-01'
    ? { from: `${year}-07-01`, to: `${year}-12-31` }
    : { from: `${year + 1}-01-01`, to: `${year + 1}-06-30` };
}

export type BusyTime = { on: IsoDate; startsAt: string; endsAt: string; bodyId: string };

/** As many as can be planned at once. */
export const mostMeetings = 60;

export const rhythms = ['every_weeks', 'count'] as const;
export type Rhythm = (typeof rhythms)[number];

export type SeriesWish = {
  from: IsoDate;
  to: IsoDate;
  /** 1 for Monday to 5 for Friday. */
  weekday: number;
  rhythm: Rhythm;
  /** How many weeks lie between two, or how many there are in all. */
  amount: number;
  startsAt: string;
  endsAt: string;
};

export type ProposedDay = {
  on: IsoDate;
  /** Where it would have been, and what stood in the way there; null where nothing did. */
  movedFrom: { on: IsoDate; why: 'holiday' | 'break' | 'clash'; bodyIds: string[] } | null;
};

/** How far a meeting may be moved; what finds no room there is left out. Weekly ones stay clear of each other. */
function mostMoved({ rhythm, amount }: SeriesWish): number {
  return rhythm === 'every_weeks' && amount === 1 ? 3 : 6;
}

/** In order, each day once. */
export function proposedMeetingDays(wish: SeriesWish, busy: readonly BusyTime[]): ProposedDay[] {
  const proposed: ProposedDay[] = [];
  for (const ideal of idealDays(wish).slice(0, mostMeetings)) {
    const last = proposed.at(-1)?.on;
    const on = nearest(ideal, mostMoved(wish)).find(
      (day) =>
        day >= wish.from &&
        day <= wish.to &&
        (last === undefined || day > last) &&
        hindranceOn(day, wish, busy) === null,
    );
    if (on === undefined) continue;
    const hindrance = hindranceOn(ideal, wish, busy);
    const why = hindrance ?? { why: 'clash' as const, bodyIds: [] };
    proposed.push({ on, movedFrom: on === ideal ? null : { on: ideal, ...why } });
  }
  return proposed;
}

type Hindrance = Omit<NonNullable<ProposedDay['movedFrom']>, 'on'>;

function hindranceOn(
  day: IsoDate,
  { startsAt, endsAt }: SeriesWish,
  busy: readonly BusyTime[],
): Hindrance | null {
  if (isBreak(day)) return { why: 'break', bodyIds: [] };
  if (!isWorkingDay(day)) return { why: 'holiday', bodyIds: [] };
  const clashes = busy.filter(
    (each) => each.on === day && each.startsAt < endsAt && startsAt < each.endsAt,
  );
  const bodyIds = [...new Set(clashes.map(({ bodyId }) => bodyId))];
  return bodyIds.length > 0 ? { why: 'clash', bodyIds } : null;
}

function idealDays({ from, to, weekday, rhythm, amount }: SeriesWish): IsoDate[] {
  const days: IsoDate[] = [];
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  for (let day = first; day <= to; day = addDays(day, 7)) days.push(day);
  if (rhythm === 'every_weeks') return days.filter((_, week) => week % amount === 0);
  // Of so many in all, none is wasted on a week in which nobody can meet.
  const usable = days.filter((day) => !isBreak(day));
  const count = Math.min(amount, usable.length);
  return Array.from(
    { length: count },
    (_, place) => usable[Math.floor(((place + 0.5) * usable.length) / count)]!,
  );
}

/** The day itself, then the days around it, the later one first. */
function nearest(day: IsoDate, most: number): IsoDate[] {
  const around = Array.from({ length: most }, (_, place) => [
    addDays(day, place + 1),
    addDays(day, -place - 1),
  ]);
  return [day, ...around.flat()];
}
