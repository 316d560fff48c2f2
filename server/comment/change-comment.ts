// Changes of comments: words taken back, threads resolved and opened again. All of them in a write that the router begins.
import {
  deleteMentions,
  findComment,
  insertComment,
  listComments,
  updateComment,
} from '#db/comment/comment-queries.ts';
import { deleteCommentMails } from '#db/mail/mail-queries.ts';
import { changeRowIn, refuseArchived, type RowStore, type Write } from '#server/change-row.ts';
import { findThing } from '#server/comment/commented-thing.ts';
import { found, refuse } from '#server/refusal.ts';
import { maySettle, type CommentThread } from '#shared/comment/comment-rule.ts';
import { auditedComment, type CommentRow } from '#shared/comment/comment-type.ts';

export const commentStore: RowStore<CommentRow> = {
  entity: 'comment',
  resource: (clusterId) => ({ clusterId, bodyId: null }),
  insert: insertComment,
  find: findComment,
  update: updateComment,
  audited: auditedComment,
};

/** With all that was ever said in it, withdrawn or not. */
export async function threadOf({ ctx, trx }: Write, headId: string): Promise<CommentThread> {
  const { clusterId } = ctx.actor;
  const head = found(await findComment(trx, clusterId, headId));
  if (head.threadId !== null) refuse('not_found');
  const rows = await listComments(trx, clusterId, head);
  return { head, replies: rows.filter(({ threadId }) => threadId === headId) };
}

export function takeBack(
  under: Write,
  input: { id: string; version: number },
  action: string,
  isAllowed: (comment: CommentRow) => boolean,
): Promise<CommentRow> {
  const { actor, now } = under.ctx;
  return changeRowIn(under, commentStore, input, action, async (before, trx) => {
    if (!isAllowed(before)) refuse('forbidden');
    await deleteMentions(trx, actor.clusterId, before.id);
    await deleteCommentMails(trx, actor.clusterId, before.id);
    return { ...before, text: '', archivedAt: now, archivedById: actor.personId };
  });
}

/** Not as other rows are changed: a thread is resolved, and opened again, also when its first comment was withdrawn. */
export async function settle(
  under: Write,
  { id, version }: { id: string; version: number },
  isResolved: boolean,
): Promise<CommentRow> {
  const { ctx, trx } = under;
  const head = found(await findComment(trx, ctx.actor.clusterId, id));
  const thing = await findThing(trx, ctx.actor.clusterId, head);
  refuseArchived(thing);
  if (!maySettle(ctx.actor, head, thing)) refuse('forbidden');
  const isAlready = (head.resolvedAt !== null) === isResolved;
  if (head.version !== version || isAlready) refuse('conflict', { current: head });
  return setResolved(under, head, isResolved);
}

export async function setResolved(
  { ctx, trx, audit }: Write,
  before: CommentRow,
  isResolved: boolean,
): Promise<CommentRow> {
  const { clusterId, personId } = ctx.actor;
  const after: CommentRow = {
    ...before,
    resolvedAt: isResolved ? ctx.now : null,
    resolvedById: isResolved ? personId : null,
    version: before.version + 1,
  };
  if (!(await updateComment(trx, clusterId, after, before.version)))
    refuse('conflict', { current: found(await findComment(trx, clusterId, before.id)) });
  await audit({
    action: isResolved ? 'comment.resolve' : 'comment.reopen',
    entity: 'comment',
    entityId: before.id,
    before: auditedComment(before),
    after: auditedComment(after),
  });
  return after;
}
