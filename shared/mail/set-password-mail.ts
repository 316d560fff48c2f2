// The mail with a link to choose a password, the first or a new one.
import { formatInstant } from '#shared/date-format.ts';
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
import type { LinkMailData } from './sign-in-link-mail.ts';

export function setPasswordMail(words: MailWords, data: LinkMailData): MailDocument {
  const { lang, t } = words;
  const cluster = mailName(data.cluster);
  const until = formatInstant(data.validUntil, lang);
  return mailDocument(words, {
    kind: 'set_password',
    subject: t('mail.setPassword.subject', { cluster }),
    cluster: data.cluster,
    expiresAt: data.validUntil,
    blocks: [
      greeting(words, data.name),
      paragraph(t('mail.setPassword.lead', { cluster })),
      linkBlock(words, t('mail.setPassword.action'), data.url),
      paragraph(t('mail.onceUntil', { until })),
      note(t('mail.setPassword.unasked')),
    ],
  });
}
