// The days that a report tells of, and the day its figures are seen as of.
import type { IsoDate } from '#shared/iso-date.ts';
import { strategyYears, type StrategySpan } from '#shared/strategy/strategy-year.ts';
import type { ReportKind } from './report-type.ts';

export type ReportSpan = { from: IsoDate; to: IsoDate };

type Told = { kind: ReportKind; year: number };

export function reportSpan(
  { kind, year }: Told,
  strategy: StrategySpan,
  today: IsoDate,
): ReportSpan {
  if (kind === 'half_year') return { from: `${year}-01-01`, to: `${year}-06-30` };
  const first = kind === 'period' ? strategyYears(strategy, today).first : year;
  return { from: `${first}-01-01`, to: `${year}-12-31` };
}

/** The span's last day, or today while it runs; all that is recorded now counts. */
export function reportingDate({ to }: ReportSpan, today: IsoDate): IsoDate {
  return to < today ? to : today;
}

export function isWithin({ from, to }: ReportSpan, day: IsoDate): boolean {
  return from <= day && day <= to;
}

/** The years it touches, oldest first. */
export function spanYears({ from, to }: ReportSpan): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, at) => first + at);
}
