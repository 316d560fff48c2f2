// The mail that answers "send me a link to sign in with".
import { formatInstant } from '#shared/date-format.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import {
  greeting,
  linkBlock,
  mailDocument,
  note,
  paragraph,
  type MailDocument,
} from './mail-document.ts';
import { mailName } from './mail-name.ts';
import type { MailWords } from './mail-type.ts';

export type LinkMailData = {
  /** Whom it greets; may be empty. */
  name: string;
  cluster: string;
  url: string;
  /** When the link dies; the mail with it. */
  validUntil: IsoInstant;
};

export function signInLinkMail(words: MailWords, data: LinkMailData): MailDocument {
  const { lang, t } = words;
  const cluster = mailName(data.cluster);
  const until = formatInstant(data.validUntil, lang);
  return mailDocument(words, {
    kind: 'sign_in_link',
    subject: t('mail.signInLink.subject', { cluster }),
    cluster: data.cluster,
    expiresAt: data.validUntil,
    blocks: [
      greeting(words, data.name),
      paragraph(t('mail.signInLink.lead', { cluster })),
      linkBlock(words, t('mail.signInLink.action'), data.url),
      paragraph(t('mail.onceUntil', { until })),
      note(t('mail.signInLink.unasked')),
    ],
  });
}
