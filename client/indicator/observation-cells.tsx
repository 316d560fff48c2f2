// One revision of a value: the value or why there is none, its marks and note, and who entered it when.
import type { ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { behindWords } from '#shared/formula/formula-words.ts';
import type { AsOf } from '#shared/indicator/indicator-type.ts';
import { hasEnded } from '#shared/indicator/period-calendar.ts';
import type { IndicatorRow, ObservationRow } from '#shared/strategy/snapshot.ts';
import { recordedByWords } from '#shared/strategy/recorded-by.ts';
import { useIndicatorFormat } from './indicator-format.ts';
import styles from './observation-table.module.css';

type ObservationCellsProps = {
  observation: ObservationRow;
  row: IndicatorRow;
  asOf: AsOf;
  children?: ReactNode;
};

export function ObservationCells({ observation, row, asOf, children }: ObservationCellsProps) {
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const format = useFormat();
  const valueFormat = useIndicatorFormat(row);
  const { value, noValueReason, isWithdrawn, note, source, recordedAt, computed } = observation;
  const marks = [
    isWithdrawn && a('observationTable.withdrawn'),
    observation.isPreliminary && t('word.mark.preliminary'),
    observation.isBreak && t('word.mark.break'),
    !hasEnded(observation.period, asOf.reportingOn) &&
      a('observationTable.notCounted', { date: format.date(asOf.reportingOn) }),
  ].filter((words) => typeof words === 'string');
  return (
    <>
      <td className="number-cell" data-label={a('observationTable.value')}>
        {value !== null && !isWithdrawn && valueFormat.recorded(value)}
        {value !== null && isWithdrawn && <s>{valueFormat.recorded(value)}</s>}
        {value === null && noValueReason && (
          <span className={styles['reason']}>{t(`word.noValue.${noValueReason}`)}</span>
        )}
      </td>
      <td className={styles['marks']}>
        {marks.length > 0 && <strong>{marks.join('. ')}</strong>}
        {computed && (
          <span className={`${styles['note']} soft small`}>
            {behindWords(computed, { lang, a })}
          </span>
        )}
        {note !== '' && (
          <span className={styles['note']} lang={row.lang}>
            {note}
          </span>
        )}
        {source !== '' && (
          <span className={`${styles['note']} soft small`}>
            {a('observationTable.sourceLine', { source })}
          </span>
        )}
        {children}
      </td>
      <td className={styles['recorded']}>
        <span>{recordedByWords(t, observation)}</span>{' '}
        <span className="soft small figures">{format.instant(recordedAt)}</span>
      </td>
    </>
  );
}
