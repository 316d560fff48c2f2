// Search over everything that has a page: goals, indicators, measures, partners, bodies.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { mentions } from '#db/search-text.ts';

const searchedKinds = ['goal', 'indicator', 'measure', 'partner', 'body'] as const;

export type SearchHit = {
  kind: (typeof searchedKinds)[number];
  id: string;
  title: string;
  /** The strategy whose pages show it; null for partners and bodies. */
  strategySlug: string | null;
  /** The goal it belongs to, for a goal itself; null for partners and bodies. */
  goalId: string | null;
};

const goalColumn = {
  goal: 'goal.id as goalId',
  indicator: 'indicator.goal_id as goalId',
  measure: 'measure.home_goal_id as goalId',
} as const;

const noPlace = { strategySlug: null, goalId: null };
const hitsOfEachKind = 8;

/** At most eight of each kind, kind by kind, the nearest titles first and those that only mention the words last. */
export async function searchCluster(
  db: Kysely<Database>,
  clusterId: string,
  query: string,
): Promise<SearchHit[]> {
  const needle = query.trim().toLocaleLowerCase('nb');
  const hits: SearchHit[] = [];
  for (const kind of ['goal', 'indicator', 'measure'] as const) {
    const rows = await db
      .selectFrom(kind)
      .innerJoin('strategy', 'strategy.id', `${kind}.strategy_id`)
      .select([`${kind}.id`, `${kind}.title`, 'strategy.slug as strategySlug', goalColumn[kind]])
      .where(`${kind}.cluster_id`, '=', clusterId)
      .where(`${kind}.archived_at`, 'is', null)
      .where((eb) => mentions(eb.ref(`${kind}.search_text`), query))
      .orderBy('strategy.sort_order')
      .orderBy(`${kind}.sort_order`)
      .execute();
    hits.push(...rows.map((row) => ({ ...row, kind })));
  }
  const partners = await db
    .selectFrom('partner')
    .select(['id', 'name as title'])
    .where('cluster_id', '=', clusterId)
    .where((eb) => mentions(eb.ref('search_text'), query))
    .orderBy('sort_order')
    .execute();
  hits.push(...partners.map((row) => ({ ...row, kind: 'partner' as const, ...noPlace })));
  const bodies = await db
    .selectFrom('body')
    .innerJoin('body_name', 'body_name.body_id', 'body.id')
    .select(['body.id', 'body_name.name as title'])
    .where('body.cluster_id', '=', clusterId)
    .where('body_name.to_on', 'is', null)
    .where((eb) => mentions(eb.ref('body.search_text'), query))
    .orderBy('body.sort_order')
    .execute();
  hits.push(...bodies.map((row) => ({ ...row, kind: 'body' as const, ...noPlace })));
  const nearestFirst = hits.toSorted((a, b) => distanceOf(a, needle) - distanceOf(b, needle));
  const ofKind = Map.groupBy(nearestFirst, (hit) => hit.kind);
  return searchedKinds.flatMap((kind) => ofKind.get(kind)?.slice(0, hitsOfEachKind) ?? []);
}

/** How far a title is from what was asked for: the same, begins with it, has a word that does, holds it, or not at all. */
function distanceOf(hit: SearchHit, needle: string): number {
  const title = hit.title.toLocaleLowerCase('nb');
  if (title === needle) return 0;
  const at = title.indexOf(needle);
  if (at <= 0) return at === 0 ? 1 : 4;
  return title.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(needle)) ? 2 : 3;
}
