// Beside the field for a value: what stood before, what is to be reached, and what the plan says for the period.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import { comparePeriods } from '#shared/indicator/period-calendar.ts';
import { periodSpan } from '#shared/indicator/period.ts';
import { plannedPath, plannedValue } from '#shared/indicator/planned-path.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import { useIndicatorFormat } from './indicator-format.ts';
import styles from './record-observation-form.module.css';
import { TargetText } from './target-text.tsx';

type ContextProps = { indicator: IndicatorStanding; period: Period };

export function ObservationContext({ indicator, period }: ContextProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const { row, observations } = indicator;
  const { value } = useIndicatorFormat(row);
  const target = row.targets.at(-1);
  const last = observations.findLast(
    (one) => one.value !== null && comparePeriods(one.period, period) < 0,
  );
  // A sum builds up over the parts of its period, so no part has a plan of its own.
  const isPlanned = row.aggregation !== 'sum' || row.frequency === 'year';
  const planned =
    isPlanned && (row.direction === 'increase' || row.direction === 'decrease')
      ? plannedValue(plannedPath(row), periodSpan(period).lastMonth)
      : null;
  return (
    <dl className={styles['context']}>
      <div>
        <dt>{a('indicatorForm.record.last')}</dt>
        <dd className="figures">
          {last && last.value !== null
            ? a('indicatorForm.record.lastFor', {
                value: value(last.value),
                period: format.period(last.period),
              })
            : a('indicatorForm.record.nothing')}
        </dd>
      </div>
      <div>
        <dt>{a('indicatorForm.record.target')}</dt>
        <dd className="figures">
          {target && row.direction === 'yes_no' ? (
            t('indicator.doneBy', { period: format.period(target.period) })
          ) : target ? (
            t('indicator.targetFor', {
              value: value(target.value),
              period: format.period(target.period),
            })
          ) : (
            <TargetText row={row} />
          )}
        </dd>
      </div>
      {planned !== null && (
        <div>
          <dt>{a('indicatorForm.record.planned', { period: format.period(period) })}</dt>
          <dd className="figures">{value(planned)}</dd>
        </div>
      )}
    </dl>
  );
}
