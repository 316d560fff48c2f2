// What has moved since a body last met, strategy by strategy.
import type { Kysely } from 'kysely';
import { listMeetings } from '#db/meeting/meeting-queries.ts';
import { findBody } from '#db/people/body-queries.ts';
import type { Database } from '#db/schema.ts';
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import { found } from '#server/refusal.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { isReportedOn, ownBodyIdOf } from '#shared/meeting/meeting-scope.ts';
import { strategyMoves, type StrategyMoves } from '#shared/meeting/since-last.ts';
import { strategyStanding } from '#shared/strategy/standing.ts';

export type SinceLast = { since: IsoDate; strategies: StrategyMoves[] };

/** Null where the body has not met before. */
export async function loadSinceLast(
  db: Kysely<Database>,
  clusterId: string,
  { id, bodyId, heldOn }: MeetingRow,
  today: IsoDate,
): Promise<SinceLast | null> {
  // The newest first.
  const previous = (await listMeetings(db, clusterId, bodyId)).find(
    (other) => other.id !== id && other.heldOn < heldOn && other.state !== 'cancelled',
  );
  if (!previous) return null;
  const since = previous.heldOn;
  const body = found(await findBody(db, clusterId, bodyId));
  const ownBodyId = ownBodyIdOf(body);
  const strategies: StrategyMoves[] = [];
  for (const strategy of await listStrategies(db, clusterId)) {
    if (!isReportedOn(strategy, heldOn)) continue;
    const standingOn = async (reportingOn: IsoDate, knownOn: IsoDate | null) =>
      strategyStanding(await loadSnapshot(db, clusterId, strategy, knownOn), {
        reportingOn,
        knownOn,
      });
    const before = await standingOn(since, since);
    strategies.push(strategyMoves(before, await standingOn(today, null), since, ownBodyId));
  }
  return { since, strategies };
}
