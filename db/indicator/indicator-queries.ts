// Indicators: their definitions, with baseline, targets and band.
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import { replaceFormulaReads } from '#db/formula/formula-read-queries.ts';
import { searchText } from '#db/search-text.ts';
import { formulaSchema } from '#shared/formula/formula-schema.ts';
import type {
  Aggregation,
  Direction,
  Frequency,
  PaceMethod,
  ResultsStep,
} from '#shared/indicator/indicator-type.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

const indicatorColumns = [
  'id',
  'strategy_id as strategyId',
  'goal_id as goalId',
  'title',
  'definition',
  'unit',
  'decimals',
  'direction',
  'aggregation',
  'frequency',
  'pace_method as paceMethod',
  'results_step as resultsStep',
  'baseline_period as baselinePeriod',
  'baseline_value as baselineValue',
  'targets',
  'band_low as bandLow',
  'band_high as bandHigh',
  'band_tolerance as bandTolerance',
  'weight',
  'formula',
  'source',
  'source_url as sourceUrl',
  'caveat',
  'lang',
  'owner_body_id as ownerBodyId',
  'responsible_person_id as responsiblePersonId',
  'sort_order as sortOrder',
  'is_sample as isSample',
  'archived_at as archivedAt',
  'version',
] as const;

export function selectIndicators(db: Kysely<Database>, clusterId: string) {
  return db.selectFrom('indicator').select(indicatorColumns).where('cluster_id', '=', clusterId);
}

const storedTargets = z.array(z.object({ period: z.string(), value: z.number() }));

type SelectedIndicator = Awaited<
  ReturnType<ReturnType<typeof selectIndicators>['execute']>
>[number];

export function toIndicator({
  formula,
  baselinePeriod,
  baselineValue,
  bandLow,
  bandHigh,
  bandTolerance,
  targets,
  ...row
}: SelectedIndicator): IndicatorRow {
  return {
    ...row,
    formula: formula === null ? null : readJson(formulaSchema, formula),
    direction: row.direction as Direction,
    aggregation: row.aggregation as Aggregation,
    frequency: row.frequency as Frequency,
    paceMethod: row.paceMethod as PaceMethod,
    resultsStep: row.resultsStep as ResultsStep,
    baseline:
      baselinePeriod === null || baselineValue === null
        ? null
        : { period: baselinePeriod, value: baselineValue },
    targets: readJson(storedTargets, targets),
    band:
      bandLow === null || bandHigh === null || bandTolerance === null
        ? null
        : { low: bandLow, high: bandHigh, tolerance: bandTolerance },
    lang: row.lang as Lang,
    isSample: row.isSample === 1,
  };
}

export async function listIndicators(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
  { withArchived = false } = {},
): Promise<IndicatorRow[]> {
  let query = selectIndicators(db, clusterId)
    .where('strategy_id', '=', strategyId)
    .orderBy('sort_order')
    .orderBy('id');
  if (!withArchived) query = query.where('archived_at', 'is', null);
  return (await query.execute()).map(toIndicator);
}

export async function findIndicator(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<IndicatorRow | undefined> {
  const row = await selectIndicators(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && toIndicator(row);
}

export async function insertIndicator(
  db: Kysely<Database>,
  clusterId: string,
  indicator: IndicatorRow,
): Promise<void> {
  await db
    .insertInto('indicator')
    .values({
      id: indicator.id,
      cluster_id: clusterId,
      strategy_id: indicator.strategyId,
      ...indicatorValues(indicator),
    })
    .execute();
  await replaceFormulaReads(db, clusterId, indicator);
}

/** Writes the indicator if its row still has `expectedVersion`; false when somebody else was first. */
export async function updateIndicator(
  db: Kysely<Database>,
  clusterId: string,
  indicator: IndicatorRow,
  expectedVersion: number,
): Promise<boolean> {
  const result = await db
    .updateTable('indicator')
    .set(indicatorValues(indicator))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', indicator.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return false;
  await replaceFormulaReads(db, clusterId, indicator);
  return true;
}

function indicatorValues(indicator: IndicatorRow) {
  return {
    goal_id: indicator.goalId,
    title: indicator.title,
    definition: indicator.definition,
    unit: indicator.unit,
    decimals: indicator.decimals,
    direction: indicator.direction,
    aggregation: indicator.aggregation,
    frequency: indicator.frequency,
    pace_method: indicator.paceMethod,
    results_step: indicator.resultsStep,
    baseline_period: indicator.baseline?.period ?? null,
    baseline_value: indicator.baseline?.value ?? null,
    targets: JSON.stringify(indicator.targets),
    band_low: indicator.band?.low ?? null,
    band_high: indicator.band?.high ?? null,
    band_tolerance: indicator.band?.tolerance ?? null,
    weight: indicator.weight,
    formula: indicator.formula && JSON.stringify(indicator.formula),
    source: indicator.source,
    source_url: indicator.sourceUrl,
    caveat: indicator.caveat,
    lang: indicator.lang,
    owner_body_id: indicator.ownerBodyId,
    responsible_person_id: indicator.responsiblePersonId,
    sort_order: indicator.sortOrder,
    is_sample: indicator.isSample ? 1 : 0,
    archived_at: indicator.archivedAt,
    version: indicator.version,
    search_text: searchText(indicator.title, indicator.definition, indicator.unit),
  };
}
