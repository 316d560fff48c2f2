// Reporting rounds.
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { askedKinds, type RoundRow, type RoundState } from '#shared/round/round-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectRounds(db: Kysely<Database>) {
  return db
    .selectFrom('reporting_round')
    .select([
      'id',
      'strategy_id as strategyId',
      'period',
      'meeting_on as meetingOn',
      'message',
      'lang',
      'opens_on as opensOn',
      'content_due_on as contentDueOn',
      'due_on as dueOn',
      'grace_on as graceOn',
      'asks',
      'goal_ids as goalIds',
      'body_ids as bodyIds',
      'person_ids as personIds',
      'review_body_ids as reviewBodyIds',
      'state',
      'opened_at as openedAt',
      'closed_at as closedAt',
      'is_sample as isSample',
      'version',
      'archived_at as archivedAt',
    ]);
}
type SelectedRound = Awaited<ReturnType<ReturnType<typeof selectRounds>['execute']>>[number];

const storedIds = z.array(z.string());
const storedKinds = z.array(z.enum(askedKinds));

function roundRow(row: SelectedRound): RoundRow {
  return {
    ...row,
    lang: row.lang as Lang,
    asks: readJson(storedKinds, row.asks),
    goalIds: readJson(storedIds, row.goalIds),
    bodyIds: readJson(storedIds, row.bodyIds),
    personIds: readJson(storedIds, row.personIds),
    reviewBodyIds: readJson(storedIds, row.reviewBodyIds),
    state: row.state as RoundState,
    isSample: row.isSample === 1,
  };
}

export async function findRound(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<RoundRow | undefined> {
  const row = await selectRounds(db)
    .where('cluster_id', '=', clusterId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && roundRow(row);
}

/** Of a strategy, or of all; newest first, without those that were taken away. */
export async function listRounds(
  db: Kysely<Database>,
  clusterId: string,
  strategyId?: string,
): Promise<RoundRow[]> {
  const rows = await selectRounds(db)
    .where('cluster_id', '=', clusterId)
    .where('archived_at', 'is', null)
    .$if(strategyId !== undefined, (query) => query.where('strategy_id', '=', strategyId!))
    .orderBy('opens_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(roundRow);
}

/** Those to open by themselves today, and those whose day of grace is past. In every cluster. */
export async function listRoundsToTurn(
  db: Kysely<Database>,
  today: IsoDate,
): Promise<{ id: string; clusterId: string; state: RoundState }[]> {
  const rows = await db
    .selectFrom('reporting_round')
    .select(['id', 'cluster_id as clusterId', 'state'])
    .where('archived_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('state', '=', 'planned'), eb('opens_on', '<=', today)]),
        eb.and([eb('state', '=', 'open'), eb('grace_on', '<', today)]),
      ]),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as RoundState }));
}

function columnsOf(round: RoundRow) {
  return {
    period: round.period,
    meeting_on: round.meetingOn,
    message: round.message,
    lang: round.lang,
    opens_on: round.opensOn,
    content_due_on: round.contentDueOn,
    due_on: round.dueOn,
    grace_on: round.graceOn,
    asks: JSON.stringify(round.asks),
    goal_ids: JSON.stringify(round.goalIds),
    body_ids: JSON.stringify(round.bodyIds),
    person_ids: JSON.stringify(round.personIds),
    review_body_ids: JSON.stringify(round.reviewBodyIds),
    state: round.state,
    opened_at: round.openedAt,
    closed_at: round.closedAt,
    version: round.version,
    archived_at: round.archivedAt,
  };
}

export async function insertRound(
  db: Kysely<Database>,
  clusterId: string,
  round: RoundRow,
): Promise<void> {
  await db
    .insertInto('reporting_round')
    .values({
      ...columnsOf(round),
      id: round.id,
      cluster_id: clusterId,
      strategy_id: round.strategyId,
      is_sample: round.isSample ? 1 : 0,
    })
    .execute();
}

/** Answers false when the round no longer has the expected version. */
export async function updateRound(
  db: Kysely<Database>,
  clusterId: string,
  round: RoundRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('reporting_round')
    .set(columnsOf(round))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', round.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
