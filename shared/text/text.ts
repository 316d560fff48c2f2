// The texts of each language, whole, and the translator that page, mail and report share.
import { createTranslator } from 'use-intl/core';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { nb } from '#shared/text/nb.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export type Texts = TextShape<typeof nb>;

/** Loads one language. Pages load only the one they show. */
export async function loadTexts(lang: Lang): Promise<Texts> {
  if (lang === 'nn') return (await import('#shared/text/nn.ts')).nn;
  if (lang === 'en') return (await import('#shared/text/en.ts')).en;
  return (await import('#shared/text/nb.ts')).nb;
}

/** `t('word.status.achieved')`: keys and arguments are typed by the bokmål texts. */
export function translatorFor(lang: Lang, texts: Texts) {
  return createTranslator<typeof nb>({ locale: lang, messages: texts as typeof nb });
}
export type Translate = ReturnType<typeof translatorFor>;
