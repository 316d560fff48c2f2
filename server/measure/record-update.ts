// Where a measure stands, said once more: in a transaction that others may write in too.
import { newId } from '#db/id.ts';
import { findMeasure, insertMeasure, updateMeasure } from '#db/measure/measure-queries.ts';
import { insertMeasureUpdate } from '#db/measure/measure-update-queries.ts';
import { changeRowIn, type RowStore, type Write } from '#server/change-row.ts';
import { answerOpenRounds } from '#server/round/answer-elsewhere.ts';
import type { RecordMeasureUpdateInput } from '#shared/measure/measure-schema.ts';
import type { MeasureRow, MeasureUpdateRow } from '#shared/strategy/snapshot.ts';
import { ownedResource } from '#shared/strategy/strategy-resource.ts';

export const measureStore: RowStore<MeasureRow> = {
  entity: 'measure',
  resource: ownedResource,
  insert: insertMeasure,
  find: findMeasure,
  update: updateMeasure,
};

export async function recordMeasureUpdate(
  write: Write,
  { measureId: id, version, ...said }: RecordMeasureUpdateInput,
): Promise<MeasureRow> {
  await answerOpenRounds(write, { kind: 'measure', subjectId: id, period: null });
  const action = 'measure.recordUpdate';
  return changeRowIn(write, measureStore, { id, version }, action, (before) =>
    addUpdate(write, before, { ...said, withdrawsId: null }),
  );
}

/** The measure as it stands after one more dated update. */
export async function addUpdate(
  { ctx, trx, audit, attribution = {} }: Write,
  before: MeasureRow,
  said: Pick<MeasureUpdateRow, 'phase' | 'progress' | 'text' | 'withdrawsId'>,
): Promise<MeasureRow> {
  const update = {
    ...said,
    id: newId(),
    measureId: before.id,
    isSample: false,
    recordedAt: ctx.now,
    recordedById: ctx.actor.personId,
    ...attribution,
  };
  await insertMeasureUpdate(trx, ctx.actor.clusterId, update);
  await audit({
    action: said.withdrawsId === null ? 'measure.recordUpdate' : 'measure.undoUpdate',
    entity: 'measure_update',
    entityId: before.id,
    before: null,
    after: update,
  });
  return { ...before, phase: said.phase, progress: said.progress };
}
