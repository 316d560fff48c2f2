// Carries out what was planned, in a transaction that undoes all of it should one row fail.
import { newId } from '#db/id.ts';
import { changeRowIn, type RowStore, type Write } from '#server/change-row.ts';
import { recordObservation } from '#server/indicator/record-observation.ts';
import { indicatorStore } from '#server/indicator/indicator-router.ts';
import { measureStore, recordMeasureUpdate } from '#server/measure/record-update.ts';
import { goalStore } from '#server/strategy/goal-router.ts';
import type { ImportChange, RowChange } from '#shared/import/import-run.ts';
import { isNewId, type PlannedRow, type PlannedWrite } from '#shared/import/planned-row.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';

type Planned<Kind extends PlannedWrite['kind']> = Extract<PlannedWrite, { kind: Kind }>;
type Versioned = { id: string; version: number; archivedAt: IsoInstant | null };

type Existing = Record<'indicators' | 'measures', readonly Placed[]> & {
  goals: readonly (Placed & { parentId: string | null })[];
};
type Placed = { sortOrder: number };

/** Answers what was written, in the order of writing. */
export async function applyImport(
  write: Write,
  planned: readonly PlannedRow[],
  existing: Existing,
  strategyId: string,
): Promise<ImportChange[]> {
  const real = realIds();
  const writesOf = <Kind extends PlannedWrite['kind']>(kind: Kind) =>
    planned.flatMap((row) => (row.write?.kind === kind ? [row.write as Planned<Kind>] : []));
  const changes: ImportChange[] = [];

  const goalPlaces = placesAfter(existing.goals, ({ parentId }) => parentId);
  const goals = writesOf('goal').map((goal) => {
    const parentId = goal.data.parentId && real(goal.data.parentId);
    const sortOrder = goal.before ? 0 : goalPlaces(parentId);
    return { ...goal, data: { ...goal.data, parentId }, sortOrder };
  });
  for (const { id, before, data, isSample, sortOrder } of parentsFirst(goals)) {
    const made = { ...data, ...firstVersion(real(id), sortOrder, isSample) };
    const actions = ['strategy.createGoal', 'strategy.updateGoal'] as const;
    changes.push(await writeRow(write, goalStore, actions, before, made, data));
  }

  const indicatorPlaces = placesAfter(existing.indicators, () => null);
  for (const { id, before, data: planned, isSample } of writesOf('indicator')) {
    const data = { ...planned, goalId: real(planned.goalId) };
    const sortOrder = before ? 0 : indicatorPlaces(null);
    const made = { ...data, strategyId, ...firstVersion(real(id), sortOrder, isSample) };
    const actions = ['indicator.create', 'indicator.update'] as const;
    changes.push(await writeRow(write, indicatorStore, actions, before, made, data));
  }

  const measurePlaces = placesAfter(existing.measures, () => null);
  for (const measure of writesOf('measure')) {
    const { before, isSample, data: planned } = measure;
    const data = {
      ...planned,
      homeGoalId: real(planned.homeGoalId),
      servedGoalIds: planned.servedGoalIds.map(real),
    };
    const sortOrder = before ? 0 : measurePlaces(null);
    const made = {
      ...data,
      ...unreported,
      strategyId,
      ...firstVersion(real(measure.id), sortOrder, isSample),
    };
    changes.push(await writeMeasure(write, measure, made, data));
  }

  for (const { data, isSample } of writesOf('observation')) {
    const id = real(data.indicatorId);
    // What corrects a value is said by somebody, whatever the value before it was.
    const input = { ...data, indicatorId: id, isSample: isSample && data.revision === 0 };
    const saved = await recordObservation(write, input, { kind: 'import' });
    changes.push({ entity: 'observation', id, ...saved });
  }
  return changes;
}

const unreported = { phase: 'not_started', progress: 0 } as const;

/** Ids for what is made now; all others stay. */
function realIds(): (id: string) => string {
  const made = new Map<string, string>();
  return (id) => {
    if (!isNewId(id)) return id;
    const known = made.get(id) ?? newId();
    made.set(id, known);
    return known;
  };
}

/** The next place at the end of a list, as rows are added to it. */
function placesAfter<Row extends Placed>(
  rows: readonly Row[],
  listOf: (row: Row) => string | null,
): (list: string | null) => number {
  const last = new Map<string | null, number>();
  for (const row of rows)
    last.set(listOf(row), Math.max(last.get(listOf(row)) ?? -1, row.sortOrder));
  return (list) => {
    const place = (last.get(list) ?? -1) + 1;
    last.set(list, place);
    return place;
  };
}

/** New ids are given from the top of the tree down, whatever the order of the file. */
function parentsFirst<Row extends { id: string }>(goals: readonly Row[]): Row[] {
  return goals.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function firstVersion(id: string, sortOrder: number, isSample: boolean) {
  return { id, sortOrder, isSample, archivedAt: null, version: 1 };
}

async function writeRow<Row extends Versioned>(
  write: Write,
  store: RowStore<Row>,
  [create, update]: readonly [string, string],
  before: Row | null,
  made: Row,
  data: Partial<Row>,
): Promise<RowChange> {
  const entity = store.entity as RowChange['entity'];
  if (before) {
    const row = await changeRowIn(write, store, before, update, (now) => ({ ...now, ...data }));
    return { entity, id: row.id, version: row.version, before, isStandingSaid: false };
  }
  const { ctx, trx, audit } = write;
  await store.insert(trx, ctx.actor.clusterId, made);
  await audit({ action: create, entity, entityId: made.id, before: null, after: made });
  return { entity, id: made.id, version: made.version, before: null, isStandingSaid: false };
}

/** Its own fields, and then where it stands: each only where it changes. */
async function writeMeasure(
  write: Write,
  { before, isRevised, standing }: Planned<'measure'>,
  made: MeasureRow,
  data: Partial<MeasureRow>,
): Promise<RowChange> {
  const actions = ['measure.create', 'measure.update'] as const;
  const change: RowChange = isRevised
    ? await writeRow(write, measureStore, actions, before, made, data)
    : {
        entity: 'measure',
        id: before!.id,
        version: before!.version,
        before,
        isStandingSaid: false,
      };
  if (!standing) return change;
  const { id: measureId, version } = change;
  const said = await recordMeasureUpdate(write, { measureId, version, ...standing, text: '' });
  return { ...change, version: said.version, isStandingSaid: true };
}
