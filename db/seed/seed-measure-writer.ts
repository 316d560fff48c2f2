// Seeded measures and their dated updates, through the schemas that forms use.
import { insertMeasure, updateMeasure } from '#db/measure/measure-queries.ts';
import { insertMeasureUpdate } from '#db/measure/measure-update-queries.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { recordedAt, type SeedTarget } from '#db/seed/seed-target.ts';
import type { MeasureSeed, StrategySeed } from '#db/seed/seed-type.ts';
import { createMeasureInput, recordMeasureUpdateInput } from '#shared/measure/measure-schema.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';

export async function writeMeasures(
  target: SeedTarget,
  strategy: StrategySeed,
  measures: MeasureSeed[],
  { isSample }: { isSample: boolean },
): Promise<void> {
  for (const [place, seed] of measures.entries()) {
    await writeMeasure(target, strategy, seed, { isSample, sortOrder: place });
  }
}

async function writeMeasure(
  { trx, audit, clusterId }: SeedTarget,
  strategy: StrategySeed,
  seed: MeasureSeed,
  { isSample, sortOrder }: { isSample: boolean; sortOrder: number },
): Promise<void> {
  const input = createMeasureInput.parse({
    homeGoalId: seedId('goal', seed.homeGoalKey),
    servedGoalIds: (seed.servedGoalKeys ?? []).map((key) => seedId('goal', key)),
    title: seed.title,
    description: seed.description ?? '',
    subPoints: seed.subPoints ?? [],
    lang: strategy.lang,
    ownerBodyId: seed.ownerKey ? seedId('body', seed.ownerKey) : null,
    responsiblePersonId: seed.responsibleKey ? seedId('person', seed.responsibleKey) : null,
    leadPartnerIds: seed.leadKeys.map((key) => seedId('partner', key)),
    contributorPartnerIds: (seed.contributorKeys ?? []).map((key) => seedId('partner', key)),
    startsOn: seed.startsOn ?? null,
    dueOn: seed.dueOn ?? null,
    milestones: seed.milestones ?? [],
    sourceUrl: seed.sourceUrl ?? '',
  });
  let row: MeasureRow = {
    ...input,
    id: seedId('measure', seed.key),
    strategyId: seedId('strategy', strategy.slug),
    phase: 'not_started',
    progress: 0,
    sortOrder,
    isSample,
    archivedAt: null,
    version: 1,
  };
  const [first] = seed.updates ?? [];
  const firstOn = seed.recordedOn ?? first?.on ?? strategy.recordedOn;
  await insertMeasure(trx, clusterId, row);
  await audit({
    action: 'measure.create',
    entity: 'measure',
    entityId: row.id,
    before: null,
    after: row,
    knownAt: recordedAt(firstOn),
    // Whoever first tells of a measure has brought it; others are imported by Målbar.
    ...(first && { actorId: seedId('person', first.byKey) }),
  });
  for (const update of seed.updates ?? []) {
    const { phase, progress, text } = recordMeasureUpdateInput.parse({
      measureId: row.id,
      version: row.version,
      phase: update.phase,
      progress: update.progress,
      text: update.text,
    });
    const next = { ...row, phase, progress, version: row.version + 1 };
    const knownAt = recordedAt(update.on);
    const actorId = seedId('person', update.byKey);
    await updateMeasure(trx, clusterId, next, row.version);
    const said = {
      id: seedId('measure-update', `${seed.key}:${update.on}:${row.version}`),
      measureId: row.id,
      phase,
      progress,
      text,
      withdrawsId: null,
      isSample,
      recordedById: actorId,
      recordedAt: knownAt,
    };
    await insertMeasureUpdate(trx, clusterId, said);
    await audit({
      action: 'measure.recordUpdate',
      entity: 'measure_update',
      entityId: row.id,
      before: null,
      after: said,
      knownAt,
      actorId,
    });
    await audit({
      action: 'measure.recordUpdate',
      entity: 'measure',
      entityId: row.id,
      before: row,
      after: next,
      knownAt,
      actorId,
    });
    row = next;
  }
}
