// SMTP_URL and MAIL_FROM, read at start. What is wrong is told without the values: SMTP_URL holds a password.
import { parseMailSender } from '#shared/mail/mail-address.ts';
import { parseMailServer } from './mail-server.ts';
import type { MailSending } from './mail-transport.ts';

type MailSettings = {
  /** Null: no mail is sent; it is kept in the outbox. */
  sending: MailSending | null;
  /** A line for each variable that cannot be used. */
  problems: string[];
};

export function readMailSettings(environment: Record<string, string | undefined>): MailSettings {
  const { SMTP_URL, MAIL_FROM } = environment;
  const problems: string[] = [];
  const from = MAIL_FROM === undefined ? null : parseMailSender(MAIL_FROM);
  if (MAIL_FROM !== undefined && !from)
    problems.push('MAIL_FROM: must be an address, or a name with one: Målbar <post@example.no>');
  if (SMTP_URL === undefined) return { sending: null, problems };
  const server = parseMailServer(SMTP_URL);
  if (typeof server === 'string') problems.push(`SMTP_URL: ${server}`);
  if (MAIL_FROM === undefined)
    problems.push('MAIL_FROM: must be set with SMTP_URL, to say whom mail comes from');
  return { sending: typeof server !== 'string' && from ? { server, from } : null, problems };
}
