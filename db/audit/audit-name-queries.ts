// What the ids in the audit trail stand for today: a title, and whether there is a page for it.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';

export type NamedThing = {
  id: string;
  kind:
    | 'goal'
    | 'indicator'
    | 'measure'
    | 'strategy'
    | 'partner'
    | 'body'
    | 'person'
    | 'fund_year'
    | 'fund_call'
    | 'fund_project';
  /** Of a year of funds: the year. */
  title: string;
  /** The strategy whose pages show it; null where none does: archived, or of no strategy. Funds stand on every strategy's. */
  strategySlug: string | null;
};

/** Those of the ids that are known in the cluster. */
export async function listNamedThings(
  db: Kysely<Database>,
  clusterId: string,
  ids: readonly string[],
): Promise<NamedThing[]> {
  if (ids.length === 0) return [];
  const things: NamedThing[] = [];
  for (const kind of ['goal', 'indicator', 'measure'] as const) {
    const rows = await db
      .selectFrom(kind)
      .innerJoin('strategy', 'strategy.id', `${kind}.strategy_id`)
      .select([
        `${kind}.id`,
        `${kind}.title`,
        `${kind}.archived_at as archivedAt`,
        'strategy.slug as strategySlug',
      ])
      .where(`${kind}.cluster_id`, '=', clusterId)
      .where(`${kind}.id`, 'in', ids)
      .execute();
    things.push(
      ...rows.map(({ archivedAt, strategySlug, ...row }) => {
        return { ...row, kind, strategySlug: archivedAt === null ? strategySlug : null };
      }),
    );
  }
  const strategies = await db
    .selectFrom('strategy')
    .select(['id', 'title', 'slug as strategySlug'])
    .where('cluster_id', '=', clusterId)
    .where('id', 'in', ids)
    .execute();
  things.push(...strategies.map((row) => ({ ...row, kind: 'strategy' as const })));
  for (const kind of ['partner', 'person'] as const) {
    const rows = await db
      .selectFrom(kind)
      .select(['id', 'name as title'])
      .where('cluster_id', '=', clusterId)
      .where('id', 'in', ids)
      .execute();
    things.push(...rows.map((row) => ({ ...row, kind, strategySlug: null })));
  }
  const bodies = await db
    .selectFrom('body_name')
    .select(['body_id as id', 'name as title'])
    .where('cluster_id', '=', clusterId)
    .where('body_id', 'in', ids)
    .where('to_on', 'is', null)
    .execute();
  things.push(...bodies.map((row) => ({ ...row, kind: 'body' as const, strategySlug: null })));
  things.push(...(await listFundThings(db, clusterId, ids)));
  return things;
}

async function listFundThings(
  db: Kysely<Database>,
  clusterId: string,
  ids: readonly string[],
): Promise<NamedThing[]> {
  const years = await db
    .selectFrom('fund_year')
    .select(['id', 'year', 'archived_at as archivedAt'])
    .where('cluster_id', '=', clusterId)
    .where('id', 'in', ids)
    .execute();
  const rows: (Pick<NamedThing, 'id' | 'kind' | 'title'> & { archivedAt: string | null })[] =
    years.map(({ year, ...row }) => ({ ...row, kind: 'fund_year', title: String(year) }));
  for (const kind of ['fund_call', 'fund_project'] as const) {
    const named = await db
      .selectFrom(kind)
      .select(['id', 'title', 'archived_at as archivedAt'])
      .where('cluster_id', '=', clusterId)
      .where('id', 'in', ids)
      .execute();
    rows.push(...named.map((row) => ({ ...row, kind })));
  }
  if (rows.length === 0) return [];
  const [own] = await listStrategies(db, clusterId);
  return rows.map(({ archivedAt, ...row }) => {
    return { ...row, strategySlug: archivedAt === null ? (own?.slug ?? null) : null };
  });
}
