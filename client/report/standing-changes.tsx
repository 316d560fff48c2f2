// What differs in how things stand in two reports, or a report and today: goals, indicators and measures against the plan.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { GoalLink } from '#client/strategy/goal-link.tsx';
import { useFormat } from '#client/ui/format.ts';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { statusStep } from '#shared/report/compare-reports.ts';
import type { GoalMove, IndicatorMove, MeasureMove, Stand } from '#shared/report/report-changes.ts';
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';
import { ChangeRows, IndicatorLink, type Columns } from './change-rows.tsx';
import styles from './report-work.module.css';

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
