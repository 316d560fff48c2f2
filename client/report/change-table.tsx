// Tables of what differs between two reports, or a report and today: both values side by side. Nothing where nothing does.
import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { GoalLink } from '#client/strategy/goal-link.tsx';
import { useFormat } from '#client/ui/format.ts';
import table from '#client/ui/row-table.module.css';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { statusStep } from '#shared/report/compare-reports.ts';
import type {
  DefinitionChange,
  FigureChange,
  GoalMove,
  IndicatorMove,
  MeasureMove,
  Named,
  Stand,
  TargetChange,
} from '#shared/report/report-changes.ts';
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';
import { useRecordedValue } from './recorded-value.ts';
import styles from './report-work.module.css';

/** What the two sides are called. */
export type Columns = { was: string; becomes: string };

type RowsProps = {
  title: string;
  /** Of the columns after the first. */
  heads: readonly { head: string; isNumber?: boolean }[];
  first: string;
  rows: readonly { key: string; name: ReactNode; cells: readonly ReactNode[] }[];
};

export function ChangeRows({ title, first, heads, rows }: RowsProps) {
  const id = useId();
  if (rows.length === 0) return null;
  const classOf = (isNumber = false) => (isNumber ? table['number'] : undefined);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div className="table-scroll">
        <table className={`plain-table ${table['table']} ${styles['sides']}`} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {heads.map(({ head, isNumber }) => (
                <th key={head} scope="col" className={classOf(isNumber)}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row" className={table['name']}>
                  {name}
                </th>
                {heads.map(({ head, isNumber }, place) => (
                  <td key={head} data-label={head} className={classOf(isNumber)}>
                    {cells[place]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function FigureTable({
  changes,
  columns,
}: {
  changes: readonly FigureChange[];
  columns: Columns;
}) {
  const a = useAdminText();
  const format = useFormat();
  const recorded = useRecordedValue();
  const missing = <span className="soft">{a('reportWork.changes.missing')}</span>;
  return (
    <ChangeRows
      title={a('reportWork.changes.figures')}
      first={a('reportWork.changes.indicator')}
      heads={[
        { head: a('reportWork.changes.period') },
        { head: columns.was, isNumber: true },
        { head: columns.becomes, isNumber: true },
        { head: a('reportWork.changes.how') },
      ]}
      rows={changes.map(({ indicator, period, was, becomes, how }) => ({
        key: `${indicator.id} ${period}`,
        name: <IndicatorLink indicator={indicator} />,
        cells: [
          format.period(period),
          recorded(indicator, was) ?? missing,
          recorded(indicator, becomes) ?? missing,
          a(`reportWork.changes.${how}`),
        ],
      }))}
    />
  );
}

type TargetTableProps = { title: string; changes: readonly TargetChange[]; columns: Columns };

export function TargetTable({ title, changes, columns }: TargetTableProps) {
  const a = useAdminText();
  const format = useFormat();
  const recorded = useRecordedValue();
  const none = <span className="soft">{a('reportWork.changes.noTarget')}</span>;
  return (
    <ChangeRows
      title={title}
      first={a('reportWork.changes.indicator')}
      heads={[
        { head: a('reportWork.changes.period') },
        { head: columns.was, isNumber: true },
        { head: columns.becomes, isNumber: true },
      ]}
      rows={changes.map(({ indicator, period, was, becomes }) => ({
        key: `${indicator.id} ${period}`,
        name: <IndicatorLink indicator={indicator} />,
        cells: [
          format.period(period),
          recorded(indicator, was) ?? none,
          recorded(indicator, becomes) ?? none,
        ],
      }))}
    />
  );
}

type GoalTableProps = {
  title: string;
  /** Of the strategy as a whole, where it has moved. */
  total?: Omit<GoalMove, 'goal'> | null;
  moves: readonly GoalMove[];
  columns: Columns;
};

export function GoalTable({ title, total = null, moves, columns }: GoalTableProps) {
  const a = useAdminText();
  const format = useFormat();
  const stepWords = useStepWords();
  const changeWords = (was: Stand, becomes: Stand) =>
    [
      was.attainment !== null && becomes.attainment !== null
        ? format.shareChange(was.attainment, becomes.attainment)
        : '',
      stepWords(was.status, becomes.status),
    ]
      .filter(Boolean)
      .join(' · ');
  const rows = moves.map(({ goal, was, becomes }) => ({
    key: goal.id,
    name: <GoalLink goal={goal} />,
    cells: [
      <StandWords key="was" stand={was} />,
      <StandWords key="becomes" stand={becomes} />,
      changeWords(was, becomes),
    ],
  }));
  const whole = total && {
    key: 'whole',
    name: <strong>{a('reportWork.changes.whole')}</strong>,
    cells: [
      <StandWords key="was" stand={total.was} />,
      <StandWords key="becomes" stand={total.becomes} />,
      changeWords(total.was, total.becomes),
    ],
  };
  return (
    <ChangeRows
      title={title}
      first={a('reportWork.changes.goal')}
      heads={[
        { head: columns.was },
        { head: columns.becomes },
        { head: a('reportWork.compare.change') },
      ]}
      rows={whole ? [whole, ...rows] : rows}
    />
  );
}

/** Nothing where the status is the same. */
function useStepWords(): (was: GoalStatus | null, becomes: GoalStatus | null) => string {
  const a = useAdminText();
  return (was, becomes) => {
    if (was === becomes) return '';
    const step = was && becomes ? statusStep(was, becomes) : 0;
    if (step === 0) return a('reportWork.compare.stepNone');
    return a(step > 0 ? 'reportWork.compare.stepUp' : 'reportWork.compare.stepDown');
  };
}

/** Attainment and status together: the figure, and what it says. */
export function StandWords({ stand }: { stand: Stand }) {
  const format = useFormat();
  return (
    <span className={styles['stand']}>
      {stand.attainment !== null && (
        <span className="figures">{format.share(stand.attainment)}</span>
      )}
      <StatusLabel status={stand.status} />
    </span>
  );
}

type StatusTableProps = { moves: readonly IndicatorMove[]; columns: Columns };

export function StatusTable({ moves, columns }: StatusTableProps) {
  const a = useAdminText();
  const stepWords = useStepWords();
  return (
    <ChangeRows
      title={a('reportWork.changes.statuses')}
      first={a('reportWork.changes.indicator')}
      heads={[
        { head: columns.was },
        { head: columns.becomes },
        { head: a('reportWork.compare.change') },
      ]}
      rows={moves.map(({ indicator, was, becomes }) => ({
        key: indicator.id,
        name: <IndicatorLink indicator={indicator} />,
        cells: [
          <StatusLabel key="was" status={was} />,
          <StatusLabel key="becomes" status={becomes} />,
          stepWords(was, becomes),
        ],
      }))}
    />
  );
}

export function MeasureTable({ title, moves }: { title: string; moves: readonly MeasureMove[] }) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  return (
    <ChangeRows
      title={title}
      first={a('reportWork.changes.measure.one')}
      heads={[{ head: a('reportWork.changes.how') }]}
      rows={moves.map(({ measure, how }) => ({
        key: measure.id,
        name: (
          <Link to="/$strategy/tiltak/$measureId" params={{ strategy, measureId: measure.id }}>
            <span lang={measure.lang}>{measure.title}</span>
          </Link>
        ),
        cells: [a(`reportWork.changes.measure.${how}`)],
      }))}
    />
  );
}

/** What else than its values makes an indicator another than it was. */
export function DefinitionList({ changes }: { changes: readonly DefinitionChange[] }) {
  const a = useAdminText();
  const id = useId();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{a('reportWork.changes.definitions')}</h3>
      <ul>
        {changes.map(({ indicator, fields }) => (
          <li key={indicator.id}>
            <IndicatorLink indicator={indicator} />{' '}
            {a('reportWork.changes.definition', {
              fields: fields.map((field) => a(`audit.field.${field}`).toLowerCase()).join(', '),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

type IndicatorLinksProps = {
  title: string;
  indicators: readonly Named[];
  /** What was taken out has no page. */
  isGone?: boolean;
};

export function IndicatorLinks({ title, indicators, isGone = false }: IndicatorLinksProps) {
  const id = useId();
  if (indicators.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.id}>
            {isGone ? (
              <span lang={indicator.lang}>{indicator.title}</span>
            ) : (
              <IndicatorLink indicator={indicator} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function IndicatorLink({ indicator }: { indicator: Named }) {
  const strategy = useStrategySlug();
  return (
    <Link to="/$strategy/indikator/$indicatorId" params={{ strategy, indicatorId: indicator.id }}>
      <span lang={indicator.lang}>{indicator.title}</span>
    </Link>
  );
}
