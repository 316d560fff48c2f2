// When an event is: the year it counts in, and the same days a year on.
import { addDays, daysBetween, daysInMonth, type IsoDate } from '#shared/iso-date.ts';
import type { EventRow } from './event-type.ts';

/** The year it begins in, also where it ends in the next. */
export function yearOf({ startsOn }: Pick<EventRow, 'startsOn'>): number {
  return Number(startsOn.slice(0, 4));
}

/** The last day of an event, which may be its first. */
export function lastDayOf({ startsOn, endsOn }: Pick<EventRow, 'startsOn' | 'endsOn'>): IsoDate {
  return endsOn ?? startsOn;
}

/** The same date in the year after; the last day of February where there is no 29th. */
export function aYearLater(day: IsoDate): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const kept = Math.min(date, daysInMonth(year + 1, month));
  return `${year + 1}-${day.slice(5, 7)}-${String(kept).padStart(2, '0')}`;
}

/** When it would be a year on, as long as it was. */
export function nextTime({ startsOn, endsOn }: Pick<EventRow, 'startsOn' | 'endsOn'>) {
  const next = aYearLater(startsOn);
  return {
    startsOn: next,
    endsOn: endsOn === null ? null : addDays(next, daysBetween(startsOn, endsOn)),
  };
}
