// One mail handed to the mail server, and what came of it. The mail client is given structured fields only: an address
// or a subject can never become another header. Nothing of the mail is ever logged here.
import { createTransport } from 'nodemailer';
import type { ClaimedMail } from '#db/mail/mail-queries.ts';
import type { MailSender } from '#shared/mail/mail-address.ts';
import type { MailError } from '#shared/mail/mail-type.ts';
import type { MailServer } from './mail-server.ts';

export type MailSending = { server: MailServer; from: MailSender };

/** `isFinal`: another try would be refused alike. `reply`: the mail server's number. */
export type MailFailure = { error: MailError; reply: number | null; isFinal: boolean };

export type SendMail = (mail: ClaimedMail) => Promise<MailFailure | null>;

const seconds = 1000;

export function mailTransport({ server, from }: MailSending): SendMail {
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.isSecure,
    requireTLS: server.requiresTls,
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: server.verifiesCertificate },
    ...(server.credentials && { auth: server.credentials }),
    dnsTimeout: 15 * seconds,
    connectionTimeout: 15 * seconds,
    greetingTimeout: 15 * seconds,
    socketTimeout: 60 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  });
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return async (mail) => {
    try {
      await transport.sendMail({
        from,
        to: { name: '', address: mail.toAddress },
        envelope: { from: from.address, to: [mail.toAddress] },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        date: new Date(mail.createdAt),
        // The same at every try: a mail server that got it twice can tell.
        messageId: `<${mail.id}@${domain}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          'Content-Language': mail.lang,
          ...(mail.unsubscribeUrl && {
            'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
      });
      return null;
    } catch (error) {
      return failureOf(error);
    }
  };
}

const errorOfCode: Record<string, MailError> = {
  ECONNECTION: 'unreachable',
  ESOCKET: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EDNS: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ETLS: 'insecure',
  EAUTH: 'sign_in_refused',
  ENOAUTH: 'sign_in_refused',
  EENVELOPE: 'recipient_refused',
  EMESSAGE: 'refused',
};

/** What the client throws; `originalCode` is the socket's own, such as a certificate that has expired. */
type SmtpError = { code?: string; originalCode?: string; responseCode?: number };

const isAboutTls = /CERT|_SSL_|_TLS_|SIGNATURE|EPROTO/;

function failureOf(thrown: unknown): MailFailure {
  const { code = '', originalCode = '', responseCode } = thrown as SmtpError;
  const error = isAboutTls.test(originalCode) ? 'insecure' : (errorOfCode[code] ?? 'unknown');
  const reply = typeof responseCode === 'number' ? responseCode : null;
  // A wrong password may be put right; an address that does not exist will not come to.
  const isAboutMail = error === 'recipient_refused' || error === 'refused';
  return { error, reply, isFinal: isAboutMail && reply !== null && reply >= 500 };
}

/** The server itself is the trouble, not this mail: the others need not try it now. */
export function isServerTrouble({ error }: MailFailure): boolean {
  return error === 'unreachable' || error === 'insecure' || error === 'sign_in_refused';
}
