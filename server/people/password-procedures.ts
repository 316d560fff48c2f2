// Signing in by password and code, set up by its owner: the password and a secret for an app first, then a code that
// shows the app works. Only in a young session; that it goes on or off is told by mail.
import { recordAccountChange } from '#server/people/account-change.ts';
import { limitAddress, spendCode } from '#server/people/attempt-limit.ts';
import { freshSession, ownPerson } from '#server/people/own-account.ts';
import { orRefuse, takeCookies } from '#server/people/session-start.ts';
import { dropTwoStep, setPassword, twoStepSince } from '#server/people/sign-in-account.ts';
import { refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import { confirmPasswordInput, startPasswordInput } from '#shared/people/account-schema.ts';
import type { PersonRow } from '#shared/people/person.ts';
import { isGuessable } from '#shared/people/password-rule.ts';

export const passwordProcedures = {
  /** Answers once what the app and the drawer need. One that was in use or half made is replaced. */
  startPassword: writeProcedure('account:use')
    .input(startPasswordInput)
    .mutation(async ({ ctx, input: { password } }) => {
      const { userId } = freshSession(ctx);
      const person = await ownPerson(ctx);
      if (isGuessable(password, person.email ?? '')) refuseField('password', 'password_guessable');
      const wasOn = (await twoStepSince(ctx.auth, userId)) !== null;
      await dropTwoStep(ctx.auth, userId);
      await setPassword(ctx.auth, userId, password);
      const body = { password, method: 'totp' as const };
      const made = await ctx.auth.api.enableTwoFactor({ body, headers: ctx.headers });
      if (made.method !== 'totp') throw new Error('The library made no secret for an app.');
      // Nothing has changed for whoever had none: what is half made signs nobody in, and may be left so.
      if (wasOn) await recordTurnedOff(ctx, person);
      return { uri: made.totpURI, backupCodes: made.backupCodes };
    }),

  /** From here on the password signs in, together with a code. */
  confirmPassword: writeProcedure('account:use')
    .input(confirmPasswordInput)
    .mutation(async ({ ctx, input: { code } }) => {
      const { userId } = freshSession(ctx);
      const person = await ownPerson(ctx);
      if (await twoStepSince(ctx.auth, userId)) refuse('not_found');
      await limitAddress(ctx, 'code', userId);
      const call = { body: { code }, headers: ctx.headers, returnHeaders: true } as const;
      const { headers } = await orRefuse(ctx.auth.api.verifyTOTP(call), 'code_wrong');
      // It does not sign in as well.
      await spendCode(ctx, userId, code);
      // The library gives the browser a new session in place of the old one.
      takeCookies(ctx, headers);
      await recordAccountChange(ctx, writeContextOf(ctx), person, {
        action: 'account.confirmPassword',
        change: { change: 'two_factor_on' },
      });
      return { isOn: true };
    }),

  removePassword: writeProcedure('account:use').mutation(async ({ ctx }) => {
    const { userId } = freshSession(ctx);
    const person = await ownPerson(ctx);
    await dropTwoStep(ctx.auth, userId);
    await recordTurnedOff(ctx, person);
    return { isOn: false };
  }),
};

async function recordTurnedOff(ctx: ActorContext, person: PersonRow): Promise<void> {
  await recordAccountChange(ctx, writeContextOf(ctx), person, {
    action: 'account.removePassword',
    change: { change: 'two_factor_off' },
  });
}
