// One's own account: whatever role one holds, or none.
import { takeCookies } from '#server/people/session-start.ts';
import { router, writeProcedure } from '#server/trpc.ts';

export const accountRouter = router({
  /** Ends this browser's session. */
  signOut: writeProcedure('account:use').mutation(async ({ ctx }) => {
    const { headers } = await ctx.auth.api.signOut({ headers: ctx.headers, returnHeaders: true });
    takeCookies(ctx, headers);
    return { isSignedOut: true };
  }),
});
