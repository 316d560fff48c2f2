// One's own sessions: this browser's, one of the others', or all of them. What is ended is ended at once.
import { recordEvent } from '#db/audited-transaction.ts';
import { recordAccountChange } from '#server/people/account-change.ts';
import { ownPerson, ownSession } from '#server/people/own-account.ts';
import { takeCookies } from '#server/people/session-start.ts';
import { listOwnSessions } from '#server/people/sign-in-account.ts';
import { found } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import { endSessionInput } from '#shared/people/account-schema.ts';

export const sessionProcedures = {
  /** Ends this browser's session. */
  signOut: writeProcedure('account:use').mutation(async ({ ctx }) => {
    await endThisSession(ctx);
    return { isSignedOut: true };
  }),

  endSession: writeProcedure('account:use')
    .input(endSessionInput)
    .mutation(async ({ ctx, input }) => {
      const { userId, id } = ownSession(ctx);
      const sessions = await listOwnSessions(ctx.auth, userId);
      const { token } = found(sessions.find((session) => session.id === input.id));
      if (input.id === id) await endThisSession(ctx);
      else await (await ctx.auth.context).internalAdapter.deleteSession(token);
      const { personId } = ctx.actor;
      await recordEvent(ctx.db.write, writeContextOf(ctx), {
        action: 'account.endSession',
        entity: 'person',
        entityId: personId,
      });
      return { id: input.id };
    }),

  signOutEverywhere: writeProcedure('account:use').mutation(async ({ ctx }) => {
    const { userId } = ownSession(ctx);
    const person = await ownPerson(ctx);
    await (await ctx.auth.context).internalAdapter.deleteUserSessions(userId);
    await endThisSession(ctx);
    await recordAccountChange(ctx, writeContextOf(ctx), person, {
      action: 'account.signOutEverywhere',
      change: { change: 'signed_out_everywhere' },
    });
    return { isSignedOut: true };
  }),
};

/** And takes its cookies out of the browser. */
async function endThisSession(ctx: ActorContext): Promise<void> {
  const { headers } = await ctx.auth.api.signOut({ headers: ctx.headers, returnHeaders: true });
  takeCookies(ctx, headers);
}
