// The words of mails in each language. The server holds all three, so that a mail can be made inside a transaction.
import type { MailWords } from '#shared/mail/mail-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { enAdmin } from '#shared/text/en-admin.ts';
import { enPage } from '#shared/text/en-page.ts';
import { nbAdmin } from '#shared/text/nb-admin.ts';
import { nbPage } from '#shared/text/nb-page.ts';
import { nnAdmin } from '#shared/text/nn-admin.ts';
import { nnPage } from '#shared/text/nn-page.ts';
import {
  adminTranslatorFor,
  translatorFor,
  type AdminTexts,
  type Texts,
} from '#shared/text/text.ts';

const words: Record<Lang, MailWords> = {
  nb: wordsOf('nb', nbAdmin, nbPage as unknown as Texts),
  nn: wordsOf('nn', nnAdmin, nnPage as Texts),
  en: wordsOf('en', enAdmin, enPage as Texts),
};

/** A mail with a text missing is not sent. */
function wordsOf(lang: Lang, admin: AdminTexts, page: Texts): MailWords {
  const options = {
    onError(error: Error) {
      throw error;
    },
  };
  return {
    lang,
    t: adminTranslatorFor(lang, admin, options),
    tPage: translatorFor(lang, page, options),
  };
}

export function mailWords(lang: Lang): MailWords {
  return words[lang];
}
