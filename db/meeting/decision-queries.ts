// Decisions with what they bear on.
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import { mentions, searchText } from '#db/search-text.ts';
import { casesNumbered } from './case-number-query.ts';
import type { DecisionEffect, DecisionRecord } from '#shared/meeting/decision-type.ts';
import type { DecisionRow } from '#shared/strategy/snapshot.ts';
import type { JudgedStatus, Lang } from '#shared/strategy/strategy-type.ts';

const storedVotes = z.object({ for: z.number(), against: z.number(), abstained: z.number() });
const storedTarget = z.object({
  period: z.string(),
  value: z.number(),
  before: z.nullable(z.number()),
});

function selectDecisions(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('decision')
    .select([
      'id',
      'body_id as bodyId',
      'case_id as caseId',
      'case_number as caseNumber',
      'decided_on as decidedOn',
      'text',
      'lang',
      'owner_id as ownerId',
      'due_on as dueOn',
      'closed_on as closedOn',
      'closed_note as closedNote',
      'votes',
      'is_sample as isSample',
      'recorded_by as recordedById',
      'recorded_at as recordedAt',
      'version',
      'archived_at as archivedAt',
    ])
    .where('cluster_id', '=', clusterId);
}
type Selected = Awaited<ReturnType<ReturnType<typeof selectDecisions>['execute']>>[number];

async function withEffects(
  db: Kysely<Database>,
  clusterId: string,
  rows: readonly Selected[],
): Promise<DecisionRecord[]> {
  if (rows.length === 0) return [];
  const effects = await db
    .selectFrom('decision_effect')
    .select(['decision_id as decisionId', 'kind', 'target_id as targetId'])
    .select(['period', 'status', 'target'])
    .where('cluster_id', '=', clusterId)
    .where(
      'decision_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('sort_order')
    .execute();
  const effectsOf = Map.groupBy(effects, ({ decisionId }) => decisionId);
  return rows.map((row) => ({
    ...row,
    lang: row.lang as Lang,
    votes: row.votes === null ? null : readJson(storedVotes, row.votes),
    effects: (effectsOf.get(row.id) ?? []).map(effectOf),
    isSample: row.isSample === 1,
  }));
}

type EffectColumns = {
  kind: string;
  targetId: string;
  period: string | null;
  status: string | null;
  target: string | null;
};

function effectOf({ kind, targetId, period, status, target }: EffectColumns): DecisionEffect {
  if (kind === 'goal')
    return { kind, targetId, period: period ?? '', status: status as JudgedStatus | null };
  if (kind === 'indicator')
    return { kind, targetId, target: target === null ? null : readJson(storedTarget, target) };
  return { kind: 'measure', targetId };
}

export async function findDecision(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<DecisionRecord | undefined> {
  const row = await selectDecisions(db, clusterId).where('id', '=', id).executeTakeFirst();
  const [found] = await withEffects(db, clusterId, row ? [row] : []);
  return found;
}

type DecisionFilter = {
  bodyId?: string | undefined;
  aboutId?: string | undefined;
  query?: string;
};

/** Of a body, or of all; newest first, without those that were taken back. `query`: those that say so, or of
 * that case; `aboutId`: those that bear on it. */
export async function listDecisionRecords(
  db: Kysely<Database>,
  clusterId: string,
  { bodyId, aboutId, query = '' }: DecisionFilter = {},
): Promise<DecisionRecord[]> {
  const rows = await selectDecisions(db, clusterId)
    .where('archived_at', 'is', null)
    .$if(bodyId !== undefined, (rows) => rows.where('body_id', '=', bodyId!))
    .$if(aboutId !== undefined, (rows) =>
      rows.where('id', 'in', (effects) =>
        effects
          .selectFrom('decision_effect')
          .select('decision_effect.decision_id')
          .where('decision_effect.cluster_id', '=', clusterId)
          .where('decision_effect.target_id', '=', aboutId!),
      ),
    )
    .$if(query !== '', (rows) =>
      rows.where((eb) =>
        eb.or([
          mentions(eb.ref('search_text'), query),
          eb('case_id', 'in', casesNumbered(db, clusterId, query)),
        ]),
      ),
    )
    .orderBy('decided_on', 'desc')
    .orderBy('case_number', 'desc')
    .orderBy('id')
    .execute();
  return withEffects(db, clusterId, rows);
}

/** Of these cases, in the order they were recorded; without those that were taken back. */
export function listDecisionsOfCases(
  db: Kysely<Database>,
  clusterId: string,
  caseIds: readonly string[],
): Promise<DecisionRecord[]> {
  return listDecisionsBy(db, clusterId, 'case_id', caseIds);
}

/** Those of them that were not taken back. */
export function listDecisionsById(
  db: Kysely<Database>,
  clusterId: string,
  ids: readonly string[],
): Promise<DecisionRecord[]> {
  return listDecisionsBy(db, clusterId, 'id', ids);
}

async function listDecisionsBy(
  db: Kysely<Database>,
  clusterId: string,
  column: 'id' | 'case_id',
  values: readonly string[],
): Promise<DecisionRecord[]> {
  if (values.length === 0) return [];
  const rows = await selectDecisions(db, clusterId)
    .where('archived_at', 'is', null)
    .where(column, 'in', values)
    .orderBy('id')
    .execute();
  return withEffects(db, clusterId, rows);
}

/** As goals see them: one row for each goal of a strategy that a decision bears on, newest first. */
export async function listDecisions(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
): Promise<DecisionRow[]> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('decision_effect', 'decision_effect.decision_id', 'decision.id')
    .innerJoin('goal', 'goal.id', 'decision_effect.target_id')
    .select([
      'decision.id',
      'goal.id as goalId',
      'decision_effect.period',
      'decision.body_id as bodyId',
      'decision.case_number as caseNumber',
      'decision.decided_on as decidedOn',
      'decision_effect.status',
      'decision.text',
      'decision.lang',
      'decision.closed_on as closedOn',
      'decision.is_sample as isSample',
      'decision.recorded_at as recordedAt',
    ])
    .where('decision.cluster_id', '=', clusterId)
    .where('decision.archived_at', 'is', null)
    .where('decision_effect.kind', '=', 'goal')
    .where('goal.strategy_id', '=', strategyId)
    .orderBy('decision.decided_on', 'desc')
    .orderBy('decision.case_number', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    period: row.period ?? '',
    status: row.status as JudgedStatus | null,
    lang: row.lang as Lang,
    isSample: row.isSample === 1,
  }));
}

function columnsOf(decision: DecisionRecord) {
  return {
    text: decision.text,
    lang: decision.lang,
    owner_id: decision.ownerId,
    due_on: decision.dueOn,
    closed_on: decision.closedOn,
    closed_note: decision.closedNote,
    votes: decision.votes && JSON.stringify(decision.votes),
    version: decision.version,
    archived_at: decision.archivedAt,
    search_text: searchText(decision.caseNumber, decision.text),
  };
}

export async function insertDecision(
  db: Kysely<Database>,
  clusterId: string,
  decision: DecisionRecord,
): Promise<void> {
  await db
    .insertInto('decision')
    .values({
      ...columnsOf(decision),
      id: decision.id,
      cluster_id: clusterId,
      body_id: decision.bodyId,
      case_id: decision.caseId,
      case_number: decision.caseNumber,
      decided_on: decision.decidedOn,
      is_sample: decision.isSample ? 1 : 0,
      recorded_by: decision.recordedById,
      recorded_at: decision.recordedAt,
    })
    .execute();
  await insertEffects(db, clusterId, decision);
}

/** Answers false when the decision no longer has the expected version. */
export async function updateDecision(
  db: Kysely<Database>,
  clusterId: string,
  decision: DecisionRecord,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('decision')
    .set(columnsOf(decision))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', decision.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await db
    .deleteFrom('decision_effect')
    .where('cluster_id', '=', clusterId)
    .where('decision_id', '=', decision.id)
    .execute();
  await insertEffects(db, clusterId, decision);
  return true;
}

async function insertEffects(
  db: Kysely<Database>,
  clusterId: string,
  { id, effects }: DecisionRecord,
): Promise<void> {
  if (effects.length === 0) return;
  const values = effects.map((effect, place) => ({
    cluster_id: clusterId,
    decision_id: id,
    kind: effect.kind,
    target_id: effect.targetId,
    period: effect.kind === 'goal' ? effect.period : null,
    status: effect.kind === 'goal' ? effect.status : null,
    target: effect.kind === 'indicator' && effect.target ? JSON.stringify(effect.target) : null,
    sort_order: place,
  }));
  await db.insertInto('decision_effect').values(values).execute();
}
