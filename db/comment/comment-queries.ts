// Comments as rows, and whom each has mentioned.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { CommentedKind, CommentRow } from '#shared/comment/comment-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectComments(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('comment')
    .select([
      'id',
      'entity',
      'subject_id as subjectId',
      'thread_id as threadId',
      'text',
      'lang',
      'author_id as authorId',
      'created_at as createdAt',
      'edited_at as editedAt',
      'resolved_at as resolvedAt',
      'resolved_by as resolvedById',
      'version',
      'archived_at as archivedAt',
      'archived_by as archivedById',
    ])
    .where('cluster_id', '=', clusterId);
}
type SelectedComment = Awaited<ReturnType<ReturnType<typeof selectComments>['execute']>>[number];

function commentRow(row: SelectedComment): CommentRow {
  return { ...row, entity: row.entity as CommentedKind, lang: row.lang as Lang };
}

export async function findComment(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<CommentRow | undefined> {
  const row = await selectComments(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && commentRow(row);
}

/** All on one thing, withdrawn ones too: they may hold a place in a thread. */
export async function listComments(
  db: Kysely<Database>,
  clusterId: string,
  { entity, subjectId }: Pick<CommentRow, 'entity' | 'subjectId'>,
): Promise<CommentRow[]> {
  const rows = await selectComments(db, clusterId)
    .where('entity', '=', entity)
    .where('subject_id', '=', subjectId)
    .execute();
  return rows.map(commentRow);
}

/** Those whose words stand somewhere in the cluster. */
export async function listCommentAuthorIds(
  db: Kysely<Database>,
  clusterId: string,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('comment')
    .select('author_id as authorId')
    .distinct()
    .where('cluster_id', '=', clusterId)
    .where('archived_at', 'is', null)
    .execute();
  return new Set(rows.map(({ authorId }) => authorId));
}

export async function insertComment(
  db: Kysely<Database>,
  clusterId: string,
  comment: CommentRow,
): Promise<void> {
  await db
    .insertInto('comment')
    .values({
      ...changingColumns(comment),
      id: comment.id,
      cluster_id: clusterId,
      entity: comment.entity,
      subject_id: comment.subjectId,
      thread_id: comment.threadId,
      author_id: comment.authorId,
      created_at: comment.createdAt,
    })
    .execute();
}

/** Answers false when the comment no longer has the expected version. */
export async function updateComment(
  db: Kysely<Database>,
  clusterId: string,
  comment: CommentRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('comment')
    .set(changingColumns(comment))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', comment.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function changingColumns(comment: CommentRow) {
  return {
    text: comment.text,
    lang: comment.lang,
    edited_at: comment.editedAt,
    resolved_at: comment.resolvedAt,
    resolved_by: comment.resolvedById,
    version: comment.version,
    archived_at: comment.archivedAt,
    archived_by: comment.archivedById,
  };
}

/** Whom it mentions, or has mentioned before it was edited. */
export async function listMentioned(
  db: Kysely<Database>,
  clusterId: string,
  commentId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('comment_mention')
    .select('person_id as personId')
    .where('cluster_id', '=', clusterId)
    .where('comment_id', '=', commentId)
    .execute();
  return rows.map(({ personId }) => personId);
}

export async function insertMention(
  db: Kysely<Database>,
  clusterId: string,
  { commentId, personId }: { commentId: string; personId: string },
): Promise<void> {
  await db
    .insertInto('comment_mention')
    .values({ comment_id: commentId, person_id: personId, cluster_id: clusterId })
    .execute();
}

/** With the words of a comment it is also forgotten whom they mentioned. */
export async function deleteMentions(
  db: Kysely<Database>,
  clusterId: string,
  commentId: string,
): Promise<void> {
  await db
    .deleteFrom('comment_mention')
    .where('cluster_id', '=', clusterId)
    .where('comment_id', '=', commentId)
    .execute();
}

/** The mails that have told people of answers in a thread, those that still wait too; not those that tell of a mention. */
export async function listReplyMails(
  db: Kysely<Database>,
  clusterId: string,
  threadId: string,
): Promise<{ personId: string | null; state: string; at: IsoInstant }[]> {
  return db
    .selectFrom('mail')
    .innerJoin('comment', 'comment.id', 'mail.comment_id')
    .select((eb) => [
      'mail.person_id as personId',
      'mail.state',
      eb.fn.coalesce('mail.sent_at', 'mail.created_at').as('at'),
    ])
    .where('mail.cluster_id', '=', clusterId)
    .where('comment.thread_id', '=', threadId)
    .where('comment.archived_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('comment_mention')
            .select('comment_mention.person_id')
            .whereRef('comment_mention.comment_id', '=', 'mail.comment_id')
            .whereRef('comment_mention.person_id', '=', 'mail.person_id'),
        ),
      ),
    )
    .execute();
}
