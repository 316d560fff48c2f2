// The texts of each language, and the translator that page, mail and report share. Sign-in, account and administration
// have texts of their own, so that who reads how the strategy stands does not load them.
import { createTranslator } from 'use-intl/core';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { nbAdmin } from '#shared/text/nb-admin.ts';
import type { nb } from '#shared/text/nb.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export type Texts = TextShape<typeof nb>;
export type AdminTexts = TextShape<typeof nbAdmin>;

/**
 * What pages show, in one language: everything but the report's own words, which only the server sets. A test keeps
 * pages from asking for `report.…` all the same.
 */
export async function loadPageTexts(lang: Lang): Promise<Texts> {
  if (lang === 'nn') return (await import('#shared/text/nn-page.ts')).nnPage as Texts;
  if (lang === 'en') return (await import('#shared/text/en-page.ts')).enPage as Texts;
  return (await import('#shared/text/nb-page.ts')).nbPage as unknown as Texts;
}

/** All texts of one language, for the report. */
export async function loadTexts(lang: Lang): Promise<Texts> {
  if (lang === 'nn') return (await import('#shared/text/nn.ts')).nn;
  if (lang === 'en') return (await import('#shared/text/en.ts')).en;
  return (await import('#shared/text/nb.ts')).nb;
}

/** `t('word.status.achieved')`: keys and arguments are typed by the bokmål texts. */
export function translatorFor(lang: Lang, texts: Texts, options: TranslatorOptions = {}) {
  return createTranslator<typeof nb>({ locale: lang, messages: texts as typeof nb, ...options });
}

/** What a missing text does: a page shows its key and says so in the console; what cannot be mended later throws. */
type TranslatorOptions = { onError?: (error: Error) => void };
export type Translate = ReturnType<typeof translatorFor>;

/** As `loadTexts`: sign-in, account, administration and mail. */
export async function loadAdminTexts(lang: Lang): Promise<AdminTexts> {
  if (lang === 'nn') return (await import('#shared/text/nn-admin.ts')).nnAdmin;
  if (lang === 'en') return (await import('#shared/text/en-admin.ts')).enAdmin;
  return (await import('#shared/text/nb-admin.ts')).nbAdmin;
}

export function adminTranslatorFor(lang: Lang, texts: AdminTexts, options: TranslatorOptions = {}) {
  const messages = texts as typeof nbAdmin;
  return createTranslator<typeof nbAdmin>({ locale: lang, messages, ...options });
}
export type AdminTranslate = ReturnType<typeof adminTranslatorFor>;
