// Linking an institution's sign-in to one's own account, and taking it away. The link by e-mail always remains as a way
// in. A link is completed on the way back from the provider (provider-callback.ts), which tells of it.
import { recordAccountChange } from '#server/people/account-change.ts';
import { freshSession, ownPerson } from '#server/people/own-account.ts';
import { takeCookies } from '#server/people/session-start.ts';
import { providerLabel } from '#server/people/sign-in-account.ts';
import { found } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import { accountProviderInput } from '#shared/people/account-schema.ts';

export const providerProcedures = {
  /** Where to go: the provider sends the browser back to the account page. */
  linkProvider: writeProcedure('account:use')
    .input(accountProviderInput)
    .mutation(async ({ ctx, input }) => {
      freshSession(ctx);
      found(ctx.auth.providers.find(({ id }) => id === input.provider));
      const { response, headers } = await ctx.auth.api.linkSocialAccount({
        body: {
          provider: input.provider,
          callbackURL: '/konto',
          errorCallbackURL: '/konto',
          disableRedirect: true,
        },
        headers: ctx.headers,
        returnHeaders: true,
      });
      takeCookies(ctx, headers);
      return { url: response.url };
    }),

  unlinkProvider: writeProcedure('account:use')
    .input(accountProviderInput)
    .mutation(async ({ ctx, input }) => {
      const { userId } = freshSession(ctx);
      const person = await ownPerson(ctx);
      const { internalAdapter } = await ctx.auth.context;
      const accounts = await internalAdapter.findAccounts(userId);
      const linked = accounts.filter(
        ({ providerId }) => providerId === input.provider && providerId !== 'credential',
      );
      found(linked[0]);
      for (const { id } of linked) await internalAdapter.deleteAccount(id);
      await recordAccountChange(ctx, writeContextOf(ctx), person, {
        action: 'account.unlinkProvider',
        change: { change: 'way_removed', way: providerLabel(ctx.auth, input.provider) },
      });
      return { provider: input.provider };
    }),
};
