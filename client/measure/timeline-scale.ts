// Where days fall on the timeline. Months are drawn equally wide, so that years and quarters are too. Pure.
import { daysInMonth, type IsoDate } from '#shared/iso-date.ts';

export type TimelineScale = { firstYear: number; years: number[] };

/** Years drawn before and after the strategy's own: a day further off is a slip, and would squeeze all the others. */
const margin = 3;

/** Whole years around all the days, near the strategy's years; null when there are none. */
export function timelineScale(
  days: readonly IsoDate[],
  strategy: { first: number; last: number },
): TimelineScale | null {
  if (days.length === 0) return null;
  const years = days
    .map((day) => Number(day.slice(0, 4)))
    .map((year) => Math.min(strategy.last + margin, Math.max(strategy.first - margin, year)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    firstYear: first,
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
  };
}

/** The start of a day as a share of the whole width; outside 0–1 for days outside the scale. */
export function placeOf({ firstYear, years }: TimelineScale, day: IsoDate): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = (year - firstYear) * 12 + (month - 1) + (date - 1) / daysInMonth(year, month);
  return months / (years.length * 12);
}

/** A share as CSS writes it, kept within the drawing. */
export function percentOf(share: number): string {
  return `${(Math.min(1, Math.max(0, share)) * 100).toFixed(3)}%`;
}
