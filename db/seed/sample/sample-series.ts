// Writes a sample series as one row of figures: each value is recorded some days after its period ended, on a weekday.
// Deterministic: the same row gives the same observations.
import type { ObservationSeed } from '#db/seed/seed-type.ts';
import { shiftPeriod } from '#shared/indicator/period-calendar.ts';
import { periodEnd } from '#shared/indicator/period.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import { addDays, weekdayOf, type IsoDate } from '#shared/iso-date.ts';

/** A period nobody has reported: no row at all, unlike `null`, which carries a reason. */
export const missing = undefined;

type SeriesStart = {
  /** The first value's period; the others follow in the same frequency. */
  first: Period;
  byKey: string;
  /** Days from the end of the period until the value was recorded. */
  lag: number;
  /** When the indicator was recorded: older values were entered that day. */
  notBefore: IsoDate;
};

type Remark = Partial<Omit<ObservationSeed, 'period' | 'value'>>;

export function series(
  start: SeriesStart,
  values: (number | null | undefined)[],
  remarks: Record<Period, Remark> = {},
  corrections: ObservationSeed[] = [],
): ObservationSeed[] {
  const recorded = values.flatMap((value, index): ObservationSeed[] => {
    if (value === undefined) return [];
    const period = shiftPeriod(start.first, index);
    const due = addDays(periodEnd(period), start.lag);
    const on = weekday(due < start.notBefore ? start.notBefore : due);
    return [{ period, value, on, byKey: start.byKey, ...remarks[period] }];
  });
  return [...recorded, ...corrections].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The day itself, or the Monday after a weekend. */
export function weekday(date: IsoDate): IsoDate {
  const day = weekdayOf(date);
  if (day === 6) return addDays(date, 2);
  return day === 7 ? addDays(date, 1) : date;
}

/** What most sample indicators have in common; each states what differs. */
export const usualFields = {
  decimals: 0,
  direction: 'increase',
  paceMethod: 'linear',
  formula: null,
  band: null,
  weight: 1,
  source: 'Sekretariatets registrering (eksempeldata)',
  sourceUrl: '',
  caveat: '',
} as const;
