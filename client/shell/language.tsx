// The reader's language: texts, the translator, and figures formatted as that language writes them.
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';
import { loadPageTexts, translatorFor, type Texts, type Translate } from '#shared/text/text.ts';

type Language = { lang: Lang; t: Translate; setLang: (lang: Lang) => void };
type LoadedLanguage = { lang: Lang; texts: Texts };

const storageKey = 'malbar-language';
const LanguageContext = createContext<Language | null>(null);

/** The language chosen before, or bokmål; its texts are there before the first page is drawn. */
export async function startLanguage(): Promise<LoadedLanguage> {
  const saved = localStorage.getItem(storageKey);
  const lang = langs.find((each) => each === saved) ?? 'nb';
  return { lang, texts: await loadPageTexts(lang) };
}

export function LanguageProvider({
  initial,
  children,
}: {
  initial: LoadedLanguage;
  children: ReactNode;
}) {
  const [{ lang, texts }, setLoaded] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const language = useMemo<Language>(
    () => ({
      lang,
      t: translatorFor(lang, texts),
      setLang(next) {
        localStorage.setItem(storageKey, next);
        void loadPageTexts(next).then((loaded) => setLoaded({ lang: next, texts: loaded }));
      },
    }),
    [lang, texts],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error('LanguageProvider is missing');
  return language;
}

/** The translator alone: `const t = useText()`. */
export function useText(): Translate {
  return useLanguage().t;
}
