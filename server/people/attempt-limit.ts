// How often a way in may be tried: by whom, and for which address. The same count, and the same refusal, whether or not
// the address belongs to anybody.
import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { ipKeyGenerator } from 'express-rate-limit';
import { countAttempt, forgetAttempts } from '#db/people/attempt-queries.ts';
import { refuse } from '#server/refusal.ts';
import type { RequestContext } from '#server/request-context.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

type Rule = { most: number; minutes: number };

/** One institution may stand behind one network address. */
const fromOneRemote: Rule = { most: 100, minutes: 15 };

const forOneAddress = {
  // Somebody who asks for another's links from one place must not shut them out; mail without end is no use either.
  linkFromHere: { most: 5, minutes: 60 },
  link: { most: 30, minutes: 60 },
  password: { most: 10, minutes: 15 },
  code: { most: 10, minutes: 15 },
} as const satisfies Record<string, Rule>;
export type LimitedWay = keyof typeof forOneAddress;

type LimitContext = Pick<RequestContext, 'db' | 'remote' | 'now'>;

/** Refuses `locked_out` when too much has been tried from where the request comes. */
export async function limitRemote(ctx: LimitContext): Promise<void> {
  await take(ctx, keyOf('remote', networkOf(ctx)), fromOneRemote);
}

/** Refuses `locked_out` when too much has been tried for this address; `onLock` hears of the first time. */
export async function limitAddress(
  ctx: LimitContext,
  way: LimitedWay,
  address: string,
  onLock: () => void = () => {},
): Promise<void> {
  await take(ctx, keyOf(way, subjectOf(ctx, way, address)), forOneAddress[way], onLock);
}

/** Whoever got in starts anew. */
export async function forgetAddress(
  ctx: LimitContext,
  way: LimitedWay,
  address: string,
): Promise<void> {
  await forgetAttempts(ctx.db.write, keyOf(way, subjectOf(ctx, way, address)));
}

/** Nothing is left that tells the address was ever tried. */
export async function forgetAddressAltogether(
  db: LimitContext['db']['write'],
  address: string,
): Promise<void> {
  for (const way of Object.keys(forOneAddress)) await forgetAttempts(db, keyOf(way, address));
}

/** Longer than the library takes a code for: the half minute it is made for, and the ones beside it. */
const codeMinutes = 3;

/** False when this code has let this user in before: whoever looked over a shoulder comes too late. */
export async function spendCode(
  { db, now }: LimitContext,
  userId: string,
  code: string,
): Promise<boolean> {
  const endsAt = minutesAfter(now, codeMinutes);
  return (await countAttempt(db.write, keyOf('used', `${userId}:${code}`), { now, endsAt })) === 1;
}

async function take(
  { db, now }: LimitContext,
  key: string,
  rule: Rule,
  onLock: () => void = () => {},
): Promise<void> {
  const endsAt = minutesAfter(now, rule.minutes);
  const count = await countAttempt(db.write, key, { now, endsAt });
  if (count === rule.most + 1) onLock();
  if (count > rule.most) refuse('locked_out');
}

function subjectOf(ctx: LimitContext, way: LimitedWay, address: string): string {
  return way === 'linkFromHere' ? `${address} ${networkOf(ctx)}` : address;
}

/** One household or office has a whole range of the newer addresses to itself. */
function networkOf({ remote }: LimitContext): string {
  return isIP(remote) ? ipKeyGenerator(remote) : remote;
}

function minutesAfter(now: IsoInstant, minutes: number): IsoInstant {
  return new Date(new Date(now).getTime() + minutes * 60_000).toISOString();
}

/** Addresses are not kept for a count. */
function keyOf(kind: string, subject: string): string {
  return createHash('sha256').update(`${kind}:${subject}`).digest('base64url');
}
