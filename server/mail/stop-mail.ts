// The way out of mails that one may turn off, without signing in: signed, good for one person and one kind, and for
// nothing else. It does not run out: a mail is found again years later.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { auditedTransaction } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { findMailPreference, updateMailPreference } from '#db/mail/preference-queries.ts';
import { findPersonAnywhere } from '#db/people/person-queries.ts';
import { refuse } from '#server/refusal.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { MailStop } from '#shared/mail/mail-document.ts';
import { wantsMail } from '#shared/mail/mail-preference.ts';
import { optionalMailKinds, type OptionalMailKind } from '#shared/mail/mail-type.ts';

/** Where mail programs post (RFC 8058). The token stands in the query, which no log keeps. */
export const stopPath = '/e-post/stopp';

type Whose = { personId: string; kind: OptionalMailKind };

function signature(secret: string, { personId, kind }: Whose): string {
  return createHmac('sha256', secret).update(`stop-mail:${personId}:${kind}`).digest('base64url');
}

export function stopToken(secret: string, { personId, kind }: Whose): string {
  return `${personId}.${kind}.${signature(secret, { personId, kind })}`;
}

/** The two ways out of a kind of mail, for the mail's foot and for its head. */
export function mailStop(
  { baseUrl, secret }: { baseUrl: string; secret: string },
  whose: Whose,
): MailStop {
  const token = stopToken(secret, whose);
  return {
    kind: whose.kind,
    url: `${baseUrl}/e-post#${token}`,
    postUrl: `${baseUrl}${stopPath}?t=${token}`,
  };
}

/** Whose token it is; null for any that we have not signed. */
function readToken(secret: string, token: string): Whose | null {
  const [personId = '', named = '', signed = ''] = token.split('.');
  const kind = optionalMailKinds.find((each) => each === named);
  if (!kind) return null;
  const [given, own] = [Buffer.from(signed), Buffer.from(signature(secret, { personId, kind }))];
  const isOurs = given.length === own.length && timingSafeEqual(given, own);
  return isOurs ? { personId, kind } : null;
}

/** The mail of that kind stops; asked twice is asked once. Refuses `link_used_up` what is not signed, or of nobody any longer. */
export async function stopMail(
  { db, secret, now }: { db: Pick<Connection, 'read' | 'write'>; secret: string; now: IsoInstant },
  token: string,
): Promise<OptionalMailKind> {
  const whose = readToken(secret, token) ?? refuse('link_used_up');
  const { personId, kind } = whose;
  const person = await findPersonAnywhere(db.read, personId);
  if (!person || person.erasedAt !== null) return refuse('link_used_up');
  const { clusterId } = person;
  const stored = await findMailPreference(db.read, clusterId, personId);
  if (!wantsMail(stored, kind)) return kind;
  const context = { clusterId, actorId: personId, now };
  await auditedTransaction(db.write, context, async (trx, audit) => {
    const before = await findMailPreference(trx, clusterId, personId);
    const offKinds = optionalMailKinds.filter((each) => each === kind || !wantsMail(before, each));
    const after = { ...before, offKinds, version: before.version + 1 };
    await updateMailPreference(trx, clusterId, personId, after);
    await audit({
      action: 'account.stopMail',
      entity: 'person',
      entityId: personId,
      before: { offKinds: before.offKinds },
      after: { offKinds, byLink: true },
    });
  });
  return kind;
}
