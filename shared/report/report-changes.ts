// What has changed between two standings of a strategy: a frozen report's and today's on the same date, or those of two
// reports. Pure: rows and figures in, what differs out; both values always stand side by side.
import { hasEnded } from '#shared/indicator/period-calendar.ts';
import type { IndicatorStatus, Period } from '#shared/indicator/indicator-type.ts';
import type { MeasurePhase } from '#shared/measure/measure-type.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
import type { GoalFigure } from '#shared/strategy/goal-figure.ts';
import type { IndicatorRow, MeasureRow } from '#shared/strategy/snapshot.ts';
import type { IndicatorStanding, StrategyStanding } from '#shared/strategy/standing.ts';
import type { GoalStatus, Lang } from '#shared/strategy/strategy-type.ts';
import { shownFigure } from './report-context.ts';

export type Named = { id: string; title: string; lang: Lang };
/** With what its values are written with. */
export type NamedIndicator = Named & Pick<IndicatorRow, 'unit' | 'decimals' | 'direction'>;

/** A value of null is none. */
export type FigureChange = {
  indicator: NamedIndicator;
  period: Period;
  was: number | null;
  becomes: number | null;
  how: 'corrected' | 'withdrawn' | 'came_later';
};

export type TargetChange = Omit<FigureChange, 'how'>;

/** What is counted, and how: any of these makes it another figure than it was. */
export const definingFields = [
  'title',
  'definition',
  'unit',
  'direction',
  'frequency',
  'aggregation',
  'paceMethod',
  'baseline',
  'band',
  'formula',
  'weight',
] as const satisfies readonly (keyof IndicatorRow)[];
export type DefiningField = (typeof definingFields)[number];

export type DefinitionChange = { indicator: NamedIndicator; fields: DefiningField[] };

/** Attainment as pages show it: null where it is told as "mangler tall". 1 is the whole way. */
export type Stand = { status: GoalStatus; attainment: number | null };
export type GoalMove = { goal: Named & { number: string }; was: Stand; becomes: Stand };
/** Null: without a target, so nothing to judge by. */
export type IndicatorMove = {
  indicator: NamedIndicator;
  was: IndicatorStatus | null;
  becomes: IndicatorStatus | null;
};

export type MeasureMove = {
  measure: Named;
  how: 'new' | 'dropped' | 'completed' | 'taken_up';
};

const named = ({ id, title, lang }: Named): Named => ({ id, title, lang });

const namedIndicator = ({
  id,
  title,
  lang,
  unit,
  decimals,
  direction,
}: IndicatorRow): NamedIndicator => ({ id, title, lang, unit, decimals, direction });

/** Things on both sides, as they are on each; in the order of the later. */
export function pairs<T extends { row: { id: string } }>(
  before: readonly T[],
  after: readonly T[],
): { was: T; is: T }[] {
  const wasOf = new Map(before.map((one) => [one.row.id, one]));
  return after.flatMap((is) => {
    const was = wasOf.get(is.row.id);
    return was ? [{ was, is }] : [];
  });
}

/** Things of the first that the second has not. */
export function lacking<T extends { row: { id: string } }>(
  of: readonly T[],
  within: readonly T[],
): T[] {
  const known = new Set(within.map(({ row }) => row.id));
  return of.filter(({ row }) => !known.has(row.id));
}

/** Only of periods that had ended by the report's date: it told of no others. */
export function figureChanges(before: StrategyStanding, after: StrategyStanding): FigureChange[] {
  const { reportingOn } = before.asOf;
  return pairs(before.indicators, after.indicators).flatMap(({ was, is }) => {
    const told = valuesOf(was);
    const known = valuesOf(is);
    const periods = [...new Set([...told.keys(), ...known.keys()])].toSorted();
    return periods.flatMap((period): FigureChange[] => {
      const [old, value] = [told.get(period) ?? null, known.get(period) ?? null];
      if (old === value || !hasEnded(period, reportingOn)) return [];
      const how = old === null ? 'came_later' : value === null ? 'withdrawn' : 'corrected';
      return [{ indicator: namedIndicator(is.row), period, was: old, becomes: value, how }];
    });
  });
}

function valuesOf({ observations }: IndicatorStanding): Map<Period, number> {
  return new Map(
    observations.flatMap(({ period, value, isWithdrawn }) =>
      value === null || isWithdrawn ? [] : [[period, value]],
    ),
  );
}

export function targetChanges(before: StrategyStanding, after: StrategyStanding): TargetChange[] {
  return pairs(before.indicators, after.indicators).flatMap(({ was, is }) => {
    const targetOf = ({ targets }: IndicatorRow, period: Period) =>
      targets.find((target) => target.period === period)?.value ?? null;
    const periods = new Set([...was.row.targets, ...is.row.targets].map(({ period }) => period));
    return [...periods].toSorted().flatMap((period) => {
      const [old, value] = [targetOf(was.row, period), targetOf(is.row, period)];
      return old === value
        ? []
        : [{ indicator: namedIndicator(is.row), period, was: old, becomes: value }];
    });
  });
}

export function definitionChanges(
  before: StrategyStanding,
  after: StrategyStanding,
): DefinitionChange[] {
  return pairs(before.indicators, after.indicators).flatMap(({ was, is }) => {
    const fields = definingFields.filter((field) => !isSame(was.row[field], is.row[field]));
    return fields.length > 0 ? [{ indicator: namedIndicator(is.row), fields }] : [];
  });
}

/** Of what has been written as JSON and read again, too. */
const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

export function standOf(figure: GoalFigure): Stand {
  return { status: figure.status, attainment: shownFigure(figure).attainment };
}

/** Attainment is told in whole percent: what does not show has not moved. */
export function hasMoved(was: Stand, becomes: Stand): boolean {
  const percent = ({ attainment }: Stand) =>
    attainment === null ? null : Math.round(attainment * 100);
  return was.status !== becomes.status || percent(was) !== percent(becomes);
}

/** Goals on both sides whose figure differs. */
export function goalMoves(before: StrategyStanding, after: StrategyStanding): GoalMove[] {
  return pairs(before.goals, after.goals).flatMap(({ was, is }) => {
    const move = {
      goal: { ...named(is.row), number: is.number },
      was: standOf(was.figure),
      becomes: standOf(is.figure),
    };
    return hasMoved(move.was, move.becomes) ? [move] : [];
  });
}

export function indicatorMoves(before: StrategyStanding, after: StrategyStanding): IndicatorMove[] {
  return pairs(before.indicators, after.indicators).flatMap(({ was, is }) => {
    const [old, status] = [was.figure.status, is.figure.status];
    return old === status ? [] : [{ indicator: namedIndicator(is.row), was: old, becomes: status }];
  });
}

/** A measure is there once it has started, or somebody has reported on it, and until it is archived or called off. */
function isUnderWay({ row, state }: MeasureStanding, on: string): boolean {
  if (state?.phase === 'cancelled') return false;
  return row.startsOn === null || row.startsOn <= on || state !== null;
}

const phaseOf = (one: MeasureStanding | undefined): MeasurePhase | null =>
  one?.state?.phase ?? null;

export function measureMoves(before: StrategyStanding, after: StrategyStanding): MeasureMove[] {
  const wasOf = new Map(before.measures.map((one) => [one.row.id, one]));
  const measure = ({ row }: { row: MeasureRow }) => named(row);
  const moved = after.measures.flatMap((is): MeasureMove[] => {
    const was = wasOf.get(is.row.id);
    const wasThere = was !== undefined && isUnderWay(was, before.asOf.reportingOn);
    const isThere = isUnderWay(is, after.asOf.reportingOn);
    if (wasThere && !isThere) return [{ measure: measure(is), how: 'dropped' }];
    if (!wasThere && isThere)
      return [{ measure: measure(is), how: phaseOf(was) === 'cancelled' ? 'taken_up' : 'new' }];
    const isCompleted = phaseOf(is) === 'completed' && phaseOf(was) !== 'completed';
    return isThere && isCompleted ? [{ measure: measure(is), how: 'completed' }] : [];
  });
  const gone = lacking(before.measures, after.measures).filter((one) =>
    isUnderWay(one, before.asOf.reportingOn),
  );
  return [...moved, ...gone.map((one) => ({ measure: measure(one), how: 'dropped' as const }))];
}

export type StandingChanges = {
  figures: FigureChange[];
  targets: TargetChange[];
  definitions: DefinitionChange[];
  /** Of the strategy as a whole; null where it has not moved. */
  total: Omit<GoalMove, 'goal'> | null;
  goals: GoalMove[];
  indicators: IndicatorMove[];
  newIndicators: NamedIndicator[];
  droppedIndicators: NamedIndicator[];
  measures: MeasureMove[];
};

export function standingChanges(
  before: StrategyStanding,
  after: StrategyStanding,
): StandingChanges {
  const total = { was: standOf(before.figure), becomes: standOf(after.figure) };
  const rows = (found: IndicatorStanding[]) => found.map(({ row }) => namedIndicator(row));
  return {
    figures: figureChanges(before, after),
    targets: targetChanges(before, after),
    definitions: definitionChanges(before, after),
    total: hasMoved(total.was, total.becomes) ? total : null,
    goals: goalMoves(before, after),
    indicators: indicatorMoves(before, after),
    newIndicators: rows(lacking(after.indicators, before.indicators)),
    droppedIndicators: rows(lacking(before.indicators, after.indicators)),
    measures: measureMoves(before, after),
  };
}

export function isUnchanged({ total, ...lists }: StandingChanges): boolean {
  return total === null && Object.values(lists).every((list) => list.length === 0);
}
