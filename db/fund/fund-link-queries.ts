// Who takes part in applications and projects, and what these serve.
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import type { Database } from '#db/schema.ts';
import type { ServedShare } from '#shared/fund/fund-type.ts';

/** HRCS, as a column of both holds it. */
export const storedHrcs = z.array(z.object({ code: z.string(), percent: z.number() }));

export type FundLinks = { leadPartnerId: string; partnerIds: string[]; serves: ServedShare[] };

/** Of many owners in two queries, by the owner's id. */
export async function listFundLinks(
  db: Kysely<Database>,
  clusterId: string,
  ownerIds: readonly string[],
): Promise<(ownerId: string) => FundLinks> {
  if (ownerIds.length === 0) return () => ({ leadPartnerId: '', partnerIds: [], serves: [] });
  const parties = await db
    .selectFrom('fund_party')
    .select(['owner_id as ownerId', 'partner_id as partnerId', 'is_lead as isLead'])
    .where('cluster_id', '=', clusterId)
    .where('owner_id', 'in', ownerIds)
    .orderBy('sort_order')
    .execute();
  const shares = await db
    .selectFrom('fund_share')
    .select(['owner_id as ownerId', 'goal_id as goalId', 'share'])
    .where('cluster_id', '=', clusterId)
    .where('owner_id', 'in', ownerIds)
    .orderBy('sort_order')
    .execute();
  const partiesOf = Map.groupBy(parties, ({ ownerId }) => ownerId);
  const sharesOf = Map.groupBy(shares, ({ ownerId }) => ownerId);
  return (ownerId) => {
    const own = partiesOf.get(ownerId) ?? [];
    return {
      leadPartnerId: own.find(({ isLead }) => isLead === 1)?.partnerId ?? '',
      partnerIds: own.map(({ partnerId }) => partnerId),
      serves: (sharesOf.get(ownerId) ?? []).map(({ goalId, share }) => ({ goalId, share })),
    };
  };
}

/** In place of those that were there. */
export async function replaceFundLinks(
  db: Kysely<Database>,
  clusterId: string,
  ownerId: string,
  { leadPartnerId, partnerIds, serves }: FundLinks,
): Promise<void> {
  for (const table of ['fund_party', 'fund_share'] as const)
    await db
      .deleteFrom(table)
      .where('cluster_id', '=', clusterId)
      .where('owner_id', '=', ownerId)
      .execute();
  if (partnerIds.length > 0)
    await db
      .insertInto('fund_party')
      .values(
        partnerIds.map((partnerId, place) => ({
          cluster_id: clusterId,
          owner_id: ownerId,
          partner_id: partnerId,
          is_lead: partnerId === leadPartnerId ? 1 : 0,
          sort_order: place,
        })),
      )
      .execute();
  if (serves.length > 0)
    await db
      .insertInto('fund_share')
      .values(
        serves.map(({ goalId, share }, place) => ({
          cluster_id: clusterId,
          owner_id: ownerId,
          goal_id: goalId,
          share,
          sort_order: place,
        })),
      )
      .execute();
}
