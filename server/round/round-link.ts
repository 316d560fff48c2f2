// The personal link in a round's mails: signed, so that only its row has to be kept, and good for nothing but what the
// round asks of that one person. It ends with the round, with the last answer, with the role, or when it is taken back.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Transaction } from 'kysely';
import { newId } from '#db/id.ts';
import type { Database } from '#db/schema.ts';
import {
  findLink,
  insertLink,
  updateLinkTold,
  type RoundLinkRow,
} from '#db/round/round-link-queries.ts';
import { findRound } from '#db/round/round-queries.ts';
import { listAskable } from '#db/round/askable-queries.ts';
import { refuse } from '#server/refusal.ts';
import type { RequestContext } from '#server/request-context.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import type { Actor } from '#shared/permission.ts';
import { takesAnswers } from '#shared/round/round-date.ts';
import type { RoundRow } from '#shared/round/round-type.ts';

export function newLink(
  clusterId: string,
  { roundId, personId }: { roundId: string; personId: string },
  createdAt: IsoInstant,
): RoundLinkRow {
  const id = newId();
  const [openedAt, revokedAt, toldAt] = [null, null, null];
  return { id, clusterId, roundId, personId, createdAt, openedAt, revokedAt, toldAt };
}

/** Within a write: the person is told of what waits for them in the round, by the link they have or else a new one. */
export async function toBeTold(
  trx: Transaction<Database>,
  clusterId: string,
  whose: { roundId: string; personId: string },
  now: IsoInstant,
): Promise<void> {
  if (await updateLinkTold(trx, clusterId, whose, null)) return;
  await insertLink(trx, newLink(clusterId, whose, now));
}

function signature(secret: string, linkId: string): string {
  return createHmac('sha256', secret).update(`round-link:${linkId}`).digest('base64url');
}

/** What stands after the # of the link's address. */
export function linkToken(secret: string, { id }: Pick<RoundLinkRow, 'id'>): string {
  return `${id}.${signature(secret, id)}`;
}

/** The id in a token that we have signed; null for any other text. */
export function linkIdOf(secret: string, token: string): string | null {
  const [id = '', signed = ''] = token.split('.');
  const [given, own] = [Buffer.from(signed), Buffer.from(signature(secret, id))];
  return given.length === own.length && timingSafeEqual(given, own) ? id : null;
}

export type Bearer = { link: RoundLinkRow; round: RoundRow; actor: Actor };

/** Whose link it is, with the roles they hold today. Refuses `link_used_up` for one that no longer opens anything. */
export async function findBearer(
  { db, auth, now }: Pick<RequestContext, 'db' | 'auth' | 'now'>,
  token: string,
): Promise<Bearer> {
  const id = linkIdOf(auth.secret, token);
  const link = id === null ? undefined : await findLink(db.read, id);
  if (!link || link.revokedAt !== null) return refuse('link_used_up');
  const today = norwegianDay(now);
  const round = await findRound(db.read, link.clusterId, link.roundId);
  if (!round || !takesAnswers(round, today)) return refuse('link_used_up');
  const people = await listAskable(db.read, link.clusterId, today, auth);
  const person = people.find(({ actor }) => actor.personId === link.personId);
  return person ? { link, round, actor: person.actor } : refuse('link_used_up');
}
