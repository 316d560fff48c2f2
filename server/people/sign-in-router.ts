// The ways in. All are open to everyone, since nobody is signed in yet; each is limited, and none tells whether an
// address belongs to anybody.
import { findInvitationByHash } from '#db/people/invitation-queries.ts';
import { findPerson, listPersonsOfUser } from '#db/people/person-queries.ts';
import {
  forgetAddress,
  limitAddress,
  limitRemote,
  type LimitedWay,
} from '#server/people/attempt-limit.ts';
import { listSamplePeople } from '#server/people/sample-people.ts';
import {
  beginSession,
  findChallengedUser,
  orRefuse,
  partsOf,
  redeemToken,
  refuseUsedCode,
  takeCookies,
  withoutSession,
} from '#server/people/session-start.ts';
import { setUpAdministrator } from '#server/people/set-up.ts';
import { recordFailedSignIns, recordFailuresAt } from '#server/people/sign-in-event.ts';
import { sendSignInLink } from '#server/people/sign-in-mail.ts';
import { tokenHash } from '#server/people/token.ts';
import { found, refuse } from '#server/refusal.ts';
import type { RequestContext } from '#server/request-context.ts';
import { publicProcedure, router } from '#server/trpc.ts';
import {
  codeInput,
  passwordSignInInput,
  providerSignInInput,
  requestLinkInput,
  sampleSignInInput,
  setUpInput,
  tokenInput,
} from '#shared/people/sign-in-schema.ts';

/** What comes in from one place is limited. */
const openProcedure = publicProcedure('Nobody is signed in yet.').use(
  async ({ ctx, type, next }) => {
    if (type === 'mutation') await limitRemote(ctx);
    return next();
  },
);

export const signInRouter = router({
  /** What the sign-in page offers. */
  ways: openProcedure.query(async ({ ctx }) => ({
    providers: ctx.auth.providers.map(({ id, label }) => ({ id, label })),
    isMailSent: ctx.mailer.sending !== null,
    samplePeople: ctx.auth.withSample ? await listSamplePeople(ctx.db.read, ctx.now) : null,
  })),

  /** The answer is the same whoever has the address. */
  requestLink: openProcedure.input(requestLinkInput).mutation(async ({ ctx, input }) => {
    await limitAddress(ctx, 'linkFromHere', input.email);
    await limitAddress(ctx, 'link', input.email);
    // After the answer: how long it takes would tell whether there is somebody to write to.
    ctx.afterwards(() => sendSignInLink(ctx, input.email, input.returnTo));
    return { isAsked: true };
  }),

  withLink: openProcedure.input(tokenInput).mutation(async ({ ctx, input }) => {
    await redeemToken(ctx, input.token, 'link');
    return { isSignedIn: true };
  }),

  /** Answers whether a code is asked for next; a password alone never signs in. */
  withPassword: openProcedure.input(passwordSignInInput).mutation(async ({ ctx, input }) => {
    const fail = () =>
      ctx.afterwards(() => recordFailuresAt(partsOf(ctx), input.email, 'password'));
    await limitAddress(ctx, 'password', input.email, fail);
    const { headers } = await orRefuse(
      ctx.auth.api.signInEmail({ body: input, headers: ctx.headers, returnHeaders: true }),
      'credentials_wrong',
    ).catch((error: unknown) => {
      fail();
      throw error;
    });
    takeCookies(ctx, headers);
    return { asksForCode: true };
  }),

  withCode: openProcedure.input(codeInput).mutation(async ({ ctx, input: { code } }) => {
    const call = {
      body: { code },
      headers: withoutSession(ctx.headers),
      returnHeaders: true,
    } as const;
    const isSpare = !/^\d{6}$/.test(code);
    const challenged = await findChallengedUser(ctx);
    const answered = isSpare ? ctx.auth.api.verifyBackupCode(call) : ctx.auth.api.verifyTOTP(call);
    const { headers } = await orRefuse<{ headers: Headers }>(answered, 'code_wrong').catch(
      (error: unknown) => {
        // A password that was right, and a code that was not: worth knowing of.
        if (challenged) ctx.afterwards(() => recordFailureOf(ctx, challenged));
        throw error;
      },
    );
    await refuseUsedCode(ctx, headers, code);
    const { actor } = await beginSession(ctx, headers, 'password');
    const person = actor && (await findPerson(ctx.db.read, actor.clusterId, actor.personId));
    if (person?.email) await forgetAddress(ctx, 'password' satisfies LimitedWay, person.email);
    return { isSignedIn: true };
  }),

  /** Where to go: the provider sends the browser back to us afterwards. */
  withProvider: openProcedure.input(providerSignInInput).mutation(async ({ ctx, input }) => {
    found(ctx.auth.providers.find(({ id }) => id === input.provider));
    const { response, headers } = await ctx.auth.api.signInSocial({
      body: {
        provider: input.provider,
        callbackURL: input.returnTo ?? '/',
        errorCallbackURL: '/logg-inn',
        disableRedirect: true,
      },
      headers: ctx.headers,
      returnHeaders: true,
    });
    takeCookies(ctx, headers);
    return { url: found(response.url) };
  }),

  /** Only where the sample is loaded, and then only its invented people. */
  asSample: openProcedure.input(sampleSignInInput).mutation(async ({ ctx, input }) => {
    if (!ctx.auth.withSample) refuse('not_found');
    const people = await listSamplePeople(ctx.db.read, ctx.now);
    const { email } = found(people.find(({ id }) => id === input.personId));
    await redeemToken(ctx, await ctx.auth.issueToken(email), 'sample');
    return { isSignedIn: true };
  }),

  withInvitation: openProcedure.input(tokenInput).mutation(async ({ ctx, input }) => {
    const invitation = await findInvitationByHash(ctx.db.read, tokenHash(input.token));
    const isOpen = invitation && !invitation.acceptedAt && !invitation.revokedAt;
    if (!isOpen || invitation.expiresAt <= ctx.now) return refuse('link_used_up');
    const person = await findPerson(ctx.db.read, invitation.clusterId, invitation.personId);
    if (!person?.email) return refuse('link_used_up');
    await redeemToken(ctx, await ctx.auth.issueToken(person.email), 'invitation');
    return { isSignedIn: true };
  }),

  setUp: openProcedure.input(setUpInput).mutation(async ({ ctx, input }) => {
    await setUpAdministrator(ctx.db, input, ctx.now, ctx.auth);
    await redeemToken(ctx, await ctx.auth.issueToken(input.email), 'setup');
    return { isSignedIn: true };
  }),
});

async function recordFailureOf(ctx: RequestContext, userId: string): Promise<void> {
  const persons = await listPersonsOfUser(ctx.db.read, userId);
  await recordFailedSignIns(partsOf(ctx), persons, 'password');
}
