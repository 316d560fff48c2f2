// Seeded indicators and their values, corrections as revisions, through the schemas that forms use.
import { insertIndicator } from '#db/indicator/indicator-queries.ts';
import { insertObservation } from '#db/indicator/observation-queries.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { recordedAt, type SeedTarget } from '#db/seed/seed-target.ts';
import type { IndicatorSeed, StrategySeed } from '#db/seed/seed-type.ts';
import {
  createIndicatorInput,
  recordObservationInput,
} from '#shared/indicator/indicator-schema.ts';

export async function writeIndicator(
  { trx, audit, clusterId }: SeedTarget,
  strategy: StrategySeed,
  seed: IndicatorSeed,
  sortOrder: number,
): Promise<void> {
  const definition = createIndicatorInput.parse({
    ...seed.fields,
    goalId: seedId('goal', seed.goalKey),
    ownerBodyId: seed.ownerKey ? seedId('body', seed.ownerKey) : null,
    responsiblePersonId: seed.responsibleKey ? seedId('person', seed.responsibleKey) : null,
    lang: strategy.lang,
  });
  const row = {
    ...definition,
    id: seedId('indicator', seed.key),
    strategyId: seedId('strategy', strategy.slug),
    sortOrder,
    isSample: seed.isSample,
    archivedAt: null,
    version: 1,
  };
  await insertIndicator(trx, clusterId, row);
  await audit({
    action: 'indicator.create',
    entity: 'indicator',
    entityId: row.id,
    before: null,
    after: row,
    knownAt: recordedAt(seed.recordedOn),
  });
  const newestOf = new Map<string, object & { revision: number }>();
  for (const {
    period,
    value,
    reason,
    preliminary,
    break: isBreak,
    ...seeded
  } of seed.observations) {
    const before = newestOf.get(period);
    const input = recordObservationInput.parse({
      indicatorId: row.id,
      period,
      value,
      noValueReason: reason ?? null,
      isPreliminary: preliminary ?? false,
      isBreak: isBreak ?? false,
      note: seeded.note ?? '',
      source: seeded.source ?? '',
      revision: before?.revision ?? 0,
    });
    const after = {
      ...input,
      revision: input.revision + 1,
      isWithdrawn: false,
      computed: null,
      isSample: seed.isSample,
      recordedAt: recordedAt(seeded.on),
    };
    newestOf.set(period, after);
    const actorId = seedId('person', seeded.byKey);
    await insertObservation(trx, clusterId, { ...after, recordedById: actorId });
    await audit({
      action: 'indicator.recordObservation',
      entity: 'observation',
      entityId: row.id,
      before: before ?? null,
      after,
      knownAt: after.recordedAt,
      actorId,
    });
  }
}
