// Whether a value may be recorded for an indicator and period: what a schema alone cannot know.
import type { Formula } from '#shared/formula/formula-type.ts';
import type { FieldReason } from '#shared/error-reason.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { writtenDecimals } from '#shared/number-format.ts';
import type { Direction, Frequency, Period } from './indicator-type.ts';
import { periodFrequency, periodStart } from './period.ts';

/** The first problem and the field it belongs to, or null. */
export function observationProblem(
  indicator: {
    direction: Direction;
    frequency: Frequency;
    decimals: number;
    formula: Formula | null;
  },
  input: { period: Period; value: number | null },
  today: IsoDate,
): { field: 'period' | 'value'; reason: FieldReason } | null {
  if (indicator.formula !== null) return { field: 'value', reason: 'computed' };
  if (periodFrequency(input.period) !== indicator.frequency)
    return { field: 'period', reason: 'period_frequency' };
  if (periodStart(input.period) > today) return { field: 'period', reason: 'period_in_future' };
  const isYesNo = input.value === null || input.value === 0 || input.value === 1;
  if (indicator.direction === 'yes_no' && !isYesNo)
    return { field: 'value', reason: 'yes_no_value' };
  // What is not shown must not be stored: 12.5 would stand as 13 on every page.
  if (input.value !== null && writtenDecimals(input.value) > indicator.decimals)
    return { field: 'value', reason: indicator.decimals === 0 ? 'decimals_none' : 'decimals_more' };
  return null;
}
