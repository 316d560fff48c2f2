// Days that people in Norway work: weekdays that are no public holiday (lov om helligdager and lov om 1 og 17 mai).
import { addDays, weekdayOf, type IsoDate } from '#shared/iso-date.ts';

/** Public holidays on the same day every year, `MM-DD`. */
const fixedHolidays = ['01-01', '05-01', '05-17', '12-25', '12-26'];
/** Days from Easter Sunday: Maundy Thursday, Good Friday, both days of Easter, Ascension, both of Whitsun. */
const movedHolidays = [-3, -2, 0, 1, 39, 49, 50];

/** Easter Sunday of a year in the Gregorian calendar, by Meeus, Jones and Butcher. */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function isHoliday(day: IsoDate): boolean {
  if (fixedHolidays.includes(day.slice(5))) return true;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return movedHolidays.some((offset) => addDays(easter, offset) === day);
}

export function isWorkingDay(day: IsoDate): boolean {
  return weekdayOf(day) < 6 && !isHoliday(day);
}

/** The working day so many working days on, backwards when negative; 0: the day itself, or the next one worked. */
export function addWorkingDays(day: IsoDate, count: number): IsoDate {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, step);
    if (isWorkingDay(at)) left -= 1;
  }
  while (!isWorkingDay(at)) at = addDays(at, step);
  return at;
}
