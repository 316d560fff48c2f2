// What the ids in the audit trail stand for today: a title, and whether there is a page for it.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';

export type NamedThing = {
  id: string;
  kind: 'goal' | 'indicator' | 'measure' | 'strategy' | 'partner' | 'body' | 'person';
  title: string;
  /** The strategy whose pages show it; null where none does: archived, or of no strategy. */
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
  return things;
}
