// What stands in the way of taking an import back: rows, values and judgements that came after it. Pure.
import type {
  GoalRow,
  IndicatorRow,
  MeasureRow,
  ObservationRow,
} from '#shared/strategy/snapshot.ts';
import type { ImportChange, Overtaken } from './import-run.ts';

/** All rows, archived ones and all revisions included. */
export type StandingPlan = {
  goals: readonly GoalRow[];
  indicators: readonly IndicatorRow[];
  measures: readonly MeasureRow[];
  observations: readonly ObservationRow[];
  /** Goals that were assessed, or decided on. */
  judged: readonly { goalId: string }[];
};

/** Each thing once, in the order of the import. */
export function overtakenBy(plan: StandingPlan, changes: readonly ImportChange[]): Overtaken[] {
  const rows = {
    goal: new Map(plan.goals.map((row) => [row.id, row])),
    indicator: new Map(plan.indicators.map((row) => [row.id, row])),
    measure: new Map(plan.measures.map((row) => [row.id, row])),
  };
  const own = new Set(changes.map(({ id }) => id));
  const made = new Set(
    changes.flatMap((each) => (each.entity !== 'observation' && !each.before ? [each.id] : [])),
  );
  const newest = newestRevisions(plan.observations);
  const written = new Set(
    changes.flatMap((each) => (each.entity === 'observation' ? [keyOf(each.id, each.period)] : [])),
  );
  const overtaken = new Map<string, Overtaken>();
  const add = (kind: Overtaken['kind'], id: string, title: string | undefined) =>
    overtaken.set(`${kind} ${id}`, { kind, title: title ?? '' });

  for (const change of changes) {
    const { entity, id } = change;
    if (entity === 'observation') {
      if (newest.get(keyOf(id, change.period)) !== change.revision)
        add(entity, keyOf(id, change.period), rows.indicator.get(id)?.title);
    } else if (rows[entity].get(id)?.version !== change.version)
      add(entity, id, rows[entity].get(id)?.title);
  }
  // What was put under a goal that the import made would go with it.
  const under = (goalId: string | null) => goalId !== null && made.has(goalId);
  const isLater = ({ id, archivedAt }: { id: string; archivedAt: string | null }) =>
    archivedAt === null && !own.has(id);
  for (const row of plan.goals)
    if (isLater(row) && under(row.parentId)) add('goal', row.id, row.title);
  for (const row of plan.indicators)
    if (isLater(row) && under(row.goalId)) add('indicator', row.id, row.title);
  for (const row of plan.measures)
    if (isLater(row) && under(row.homeGoalId)) add('measure', row.id, row.title);
  for (const { goalId } of plan.judged)
    if (under(goalId)) add('goal', goalId, rows.goal.get(goalId)?.title);
  for (const { indicatorId, period } of plan.observations) {
    const key = keyOf(indicatorId, period);
    if (made.has(indicatorId) && !written.has(key))
      add('observation', key, rows.indicator.get(indicatorId)?.title);
  }
  return [...overtaken.values()];
}

const keyOf = (indicatorId: string, period: string) => `${indicatorId} ${period}`;

function newestRevisions(observations: readonly ObservationRow[]): Map<string, number> {
  const newest = new Map<string, number>();
  for (const { indicatorId, period, revision } of observations) {
    const key = keyOf(indicatorId, period);
    newest.set(key, Math.max(newest.get(key) ?? 0, revision));
  }
  return newest;
}
