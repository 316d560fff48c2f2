// Days as text. Dates come in as arguments; nothing here reads the clock.

/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. Compares as text. */
export type IsoDate = string;

/** An instant in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. Compares as text. */
export type IsoInstant = string;

/** The years a strategy, period or date may fall in: outside them a value is a slip of the hand. */
export const firstYear = 1900;
export const lastYear = 2199;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for an existing day in a year that Målbar takes. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  const instant = new Date(`${date}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (dayNumber(to) - dayNumber(from)) / 86_400_000;
}

function dayNumber(date: IsoDate): number {
  return Date.UTC(
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)) - 1,
    Number(date.slice(8, 10)),
  );
}

/** The day an instant fell on in Norway, whatever zone the machine stands in. */
export function norwegianDay(instant: IsoInstant): IsoDate {
  return norwegianDayFormat.format(new Date(instant));
}
const norwegianDayFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
});

/** The wall clock in Norway at an instant, `HH:mm`. */
export function norwegianTime(instant: IsoInstant): string {
  return norwegianTimeFormat.format(new Date(instant));
}
const norwegianTimeFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  timeStyle: 'short',
});

/** The instant a day begins in Norway. */
export function norwegianDayStart(date: IsoDate): IsoInstant {
  // Summer time first: where it is wrong, the instant still belongs to the day before.
  const summer = new Date(`${date}T00:00:00+02:00`).toISOString();
  return norwegianDay(summer) === date ? summer : new Date(`${date}T00:00:00+01:00`).toISOString();
}

/** 1 for Monday, 7 for Sunday. */
export function weekdayOf(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
