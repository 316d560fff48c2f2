// The texts of sign-in, account and administration, loaded by the first page that shows them; it waits for them.
import { use } from 'react';
import { useLanguage } from '#client/shell/language.tsx';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { adminTranslatorFor, loadAdminTexts, type AdminTranslate } from '#shared/text/text.ts';

const translators = new Map<Lang, Promise<AdminTranslate>>();

/** `const a = useAdminText()`, beside `useText()` for the words that all pages share. */
export function useAdminText(): AdminTranslate {
  const { lang } = useLanguage();
  const known = translators.get(lang);
  if (known) return use(known);
  const loading = loadAdminTexts(lang).then((texts) => adminTranslatorFor(lang, texts));
  translators.set(lang, loading);
  return use(loading);
}
