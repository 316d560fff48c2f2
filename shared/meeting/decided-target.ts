// A decision that sets an indicator's target. The definition of before stays known: the audit trail has it, and the decision
// says what it replaced.
import type { PeriodValue } from '#shared/indicator/indicator-type.ts';
import { periodEnd } from '#shared/indicator/period.ts';
import type { DecidedTarget } from './decision-type.ts';

/** The targets with this one in its place; of the same period there is one. */
export function withTarget(
  targets: readonly PeriodValue[],
  { period, value }: Pick<DecidedTarget, 'period' | 'value'>,
): PeriodValue[] {
  return [...targets.filter((each) => each.period !== period), { period, value }].toSorted((a, b) =>
    periodEnd(a.period) < periodEnd(b.period) ? -1 : 1,
  );
}

/** As before the decision; where the target has been changed since, it stands. */
export function withoutTarget(
  targets: readonly PeriodValue[],
  { period, value, before }: DecidedTarget,
): PeriodValue[] {
  const standing = targets.find((each) => each.period === period);
  if (standing?.value !== value) return [...targets];
  return before === null
    ? targets.filter((each) => each.period !== period)
    : withTarget(targets, { period, value: before });
}
