// Writes the sample's open round: what it asks, and of whom. No mails go out for its opening.
import { listAskable } from '#db/round/askable-queries.ts';
import { insertItems } from '#db/round/round-item-queries.ts';
import { insertRound } from '#db/round/round-queries.ts';
import { sampleRound } from '#db/seed/sample/sample-round.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { recordedAt, type SeedTarget } from '#db/seed/seed-target.ts';
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { askedIn } from '#shared/round/asked.ts';
import { unanswered, type RoundRow } from '#shared/round/round-type.ts';

export async function writeSampleRound(
  { trx, audit, clusterId }: SeedTarget,
  strategyId: string,
): Promise<void> {
  const openedAt = recordedAt(sampleRound.opensOn);
  const round: RoundRow = {
    ...sampleRound,
    id: seedId('reporting_round', 'sample'),
    strategyId,
    state: 'open',
    openedAt,
    closedAt: null,
    isSample: true,
    version: 1,
    archivedAt: null,
  };
  const strategy = await findStrategy(trx, clusterId, strategyId);
  if (!strategy) throw new Error('The sample has no strategy to report on.');
  const content = await loadSnapshot(trx, clusterId, strategy, null);
  const people = await listAskable(trx, clusterId, sampleRound.opensOn, { withSample: true });
  await insertRound(trx, clusterId, round);
  const asked = askedIn(round, content, people, {
    clusterId,
    today: sampleRound.opensOn,
  });
  await insertItems(
    trx,
    clusterId,
    asked.map((one) => ({
      ...one,
      id: seedId('round_item', `sample:${one.kind}:${one.subjectId}`),
      roundId: round.id,
      ...unanswered,
    })),
  );
  const told = { entity: 'reporting_round', entityId: round.id, before: null, after: round };
  await audit({ action: 'round.create', ...told, knownAt: openedAt });
}
