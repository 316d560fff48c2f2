// What a round asks, of whom, and what came of it.
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import { saidAnswer } from '#shared/round/round-schema.ts';
import type { AnswerKind, AskedKind, RoundItemRow } from '#shared/round/round-type.ts';

const storedIds = z.array(z.string());

function selectItems(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('round_item')
    .select([
      'round_item.id',
      'round_item.round_id as roundId',
      'round_item.kind',
      'round_item.subject_id as subjectId',
      'round_item.period',
      'round_item.body_id as bodyId',
      'round_item.person_id as personId',
      'round_item.due_on as dueOn',
      'round_item.answer',
      'round_item.answered_at as answeredAt',
      'round_item.answered_by as answeredById',
      'round_item.submission',
      'round_item.submitted_at as submittedAt',
      'round_item.submitted_by as submittedById',
      'round_item.review_note as reviewNote',
      'round_item.reviewed_at as reviewedAt',
      'round_item.reviewed_by as reviewedById',
    ])
    .where('round_item.cluster_id', '=', clusterId);
}
type SelectedItem = Awaited<ReturnType<ReturnType<typeof selectItems>['execute']>>[number];

function itemRow(row: SelectedItem): RoundItemRow {
  return {
    ...row,
    kind: row.kind as AskedKind,
    answer: row.answer as AnswerKind | null,
    submission: row.submission === null ? null : readJson(saidAnswer, row.submission),
  };
}

/** All of a round, in the strategy's order. */
export async function listItems(
  db: Kysely<Database>,
  clusterId: string,
  roundId: string,
): Promise<RoundItemRow[]> {
  const rows = await selectItems(db, clusterId)
    .where('round_item.round_id', '=', roundId)
    .orderBy('round_item.sort_order')
    .execute();
  return rows.map(itemRow);
}

/** What is asked of one person in rounds that are open, soonest due first. */
export async function listItemsOf(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<RoundItemRow[]> {
  const rows = await selectItems(db, clusterId)
    .innerJoin('reporting_round', 'reporting_round.id', 'round_item.round_id')
    .where('round_item.person_id', '=', personId)
    .where('reporting_round.state', '=', 'open')
    .where('reporting_round.archived_at', 'is', null)
    .orderBy('round_item.due_on')
    .orderBy('round_item.round_id')
    .orderBy('round_item.sort_order')
    .execute();
  return rows.map(itemRow);
}

export async function findItem(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<RoundItemRow | undefined> {
  const row = await selectItems(db, clusterId).where('round_item.id', '=', id).executeTakeFirst();
  return row && itemRow(row);
}

export async function insertItems(
  db: Kysely<Database>,
  clusterId: string,
  items: readonly RoundItemRow[],
): Promise<void> {
  for (const [place, item] of items.entries())
    await db
      .insertInto('round_item')
      .values({
        id: item.id,
        cluster_id: clusterId,
        round_id: item.roundId,
        kind: item.kind,
        subject_id: item.subjectId,
        period: item.period,
        body_id: item.bodyId,
        person_id: item.personId,
        due_on: item.dueOn,
        ...answerColumns(item),
        sort_order: place,
      })
      .execute();
}

function answerColumns(item: RoundItemRow) {
  return {
    answer: item.answer,
    answered_at: item.answeredAt,
    answered_by: item.answeredById,
    submission: item.submission && JSON.stringify(item.submission),
    submitted_at: item.submittedAt,
    submitted_by: item.submittedById,
    review_note: item.reviewNote,
    reviewed_at: item.reviewedAt,
    reviewed_by: item.reviewedById,
  };
}

export async function updateItemAnswer(
  db: Kysely<Database>,
  clusterId: string,
  item: RoundItemRow,
): Promise<void> {
  await db
    .updateTable('round_item')
    .set(answerColumns(item))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', item.id)
    .execute();
}

/** What waits for approval in some bodies (null: in all), also when its round is over, the oldest first. */
export async function listSubmitted(
  db: Kysely<Database>,
  clusterId: string,
  bodyIds: readonly string[] | null,
): Promise<RoundItemRow[]> {
  if (bodyIds?.length === 0) return [];
  const rows = await selectItems(db, clusterId)
    .where('round_item.submission', 'is not', null)
    .where('round_item.reviewed_at', 'is', null)
    .$if(bodyIds !== null, (query) => query.where('round_item.body_id', 'in', bodyIds ?? []))
    .orderBy('round_item.submitted_at')
    .execute();
  return rows.map(itemRow);
}

/** The item is asked of the person it names from now on. */
export async function updateItemPerson(
  db: Kysely<Database>,
  clusterId: string,
  { id, personId }: RoundItemRow,
): Promise<void> {
  await db
    .updateTable('round_item')
    .set({ person_id: personId })
    .where('cluster_id', '=', clusterId)
    .where('id', '=', id)
    .execute();
}

/** The bodies that approve what open rounds ask for here and nobody has approved yet. */
export async function listBodiesReviewing(
  db: Kysely<Database>,
  clusterId: string,
  { kind, subjectId, period }: { kind: AskedKind; subjectId: string; period: string | null },
): Promise<string[]> {
  const rows = await db
    .selectFrom('round_item')
    .innerJoin('reporting_round', 'reporting_round.id', 'round_item.round_id')
    .select(['round_item.body_id as bodyId', 'reporting_round.review_body_ids as reviewBodyIds'])
    .where('round_item.cluster_id', '=', clusterId)
    .where('round_item.kind', '=', kind)
    .where('round_item.subject_id', '=', subjectId)
    .$if(period !== null, (query) => query.where('round_item.period', '=', period ?? ''))
    .where('round_item.answered_at', 'is', null)
    .where('reporting_round.state', '=', 'open')
    .execute();
  return rows.flatMap(({ bodyId, reviewBodyIds }) =>
    bodyId !== null && readJson(storedIds, reviewBodyIds).includes(bodyId) ? bodyId : [],
  );
}

/** What was recorded on a thing's own page answers the open rounds that ask for it. `period`: of a value or an assessment. */
export async function answerElsewhere(
  db: Kysely<Database>,
  clusterId: string,
  { kind, subjectId, period }: { kind: AskedKind; subjectId: string; period: string | null },
  { personId, now }: { personId: string; now: IsoInstant },
): Promise<void> {
  const open = db
    .selectFrom('reporting_round')
    .select('id')
    .where('cluster_id', '=', clusterId)
    .where('state', '=', 'open');
  await db
    .updateTable('round_item')
    .set({ answer: 'updated', answered_at: now, answered_by: personId, submitted_at: now })
    .where('cluster_id', '=', clusterId)
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .$if(period !== null, (query) => query.where('period', '=', period ?? ''))
    .where('answer', 'is', null)
    .where('round_id', 'in', open)
    .execute();
}
