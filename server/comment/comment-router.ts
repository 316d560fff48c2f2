// Comments on goals, measures and indicators: read and written by everybody with a role.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { insertComment, listComments } from '#db/comment/comment-queries.ts';
import { findMeeting } from '#db/meeting/meeting-queries.ts';
import { newId } from '#db/id.ts';
import { changeRowIn, refuseArchived, type Write } from '#server/change-row.ts';
import {
  commentStore,
  setResolved,
  settle,
  takeBack,
  threadOf,
} from '#server/comment/change-comment.ts';
import { findThing } from '#server/comment/commented-thing.ts';
import { listMentionable, listNamed, listReaders } from '#server/comment/comment-reader.ts';
import { tellOfComment } from '#server/comment/tell-of-comment.ts';
import { mayTellAttendance } from '#server/meeting/attendance-procedures.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { readProcedure, router, writeProcedure } from '#server/trpc.ts';
import {
  commentRights,
  commentThreads,
  isAnswered,
  type CommentThread,
} from '#shared/comment/comment-rule.ts';
import {
  addCommentInput,
  editCommentInput,
  listCommentsInput,
} from '#shared/comment/comment-schema.ts';
import { auditedComment, type CommentRow } from '#shared/comment/comment-type.ts';
import { mentionedIn } from '#shared/comment/mention.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

export const commentRouter = router({
  /** The threads of one thing, whom they name, what the reader may do with each, and how many can read them. */
  list: readProcedure('comment:read')
    .input(listCommentsInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      await refuseUntold(ctx, input);
      const thing = await findThing(ctx.db.read, clusterId, input);
      const threads = commentThreads(await listComments(ctx.db.read, clusterId, input));
      const told = (comment: CommentRow, thread: CommentThread) => ({
        ...comment,
        rights: commentRights(ctx.actor, comment, thread, thing),
      });
      const named = threads
        .flatMap(({ head, replies }) => [head, ...replies])
        .flatMap(({ authorId, resolvedById, text }) => [
          authorId,
          resolvedById ?? '',
          ...mentionedIn(text),
        ]);
      return {
        threads: threads.map((thread) => ({
          head: told(thread.head, thread),
          replies: thread.replies.map((reply) => told(reply, thread)),
        })),
        people: await listNamed(ctx.db.read, clusterId, named),
        readers: (await listReaders(ctx.db.read, clusterId, ctx)).length,
      };
    }),

  /** Whom one may mention. */
  mentionable: readProcedure('comment:read').query(({ ctx }) =>
    listMentionable(ctx.db.read, ctx.actor.clusterId, ctx),
  ),

  /** Begins a thread, or answers one; an answer opens a thread that was resolved. */
  add: writeProcedure('comment:write')
    .input(addCommentInput)
    .mutation(async ({ ctx, input }) => {
      await refuseUntold(ctx, input);
      return write(ctx, async (under) => {
        const { clusterId, personId } = ctx.actor;
        const thing = await findThing(under.trx, clusterId, input);
        refuseArchived(thing);
        const thread = input.threadId === null ? null : await threadOf(under, input.threadId);
        if (thread && thread.head.subjectId !== input.subjectId) refuse('not_found');
        const comment: CommentRow = {
          ...input,
          id: newId(),
          authorId: personId,
          createdAt: ctx.now,
          editedAt: null,
          resolvedAt: null,
          resolvedById: null,
          version: 1,
          archivedAt: null,
          archivedById: null,
        };
        await insertComment(under.trx, clusterId, comment);
        await under.audit({
          action: thread ? 'comment.reply' : 'comment.add',
          entity: 'comment',
          entityId: comment.id,
          before: null,
          after: auditedComment(comment),
        });
        if (thread?.head.resolvedAt) await setResolved(under, thread.head, false);
        await tellOfComment(under, comment, thing, thread);
        return comment;
      });
    }),

  /** One's own words, until somebody has answered them. */
  edit: writeProcedure('comment:write')
    .input(editCommentInput)
    .mutation(({ ctx, input }) =>
      write(ctx, async (under) => {
        const edited = await changeRowIn(
          under,
          commentStore,
          input,
          'comment.edit',
          async (before, trx) => {
            if (before.authorId !== ctx.actor.personId) refuse('forbidden');
            refuseArchived(await findThing(trx, ctx.actor.clusterId, before));
            const thread = await threadOf(under, before.threadId ?? before.id);
            if (isAnswered(before, thread)) refuseField('text', 'comment_answered');
            return { ...before, text: input.text, lang: input.lang, editedAt: ctx.now };
          },
        );
        const thing = await findThing(under.trx, ctx.actor.clusterId, edited);
        await tellOfComment(under, edited, thing, null);
        return edited;
      }),
    ),

  /** One's own words go for good, also out of mails that lie here; that something was said stays. */
  withdraw: writeProcedure('comment:write')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      write(ctx, (under) =>
        takeBack(
          under,
          input,
          'comment.withdraw',
          ({ authorId }) => authorId === ctx.actor.personId,
        ),
      ),
    ),

  /** The same with somebody else's words, as when they tell of a person's health. */
  moderate: writeProcedure('comment:moderate')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      write(ctx, (under) => takeBack(under, input, 'comment.moderate', () => true)),
    ),

  /** A thread that has got its answer is folded away. */
  resolve: writeProcedure('comment:write')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) => write(ctx, (under) => settle(under, input, true))),

  reopen: writeProcedure('comment:write')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) => write(ctx, (under) => settle(under, input, false))),
});

/** One write, and what it puts in the outbox is sent once it is through. */
async function write<T>(ctx: ActorContext, work: (under: Write) => Promise<T>): Promise<T> {
  const done = await auditedTransaction(ctx.db.write, writeContextOf(ctx), (trx, audit) =>
    work({ ctx, trx, audit }),
  );
  void ctx.mailer.kick();
  return done;
}

/** Remarks on a panel's minutes are its own: who writes them sits in it. */
async function refuseUntold(
  ctx: ActorContext,
  { entity, subjectId }: Pick<CommentRow, 'entity' | 'subjectId'>,
): Promise<void> {
  if (entity !== 'meeting') return;
  const meeting = found(await findMeeting(ctx.db.read, ctx.actor.clusterId, subjectId));
  if (!(await mayTellAttendance(ctx, meeting))) refuse('not_found');
}
