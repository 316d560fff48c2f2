// Why an indicator has the status it has: the rule that decided, with its numbers.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import type { IndicatorExplanation } from '#shared/indicator/figure-explanation.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import { useIndicatorFormat } from './indicator-format.ts';

export function useStatusReason(
  { row }: Pick<IndicatorStanding, 'row'>,
  { statusRule, figure }: IndicatorExplanation,
): string {
  const a = useAdminText();
  const format = useFormat();
  const { value, plain } = useIndicatorFormat(row);
  const target = row.targets.at(-1);
  const band = row.band && {
    low: plain(row.band.low),
    high: value(row.band.high),
    tolerance: plain(row.band.tolerance),
  };
  switch (statusRule) {
    case 'no_value':
    case 'no_baseline':
    case 'no_target':
    case 'done':
      return a(`figure.status.${statusRule}`);
    case 'target_reached':
      return a('figure.status.target_reached', {
        value: figure.judged ? value(figure.judged.value) : '',
        target: target ? value(target.value) : '',
      });
    case 'in_band':
      return a('figure.status.in_band', { low: band?.low ?? '', high: band?.high ?? '' });
    case 'tolerance':
      return a('figure.status.tolerance', {
        low: band?.low ?? '',
        high: band?.high ?? '',
        tolerance: band?.tolerance ?? '',
      });
    case 'pace':
      return a('figure.status.pace', { pace: format.pace(figure.pace?.value ?? 0) });
    case 'due_period':
      return a('figure.status.due_period', { period: target ? format.period(target.period) : '' });
  }
}
