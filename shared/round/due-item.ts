// What whoever is asked needs to answer in seconds: what was said last, what is to be reached, and what "no change" would say.
import type { Period, PeriodValue } from '#shared/indicator/indicator-type.ts';
import { comparePeriods } from '#shared/indicator/period-calendar.ts';
import { assessGoalInput } from '#shared/strategy/goal-schema.ts';
import type {
  AssessmentRow,
  IndicatorRow,
  MeasureRow,
  MeasureUpdateRow,
  ObservationRow,
  RecordedNames,
} from '#shared/strategy/snapshot.ts';
import type {
  GoalStanding,
  IndicatorStanding,
  StrategyStanding,
} from '#shared/strategy/standing.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { SaidAnswer } from './round-schema.ts';
import type { AskedKind, RoundItemRow, RoundRow } from './round-type.ts';

export type DueMeasure = {
  kind: 'measure';
  row: Pick<MeasureRow, 'id' | 'title' | 'lang' | 'version' | 'dueOn'>;
  /** Null while nobody has reported. */
  state: Pick<MeasureUpdateRow, 'phase' | 'progress'> | null;
  last: Pick<MeasureUpdateRow, 'text' | 'recordedAt' | keyof RecordedNames> | null;
  isOverdue: boolean;
};

export type DueIndicator = {
  kind: 'indicator';
  row: Pick<
    IndicatorRow,
    | 'id'
    | 'title'
    | 'lang'
    | 'unit'
    | 'decimals'
    | 'direction'
    | 'frequency'
    | 'aggregation'
    | 'definition'
    | 'source'
  >;
  /** What the period has already: a preliminary value, or none. */
  stored: ObservationRow | null;
  /** The newest value of a period before. */
  last: ObservationRow | null;
  target: PeriodValue | null;
};

export type DueGoal = {
  kind: 'goal';
  row: Pick<GoalStanding['row'], 'id' | 'title' | 'lang' | 'level'>;
  number: string;
  figure: Pick<GoalStanding['figure'], 'status' | 'attainment' | 'plannedAttainment'>;
  stored: AssessmentRow | null;
  /** The newest of a period before. */
  last: AssessmentRow | null;
};

export type DueSubject = DueMeasure | DueIndicator | DueGoal;

export type DueItem = {
  item: RoundItemRow;
  subject: DueSubject;
  /** The goal it lies under; null for a goal itself. */
  goal: { title: string; lang: Lang; number: string } | null;
  canBeUnchanged: boolean;
};

/** What one round asks of somebody. */
export type DueRound = {
  round: Pick<
    RoundRow,
    'id' | 'period' | 'message' | 'lang' | 'contentDueOn' | 'dueOn' | 'graceOn' | 'reviewBodyIds'
  >;
  strategy: { slug: string; title: string; lang: Lang };
  items: DueItem[];
};

type Asked = { kind: AskedKind; subjectId: string; period: Period };

/** Null for what has been taken out of the strategy since it was asked about. */
export function dueSubject(standing: StrategyStanding, asked: Asked): DueSubject | null {
  const isAsked = ({ row }: { row: { id: string } }) => row.id === asked.subjectId;
  if (asked.kind === 'measure') return maybe(standing.measures.find(isAsked), dueMeasure);
  if (asked.kind === 'indicator')
    return maybe(standing.indicators.find(isAsked), (one) => dueIndicator(one, asked.period));
  return maybe(standing.goals.find(isAsked), (goal) =>
    dueGoal(goal, standing.assessments, asked.period),
  );
}

function maybe<T, Result>(value: T | undefined, then: (value: T) => Result): Result | null {
  return value === undefined ? null : then(value);
}

function dueMeasure({ row, state, updates, isOverdue }: MeasureStanding): DueMeasure {
  const { id, title, lang, version, dueOn } = row;
  const said = updates.at(-1);
  return {
    kind: 'measure',
    row: { id, title, lang, version, dueOn },
    state: state && { phase: state.phase, progress: state.progress },
    last: said
      ? {
          text: said.text,
          recordedBy: said.recordedBy,
          onBehalfOf: said.onBehalfOf,
          approvedBy: said.approvedBy,
          recordedAt: said.recordedAt,
        }
      : null,
    isOverdue,
  };
}

function dueIndicator({ row, observations }: IndicatorStanding, period: Period): DueIndicator {
  const { id, title, lang, unit, decimals, direction, frequency } = row;
  const { aggregation, definition, source, targets } = row;
  return {
    kind: 'indicator',
    row: {
      id,
      title,
      lang,
      unit,
      decimals,
      direction,
      frequency,
      aggregation,
      definition,
      source,
    },
    stored: observations.find((one) => one.period === period) ?? null,
    last:
      observations.findLast(
        (one) => one.value !== null && comparePeriods(one.period, period) < 0,
      ) ?? null,
    target:
      targets.find((one) => comparePeriods(one.period, period) >= 0) ?? targets.at(-1) ?? null,
  };
}

function dueGoal(
  { row, number, figure }: GoalStanding,
  assessments: readonly AssessmentRow[],
  period: Period,
): DueGoal {
  const own = assessments
    .filter(({ goalId }) => goalId === row.id)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const { status, attainment, plannedAttainment } = figure;
  return {
    kind: 'goal',
    row: { id: row.id, title: row.title, lang: row.lang, level: row.level },
    number,
    figure: { status, attainment, plannedAttainment },
    stored: own.find((one) => one.period === period) ?? null,
    last: own.findLast((one) => comparePeriods(one.period, period) < 0) ?? null,
  };
}

/**
 * What "no change" says of a thing, as an answer of its own. Null where that would be a guess: a measure nobody has
 * reported on, a count that begins anew with each period, a goal that was never assessed or slips for no told reason.
 */
export function unchangedAnswer(subject: DueSubject): SaidAnswer | null {
  if (subject.kind === 'measure') {
    const { state, row } = subject;
    return state && { kind: 'measure', version: row.version, ...state, text: '' };
  }
  if (subject.kind === 'indicator') {
    const { stored, last, row } = subject;
    // A preliminary value that stands is final now.
    const kept = stored ?? (row.aggregation === 'sum' ? null : last);
    return (
      kept && {
        kind: 'indicator',
        value: kept.value,
        noValueReason: kept.noValueReason,
        isPreliminary: false,
        note: stored?.note ?? '',
        revision: stored?.revision ?? 0,
      }
    );
  }
  const { stored, last, row } = subject;
  const kept = stored ?? last;
  if (!kept) return null;
  const { status, text, cause, nextStep } = kept;
  const said = { status, text, cause, nextStep, revision: stored?.revision ?? 0 };
  const isWhole = assessGoalInput.safeParse({ goalId: row.id, period: kept.period, ...said });
  return isWhole.success ? { kind: 'goal', ...said } : null;
}
