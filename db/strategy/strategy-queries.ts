// Clusters' strategies.
import type { Kysely } from 'kysely';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import { foundationSchema, levelNamesSchema } from '#shared/strategy/foundation-schema.ts';
import type { StrategyRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

const strategyColumns = [
  'id',
  'slug',
  'title',
  'short_title as shortTitle',
  'lang',
  'starts_on as startsOn',
  'ends_on as endsOn',
  'level_names as levelNames',
  'foundation',
  'recorded_at as recordedAt',
] as const;

function selectStrategies(db: Kysely<Database>, clusterId: string) {
  return db.selectFrom('strategy').select(strategyColumns).where('cluster_id', '=', clusterId);
}

type SelectedStrategy = Awaited<ReturnType<ReturnType<typeof selectStrategies>['execute']>>[number];

function toStrategy(row: SelectedStrategy): StrategyRow {
  return {
    ...row,
    lang: row.lang as Lang,
    levelNames: readJson(levelNamesSchema, row.levelNames),
    foundation: readJson(foundationSchema, row.foundation),
  };
}

/** The cluster's strategies, its own first. */
export async function listStrategies(
  db: Kysely<Database>,
  clusterId: string,
): Promise<StrategyRow[]> {
  return (await selectStrategies(db, clusterId).orderBy('sort_order').orderBy('id').execute()).map(
    toStrategy,
  );
}

export async function findStrategyBySlug(
  db: Kysely<Database>,
  clusterId: string,
  slug: string,
): Promise<StrategyRow | undefined> {
  const row = await selectStrategies(db, clusterId).where('slug', '=', slug).executeTakeFirst();
  return row && toStrategy(row);
}

export async function findStrategy(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<StrategyRow | undefined> {
  const row = await selectStrategies(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && toStrategy(row);
}

export async function insertStrategy(
  db: Kysely<Database>,
  clusterId: string,
  strategy: StrategyRow,
  sortOrder: number,
): Promise<void> {
  await db
    .insertInto('strategy')
    .values({
      id: strategy.id,
      cluster_id: clusterId,
      slug: strategy.slug,
      title: strategy.title,
      short_title: strategy.shortTitle,
      lang: strategy.lang,
      starts_on: strategy.startsOn,
      ends_on: strategy.endsOn,
      level_names: JSON.stringify(strategy.levelNames),
      foundation: JSON.stringify(strategy.foundation),
      sort_order: sortOrder,
      recorded_at: strategy.recordedAt,
    })
    .execute();
}
