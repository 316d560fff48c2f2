// Which periods may be assessed: those that have begun, within the strategy's years.
import type { FieldReason } from '#shared/error-reason.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import { periodEnd, periodStart } from '#shared/indicator/period.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { strategyYears, type StrategySpan } from './strategy-year.ts';

/** Why a period cannot be assessed, or null. */
export function assessablePeriodProblem(
  strategy: StrategySpan,
  period: Period,
  today: IsoDate,
): FieldReason | null {
  if (periodStart(period) > today) return 'period_in_future';
  const { first, last } = strategyYears(strategy, today);
  const isOutside = periodEnd(period) < `${first}-01-01` || periodStart(period) > `${last}-12-31`;
  return isOutside ? 'period_outside_strategy' : null;
}
