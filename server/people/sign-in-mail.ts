// The mail with a link to sign in with, to whoever has the address.
import { findCluster } from '#db/people/people-queries.ts';
import { listPersonsAt } from '#db/people/person-queries.ts';
import { linkMinutes } from '#server/people/auth.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import type { RequestContext } from '#server/request-context.ts';
import { signInLinkMail } from '#shared/mail/sign-in-link-mail.ts';

/** Does nothing for an address that is nobody's; the answer is the same. */
export async function sendSignInLink(
  ctx: RequestContext,
  email: string,
  returnTo: string | undefined,
): Promise<void> {
  const [person] = await listPersonsAt(ctx.db.read, email, ctx.auth);
  if (!person) return;
  const token = await ctx.auth.issueToken(email);
  const cluster = await findCluster(ctx.db.read, person.clusterId);
  const query = returnTo ? `?til=${encodeURIComponent(returnTo)}` : '';
  const document = signInLinkMail(mailWords(person.lang), {
    name: person.name,
    cluster: cluster?.name ?? '',
    // After the #: neither the server's log nor another site's sees it.
    url: `${ctx.auth.baseUrl}/logg-inn/lenke${query}#${token}`,
    validUntil: new Date(new Date(ctx.now).getTime() + linkMinutes * 60_000).toISOString(),
  });
  await ctx.mailer.enqueue(ctx.db.write, {
    clusterId: person.clusterId,
    to: email,
    personId: person.id,
    document,
  });
  void ctx.mailer.kick();
}
