// Search over everything that has a page: goals, indicators, measures, partners, bodies.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { mentions } from '#db/search-text.ts';

export type SearchHit = {
  kind: 'goal' | 'indicator' | 'measure' | 'partner' | 'body';
  id: string;
  title: string;
  /** The strategy whose pages show it; null for partners and bodies. */
  strategySlug: string | null;
};

const hitsOfEachKind = 8;

/** At most eight of each kind, those whose title holds the words before those that mention them. */
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
      .select([`${kind}.id`, `${kind}.title`, 'strategy.slug as strategySlug'])
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
  hits.push(...partners.map((row) => ({ ...row, kind: 'partner' as const, strategySlug: null })));
  const bodies = await db
    .selectFrom('body')
    .innerJoin('body_name', 'body_name.body_id', 'body.id')
    .select(['body.id', 'body_name.name as title'])
    .where('body.cluster_id', '=', clusterId)
    .where('body_name.to_on', 'is', null)
    .where((eb) => mentions(eb.ref('body.search_text'), query))
    .orderBy('body.sort_order')
    .execute();
  hits.push(...bodies.map((row) => ({ ...row, kind: 'body' as const, strategySlug: null })));
  const inTitleFirst = hits.toSorted(
    (a, b) => Number(isInTitle(b, needle)) - Number(isInTitle(a, needle)),
  );
  return [...Map.groupBy(inTitleFirst, (hit) => hit.kind).values()].flatMap((ofKind) =>
    ofKind.slice(0, hitsOfEachKind),
  );
}

function isInTitle(hit: SearchHit, needle: string): boolean {
  return hit.title.toLocaleLowerCase('nb').includes(needle);
}
