// What a value will do before it is saved: attainment and status now and then, by the same rules as everywhere.
import { useAdminText } from '#client/shell/admin-text.ts';
import { AttainmentBar } from '#client/ui/attainment-bar.tsx';
import { useFormat } from '#client/ui/format.ts';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { indicatorFigure, type IndicatorFigure } from '#shared/indicator/indicator-figure.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { comparePeriods, hasEnded } from '#shared/indicator/period-calendar.ts';
import { periodEnd } from '#shared/indicator/period.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import { useIndicatorFormat } from './indicator-format.ts';
import { observationsWith, type ReadObservation } from './observation-draft.ts';
import styles from './observation-preview.module.css';

type PreviewProps = { indicator: IndicatorStanding; read: ReadObservation; reportingOn: IsoDate };

export function ObservationPreview({ indicator, read, reportingOn }: PreviewProps) {
  const a = useAdminText();
  const planned = observationsWith(indicator.observations, read);
  return (
    <div className={styles['preview']}>
      <h3>{a('indicatorForm.preview.title')}</h3>
      <div aria-live="polite" aria-atomic="true">
        {planned ? (
          <Effect
            indicator={indicator}
            read={read}
            reportingOn={reportingOn}
            figureOn={(date) => indicatorFigure(indicator.row, planned, date)}
          />
        ) : (
          <p className="soft">{a('indicatorForm.preview.type')}</p>
        )}
      </div>
    </div>
  );
}

type EffectProps = PreviewProps & { figureOn: (date: IsoDate) => IndicatorFigure };

function Effect({ indicator, read, reportingOn, figureOn }: EffectProps) {
  const a = useAdminText();
  const format = useFormat();
  const { row, figure: now } = indicator;
  const valueFormat = useIndicatorFormat(row);
  const { period, value } = read.input;
  // A value counts once its period has ended: what it will do is told as of that day.
  const isWaiting = !hasEnded(period, reportingOn);
  const end = format.date(periodEnd(period));
  const then = figureOn(isWaiting ? periodEnd(period) : reportingOn);
  const remark = useRemark(indicator, read, then);
  const isSame = !isWaiting && then.status === now.status && then.attainment === now.attainment;
  return (
    <>
      {value !== null && row.direction !== 'yes_no' && (
        <p className={styles['read']}>
          {a('indicatorForm.preview.readAs', { value: valueFormat.recorded(value) })}
        </p>
      )}
      {isWaiting && (
        <p className={styles['read']}>{a('indicatorForm.preview.notEnded', { end })}</p>
      )}
      <dl className={styles['change']}>
        {!isSame && <FigureLine term={a('indicatorForm.preview.now')} figure={now} />}
        <FigureLine
          term={
            isWaiting
              ? a('indicatorForm.preview.afterEnd', { end })
              : a('indicatorForm.preview.after')
          }
          figure={then}
        />
      </dl>
      {isSame && !remark && <p className="soft">{a('indicatorForm.preview.same')}</p>}
      {remark && <p className="soft">{remark}</p>}
    </>
  );
}

function FigureLine({ term, figure }: { term: string; figure: IndicatorFigure }) {
  return (
    <div className={styles['line']}>
      <dt>{term}</dt>
      <dd>
        <StatusLabel status={figure.status} isStale={figure.isStale} />
        {figure.attainment !== null && (
          <AttainmentBar attainment={figure.attainment} plan={figure.plannedAttainment} />
        )}
      </dd>
    </div>
  );
}

/** Why a value that is saved may not show at once. */
function useRemark(
  { row }: IndicatorStanding,
  { input }: ReadObservation,
  then: IndicatorFigure,
): string | null {
  const a = useAdminText();
  const format = useFormat();
  const valueFormat = useIndicatorFormat(row);
  const { period } = input;
  const words = (one: Period) => format.period(one);
  const soFar = then.yearToDate && {
    period: words(then.yearToDate.period),
    value: valueFormat.value(then.yearToDate.value),
  };
  if (input.value === null) return a('indicatorForm.preview.reason');
  const unfinished = then.newerWithoutValue.find(({ parts }) =>
    parts.some((part) => part.period === period),
  );
  if (unfinished) {
    const missing = unfinished.parts
      .filter((part) => part.value === null && part.reason !== 'not_applicable')
      .map((part) => words(part.period));
    return a('indicatorForm.preview.partOf', {
      period: words(unfinished.period),
      missing: missing.join(', '),
    });
  }
  const isJudged = then.judged?.parts.some((part) => part.period === period) ?? false;
  if (isJudged) return null;
  if (soFar && then.judged && comparePeriods(period, then.judged.period) > 0) {
    return a('indicatorForm.preview.yearToDate', soFar);
  }
  return then.judged
    ? a('indicatorForm.preview.olderPeriod', { period: words(then.judged.period) })
    : null;
}
