// From a token to a session: the same few steps for every way in that ends in one.
import { isAPIError } from 'better-auth/api';
import { spendCode } from '#server/people/attempt-limit.ts';
import { recordSignIn, type WayIn } from '#server/people/sign-in-event.ts';
import { visitorOfAnswer, type Session, type Visitor } from '#server/people/visitor.ts';
import { refuse } from '#server/refusal.ts';
import type { RequestContext } from '#server/request-context.ts';
import type { Actor } from '#shared/permission.ts';

/** Sends on what cookies the library sets. */
export function takeCookies(ctx: RequestContext, answered: Headers): void {
  for (const cookie of answered.getSetCookie()) ctx.setCookie(cookie);
}

/** Runs a call of the library; what it refuses becomes `reason`, and what it breaks on stays an error. */
export async function orRefuse<T>(
  call: Promise<T>,
  reason: 'link_used_up' | 'credentials_wrong' | 'code_wrong',
): Promise<T> {
  try {
    return await call;
  } catch (error) {
    // Its redirects and refusals are API errors too; an error of its own is a 500.
    if (isAPIError(error) && error.statusCode === 429) return refuse('locked_out');
    if (isAPIError(error) && error.statusCode < 500) return refuse(reason);
    if (isAPIError(error) && error.body?.code === 'FAILED_TO_CREATE_SESSION') return refuse(reason);
    throw error;
  }
}

/** Signs in whoever the token was issued to, once; a session that this browser had before ends. */
export async function redeemToken(ctx: RequestContext, token: string, way: WayIn): Promise<void> {
  const { headers } = await orRefuse(
    ctx.auth.api.magicLinkVerify({ query: { token }, headers: ctx.headers, returnHeaders: true }),
    'link_used_up',
  );
  await beginSession(ctx, headers, way);
}

/** The cookies to the browser, the event to the audit trail. */
export async function beginSession(
  ctx: RequestContext,
  answered: Headers,
  way: WayIn,
): Promise<Visitor> {
  const visitor = await visitorOfAnswer(partsOf(ctx), answered);
  if (!visitor.actor || !visitor.session) return refuse('link_used_up');
  await startSession(partsOf(ctx), visitor.session, ctx.session, visitor.actor, way);
  takeCookies(ctx, answered);
  return visitor;
}

type SessionParts = Parameters<typeof recordSignIn>[0] & Pick<RequestContext, 'auth'>;

/** No session stands without its entry in the trail, nor beside the one that this browser had before. */
export async function startSession(
  parts: SessionParts,
  session: Session,
  before: Session | null,
  actor: Actor,
  way: WayIn,
): Promise<void> {
  const { internalAdapter } = await parts.auth.context;
  try {
    await recordSignIn(parts, actor, way);
  } catch (error) {
    await internalAdapter.deleteSession(session.token);
    throw error;
  }
  if (before && before.token !== session.token) await internalAdapter.deleteSession(before.token);
}

/** The request's cookies but for its session: who signs in by a code is somebody else than who is signed in. */
export function withoutSession(headers: Headers): Headers {
  const kept = new Headers(headers);
  const cookies = (headers.get('cookie') ?? '').split(/; */);
  kept.set('cookie', cookies.filter((each) => !each.includes('session_token=')).join('; '));
  return kept;
}

/** A code lets in once, though the library would take it for as long as it is shown: its session ends again. */
export async function refuseUsedCode(
  ctx: RequestContext,
  answered: Headers,
  code: string,
): Promise<void> {
  const { session } = await visitorOfAnswer(partsOf(ctx), answered);
  if (!session || (await spendCode(ctx, session.userId, code))) return;
  await (await ctx.auth.context).internalAdapter.deleteSession(session.token);
  refuse('code_wrong');
}

/** The request's, for what is asked outside requests too. */
export function partsOf(ctx: RequestContext) {
  return { auth: ctx.auth, connection: ctx.db, clock: () => ctx.now };
}

/** Whose password was right and whose code is asked for now, by the cookie that waits for it. For the trail alone. */
export async function findChallengedUser({
  headers,
  auth,
}: RequestContext): Promise<string | null> {
  const [, waiting] = /two_factor=([^;.]+)/.exec(headers.get('cookie') ?? '') ?? [];
  if (!waiting) return null;
  const { internalAdapter } = await auth.context;
  return (await internalAdapter.findVerificationValue(decodeURIComponent(waiting)))?.value ?? null;
}
