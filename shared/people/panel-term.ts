// Terms in a panel: two years at a time, at most six in all. Told as codes; nothing here stops a term.
import { addDays, daysBetween, type IsoDate } from '#shared/iso-date.ts';
import type { RoleAssignmentRow } from '#shared/people/person.ts';

const termYears = 2;
const mostYears = 6;

/** The same day some years later; where there is none, as after a 29 February, the day that follows. */
function yearsLater(day: IsoDate, years: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}

/** The last day of a term that starts on a day. */
export function panelTermEnd(fromOn: IsoDate): IsoDate {
  return addDays(yearsLater(fromOn, termYears), -1);
}

type Period = Pick<RoleAssignmentRow, 'fromOn' | 'toOn'>;

/** Days in the panel over all terms; days that terms share count once. A term without an end lasts until `until`. */
export function daysInPanel(terms: readonly Period[], until: IsoDate): number {
  let days = 0;
  let countedTo: IsoDate | null = null;
  for (const { fromOn, toOn } of terms.toSorted((a, b) => a.fromOn.localeCompare(b.fromOn))) {
    const last = toOn === null || toOn > until ? until : toOn;
    const first: IsoDate =
      countedTo !== null && countedTo >= fromOn ? addDays(countedTo, 1) : fromOn;
    if (first > last) continue;
    days += daysBetween(first, last) + 1;
    countedTo = last;
  }
  return days;
}

export type PanelWarning = 'past_limit' | 'will_pass_limit';

/** Whether somebody's terms in one panel are, or will be, more than six years. */
export function panelWarning(terms: readonly Period[], today: IsoDate): PanelWarning | null {
  const [first] = terms.map(({ fromOn }) => fromOn).toSorted();
  if (first === undefined) return null;
  const most = daysBetween(first, yearsLater(first, mostYears));
  if (daysInPanel(terms, today) > most) return 'past_limit';
  const lastDay = terms.reduce((last, { toOn }) => (toOn && toOn > last ? toOn : last), today);
  return daysInPanel(terms, lastDay) > most ? 'will_pass_limit' : null;
}
