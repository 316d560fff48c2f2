// What in each of a cluster's plans ought to be looked at today.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { findAgreedMeasures } from '#db/strategy/agreed-measures-queries.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import { standingNow } from '#server/round/due-items.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import { planNudges, type Nudge } from '#shared/strategy/nudge.ts';

/** With the strategy it stands in. */
export type PlacedNudge = Nudge & { strategy: { slug: string; title: string } };

export async function listPlanNudges(
  read: Kysely<Database>,
  clusterId: string,
  now: IsoInstant,
): Promise<PlacedNudge[]> {
  const placed: PlacedNudge[] = [];
  for (const { id, slug, shortTitle } of await listStrategies(read, clusterId)) {
    const standing = await standingNow({ db: { read }, now }, clusterId, id);
    const { agreedMeasures } = await findAgreedMeasures(read, clusterId, id);
    const strategy = { slug, title: shortTitle };
    for (const nudge of planNudges(standing, agreedMeasures)) placed.push({ ...nudge, strategy });
  }
  return placed;
}
