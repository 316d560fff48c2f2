// Every recorded period, newest first, with who entered it and when; earlier versions open under the one that holds.
import { Button } from '@digdir/designsystemet-react';
import { Fragment, useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import type { Period } from '#shared/indicator/indicator-type.ts';
import type { IndicatorPageData } from './indicator-entry.ts';
import { recordedPeriods, type RecordedPeriods } from './observation-list.ts';
import { ObservationCells } from './observation-cells.tsx';
import styles from './observation-table.module.css';

/** What one looks at first: a year of months, or all years there are. */
const usuallyShown = 12;

type ObservationTableProps = {
  data: IndicatorPageData;
  /** Null where nothing can be changed: seen as it was known earlier. */
  onCorrect: ((period: Period) => void) | null;
};

export function ObservationTable({ data, onCorrect }: ObservationTableProps) {
  const a = useAdminText();
  const [isAllShown, setIsAllShown] = useState(false);
  const { row } = data.indicator;
  const all = recordedPeriods(data.revisions, data.asOf);
  const shown = isAllShown ? all : all.slice(0, usuallyShown);
  const isYesNo = row.direction === 'yes_no';
  return (
    <Section
      title={a(isYesNo ? 'observationTable.answers' : 'observationTable.title')}
      note={all.length > 0 && a('observationTable.note')}
    >
      {all.length === 0 ? (
        <p className="soft">{a('observationTable.empty')}</p>
      ) : (
        <>
          <div className="table-scroll">
            <table className={`plain-table ${styles['table']}`}>
              <caption className="visually-hidden">
                {a('observationTable.caption', { title: row.title })}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{a('observationTable.period')}</th>
                  <th scope="col" className="number-cell">
                    {a(isYesNo ? 'observationTable.answer' : 'observationTable.value')}
                  </th>
                  <th scope="col">{a('observationTable.marks')}</th>
                  <th scope="col">{a('observationTable.recorded')}</th>
                  {onCorrect && (
                    <th scope="col" className="no-print">
                      <span className="visually-hidden">{a('observationTable.correct')}</span>
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {shown.map((one) => (
                  <PeriodRows key={one.period} data={data} one={one} onCorrect={onCorrect} />
                ))}
              </tbody>
            </table>
          </div>
          {all.length > usuallyShown && (
            <Button
              variant="tertiary"
              className="flush-button no-print"
              onClick={() => setIsAllShown(!isAllShown)}
            >
              {isAllShown
                ? a('observationTable.showFewer')
                : a('observationTable.showAll', { count: all.length })}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}

type PeriodRowsProps = ObservationTableProps & { one: RecordedPeriods };

function PeriodRows({ data, one, onCorrect }: PeriodRowsProps) {
  const a = useAdminText();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const { row } = data.indicator;
  const period = format.period(one.period);
  return (
    <Fragment>
      <tr>
        <th scope="row" className={styles['period']}>
          {period}
        </th>
        <ObservationCells observation={one.newest} row={row} asOf={data.asOf}>
          {one.older.length > 0 && (
            <button
              type="button"
              className={`${styles['older']} no-print`}
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              {a('observationTable.older', { count: one.older.length })}
            </button>
          )}
        </ObservationCells>
        {onCorrect && (
          <td className={`${styles['act']} no-print`}>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={a('observationTable.correctPeriod', { period })}
              onClick={() => onCorrect(one.period)}
            >
              {a('observationTable.correct')}
            </Button>
          </td>
        )}
      </tr>
      {isOpen &&
        one.older.map((observation) => (
          <tr key={observation.revision} className={styles['olderRow']}>
            <th scope="row" className={styles['period']}>
              <span className="visually-hidden">{period}, </span>
              {a('observationTable.revision', { revision: String(observation.revision) })}
            </th>
            <ObservationCells observation={observation} row={row} asOf={data.asOf} />
            {onCorrect && <td className="no-print">&nbsp;</td>}
          </tr>
        ))}
    </Fragment>
  );
}
