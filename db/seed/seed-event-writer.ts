// Seeded events, through the schema that the form uses.
import { insertEvent } from '#db/event/event-queries.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { recordedAt, type SeedTarget } from '#db/seed/seed-target.ts';
import type { EventSeed } from '#db/seed/seed-type.ts';
import { createEventInput } from '#shared/event/event-schema.ts';
import type { EventRow } from '#shared/event/event-type.ts';
import { readCount } from '#shared/event/participant-count.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export async function writeEvents(
  { trx, audit, clusterId }: SeedTarget,
  events: readonly EventSeed[],
  lang: Lang,
): Promise<void> {
  for (const seed of events) {
    const input = createEventInput.parse({
      kind: seed.kind,
      title: seed.title,
      text: seed.text ?? '',
      lang,
      series: seed.series ?? '',
      startsOn: seed.startsOn,
      endsOn: seed.endsOn ?? null,
      startsAt: seed.startsAt ?? null,
      endsAt: seed.endsAt ?? null,
      place: seed.place ?? '',
      url: '',
      registered: seed.registered ?? '',
      present: seed.present ?? '',
      parts: (seed.parts ?? []).map((part) => ({ by: 'kind', ...part })),
      organiserPartnerIds: (seed.partnerKeys ?? []).map((key) => seedId('partner', key)),
      organiserBodyIds: (seed.bodyKeys ?? []).map((key) => seedId('body', key)),
      servedGoalIds: seed.goalKeys.map((key) => seedId('goal', key)),
      links: [],
    });
    const row: EventRow = {
      ...input,
      id: seedId('event', seed.key),
      registered: readCount(input.registered) ?? null,
      present: readCount(input.present) ?? null,
      origin: null,
      isCancelled: false,
      cancelledReason: '',
      isSample: seed.isSample,
      version: 1,
      archivedAt: null,
    };
    await insertEvent(trx, clusterId, row);
    await audit({
      action: 'event.create',
      entity: 'event',
      entityId: row.id,
      before: null,
      after: row,
      knownAt: recordedAt(seed.startsOn),
    });
  }
}
