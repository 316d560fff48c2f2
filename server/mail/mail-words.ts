// The words of mails in each language. The server holds all three, so that a mail can be made inside a transaction.
import type { MailWords } from '#shared/mail/mail-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { enAdmin } from '#shared/text/en-admin.ts';
import { nbAdmin } from '#shared/text/nb-admin.ts';
import { nnAdmin } from '#shared/text/nn-admin.ts';
import { adminTranslatorFor } from '#shared/text/text.ts';

const words: Record<Lang, MailWords> = {
  nb: { lang: 'nb', t: adminTranslatorFor('nb', nbAdmin) },
  nn: { lang: 'nn', t: adminTranslatorFor('nn', nnAdmin) },
  en: { lang: 'en', t: adminTranslatorFor('en', enAdmin) },
};

export function mailWords(lang: Lang): MailWords {
  return words[lang];
}
