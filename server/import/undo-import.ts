// Takes a whole import back: what it changed stands as before, what it made is archived. Refused, by name, where anything
// of it was changed afterwards.
import { listObservations } from '#db/indicator/observation-queries.ts';
import { listIndicators } from '#db/indicator/indicator-queries.ts';
import { listMeasures } from '#db/measure/measure-queries.ts';
import { listUpdatesOfMeasure } from '#db/measure/measure-update-queries.ts';
import { listDecisions } from '#db/meeting/decision-queries.ts';
import { listAssessments } from '#db/strategy/assessment-queries.ts';
import { listGoals } from '#db/strategy/goal-queries.ts';
import { changeRowIn, type RowStore, type Write } from '#server/change-row.ts';
import { indicatorStore } from '#server/indicator/indicator-router.ts';
import { undoObservation } from '#server/indicator/record-observation.ts';
import { addUpdate, measureStore } from '#server/measure/record-update.ts';
import { found } from '#server/refusal.ts';
import { goalStore } from '#server/strategy/goal-router.ts';
import { overtakenBy, type StandingPlan } from '#shared/import/import-overtaken.ts';
import type { ImportChange, Overtaken, RowChange } from '#shared/import/import-run.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import { standingUpdates } from '#shared/measure/measure-update.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';

type Versioned = { id: string; version: number; archivedAt: IsoInstant | null };

/** What was changed since; empty where the import can be taken back. */
export async function findOvertaken(
  { ctx, trx }: Write,
  strategyId: string,
  changes: readonly ImportChange[],
): Promise<Overtaken[]> {
  const { clusterId } = ctx.actor;
  const all = { withArchived: true };
  const plan: StandingPlan = {
    goals: await listGoals(trx, clusterId, strategyId, all),
    indicators: await listIndicators(trx, clusterId, strategyId, all),
    measures: await listMeasures(trx, clusterId, strategyId, all),
    observations: await listObservations(trx, clusterId, strategyId),
    judged: [
      ...(await listAssessments(trx, clusterId, strategyId)),
      ...(await listDecisions(trx, clusterId, strategyId)),
    ],
  };
  return overtakenBy(plan, changes);
}

/** Last things first, so that nothing is archived before what hangs on it. */
export async function undoImport(write: Write, changes: readonly ImportChange[]): Promise<void> {
  const made = new Set(
    changes.flatMap((each) => (each.entity !== 'observation' && !each.before ? [each.id] : [])),
  );
  for (const change of changes.toReversed()) {
    if (change.entity !== 'observation') await undoRow(write, change);
    // The values of an indicator that the import made go with it.
    else if (!made.has(change.id))
      await undoObservation(write, { ...change, indicatorId: change.id });
  }
}

async function undoRow(write: Write, change: RowChange): Promise<void> {
  if (change.entity === 'goal')
    await takeRowBack(write, goalStore, change, ['strategy.archiveGoal', 'strategy.updateGoal']);
  else if (change.entity === 'indicator')
    await takeRowBack(write, indicatorStore, change, ['indicator.archive', 'indicator.update']);
  else await undoMeasure(write, change);
}

async function takeRowBack<Row extends Versioned>(
  write: Write,
  store: RowStore<Row>,
  change: RowChange,
  [archive, update]: readonly [string, string],
): Promise<void> {
  // As it was written to the import's own row, whole.
  const before = change.before as Row | null;
  await changeRowIn(write, store, change, before ? update : archive, (now) =>
    before ? { ...before, version: now.version } : { ...now, archivedAt: write.ctx.now },
  );
}

async function undoMeasure(write: Write, change: RowChange): Promise<void> {
  const actions = ['measure.archive', 'measure.update'] as const;
  if (!change.before || !change.isStandingSaid)
    return takeRowBack(write, measureStore, change, actions);
  const before = change.before as MeasureRow;
  await changeRowIn(write, measureStore, change, 'measure.undoUpdate', async (now, trx) => {
    const updates = await listUpdatesOfMeasure(trx, write.ctx.actor.clusterId, now.id);
    const { id: withdrawsId } = found(standingUpdates(updates).at(-1));
    const { phase, progress } = before;
    await addUpdate(write, now, { phase, progress, text: '', withdrawsId });
    return { ...before, version: now.version };
  });
}
