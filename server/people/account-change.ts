// A change in how somebody signs in: one entry in the audit trail, and a mail to its owner, who sees it should it have
// been somebody else. Both in one write, after the sign-in library has done its part.
import { auditedTransaction, type WriteContext } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { findCluster } from '#db/people/people-queries.ts';
import type { Mailer } from '#server/mail/mailer.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import type { Auth } from '#server/people/auth.ts';
import { accountChangedMail, type AccountChange } from '#shared/mail/account-changed-mail.ts';
import { auditedPerson, type PersonRow } from '#shared/people/person.ts';

type ChangeParts = { db: Pick<Connection, 'read' | 'write'>; mailer: Mailer; auth: Auth };

export type AccountAction =
  | 'account.confirmPassword'
  | 'account.removePassword'
  | 'account.linkProvider'
  | 'account.unlinkProvider'
  | 'account.signOutEverywhere';

export async function recordAccountChange(
  { db, mailer, auth }: ChangeParts,
  context: WriteContext,
  person: PersonRow,
  { action, change }: { action: AccountAction; change: AccountChange },
): Promise<void> {
  const cluster = await findCluster(db.read, context.clusterId);
  const way = 'way' in change ? { way: change.way } : {};
  await auditedTransaction(db.write, context, async (trx, audit) => {
    const before = auditedPerson(person);
    const after = { ...before, ...way };
    await audit({ action, entity: 'person', entityId: person.id, before, after });
    if (!person.email) return;
    const document = accountChangedMail(mailWords(person.lang), {
      name: person.name,
      cluster: cluster?.name ?? '',
      change,
      changedAt: context.now,
      accountUrl: `${auth.baseUrl}/konto`,
    });
    const { clusterId } = context;
    await mailer.enqueue(trx, { clusterId, to: person.email, personId: person.id, document });
  });
  void mailer.kick();
}
