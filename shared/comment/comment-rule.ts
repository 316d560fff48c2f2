// What is shown of comments, and who may do what with one. The server guards with it, and tells pages what to offer.
import { can, type Actor, type Permission, type Resource } from '#shared/permission.ts';
import type { CommentRow } from './comment-type.ts';

export type CommentThread = { head: CommentRow; replies: CommentRow[] };

/**
 * The oldest first. What was withdrawn holds its place only while something stands after it: a thread of nothing but
 * withdrawn comments is gone.
 */
export function commentThreads(rows: readonly CommentRow[]): CommentThread[] {
  const repliesTo = Map.groupBy(rows.toSorted(byTime), ({ threadId }) => threadId);
  return (repliesTo.get(null) ?? []).flatMap((head) => {
    const [first, ...replies] = untilLastStanding([head, ...(repliesTo.get(head.id) ?? [])]);
    return first ? [{ head: first, replies }] : [];
  });
}

function byTime(a: CommentRow, b: CommentRow): number {
  return a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? -1 : 1;
}

function untilLastStanding(rows: readonly CommentRow[]): CommentRow[] {
  return rows.slice(0, rows.findLastIndex(({ archivedAt }) => archivedAt === null) + 1);
}

/** Somebody else has said something after it: to change it now would change what they answered. */
export function isAnswered(comment: CommentRow, { head, replies }: CommentThread): boolean {
  return [head, ...replies].some(
    (other) =>
      other.archivedAt === null &&
      other.authorId !== comment.authorId &&
      byTime(comment, other) < 0 &&
      other.id !== comment.id,
  );
}

/** What is commented on: whose it is, what lets one edit it, and whether it still stands. */
export type CommentedThing = { resource: Resource; edit: Permission; isArchived: boolean };

export type CommentRights = {
  edit: boolean;
  withdraw: boolean;
  /** To take back what somebody else has said. */
  moderate: boolean;
  /** The thread it begins; to open it again needs the same. */
  resolve: boolean;
};

/** One's own words are one's own to change and take back; the secretariat may take back anybody's. */
export function commentRights(
  actor: Actor,
  comment: CommentRow,
  thread: CommentThread,
  thing: CommentedThing,
): CommentRights {
  const isOwn = comment.authorId === actor.personId;
  const isStanding = comment.archivedAt === null;
  return {
    edit: isOwn && isStanding && !thing.isArchived && !isAnswered(comment, thread),
    withdraw: isOwn && isStanding,
    moderate: !isOwn && isStanding && can(actor, 'comment:moderate', thing.resource),
    resolve: !thing.isArchived && maySettle(actor, comment, thing),
  };
}

/** A thread is resolved, and opened again, by who began it and by those who may edit what it is about. */
export function maySettle(
  actor: Actor,
  { threadId, authorId }: CommentRow,
  { resource, edit }: CommentedThing,
): boolean {
  return threadId === null && (authorId === actor.personId || can(actor, edit, resource));
}
