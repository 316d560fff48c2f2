// How often a way in may be tried: by whom, and for which address. The same count, and the same refusal, whether or not
// the address belongs to anybody.
import { createHash } from 'node:crypto';
import { countAttempt, forgetAttempts } from '#db/people/attempt-queries.ts';
import { refuse } from '#server/refusal.ts';
import type { RequestContext } from '#server/request-context.ts';

type Rule = { most: number; minutes: number };

/** One institution may stand behind one network address. */
const fromOneRemote: Rule = { most: 100, minutes: 15 };

const forOneAddress = {
  link: { most: 5, minutes: 60 },
  password: { most: 10, minutes: 15 },
  code: { most: 10, minutes: 15 },
} as const satisfies Record<string, Rule>;
export type LimitedWay = keyof typeof forOneAddress;

type LimitContext = Pick<RequestContext, 'db' | 'remote' | 'now'>;

/** Refuses `locked_out` when too much has been tried from where the request comes. */
export async function limitRemote(ctx: LimitContext): Promise<void> {
  await take(ctx, keyOf('remote', ctx.remote), fromOneRemote);
}

/** Refuses `locked_out` when too much has been tried for this address, from wherever. */
export async function limitAddress(
  ctx: LimitContext,
  way: LimitedWay,
  address: string,
): Promise<void> {
  await take(ctx, keyOf(way, address), forOneAddress[way]);
}

/** Whoever got in starts anew. */
export async function forgetAddress(
  ctx: LimitContext,
  way: LimitedWay,
  address: string,
): Promise<void> {
  await forgetAttempts(ctx.db.write, keyOf(way, address));
}

async function take({ db, now }: LimitContext, key: string, rule: Rule): Promise<void> {
  const endsAt = new Date(new Date(now).getTime() + rule.minutes * 60_000).toISOString();
  const count = await countAttempt(db.write, key, { now, endsAt });
  if (count > rule.most) refuse('locked_out');
}

/** Addresses are not kept for a count. */
function keyOf(kind: string, subject: string): string {
  return createHash('sha256').update(`${kind}:${subject}`).digest('base64url');
}
