// The words of files in all three languages: headings and choices are written in one and recognised in any.
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';
import type { event as nbEvent } from '#shared/text/nb/event.ts';
import type { importing as nbImport } from '#shared/text/nb/import.ts';
import type { word as nbWord } from '#shared/text/nb/word.ts';
import type { TextShape } from '#shared/text/text-shape.ts';
import { comparable } from './cell.ts';
import type { ChoiceType, ColumnKey, SheetKind } from './import-column.ts';

export type Vocabulary = {
  lang: Lang;
  sheet: Readonly<Record<SheetKind, string>>;
  column: Readonly<Record<ColumnKey, string>>;
  choice: Readonly<Record<ChoiceType, Readonly<Record<string, string>>>>;
  yes: string;
  no: string;
};
export type Vocabularies = Readonly<Record<Lang, Vocabulary>>;

type Texts = {
  importing: TextShape<typeof nbImport>;
  word: TextShape<typeof nbWord>;
  event: TextShape<typeof nbEvent>;
};

function vocabularyOf(lang: Lang, { importing, word, event }: Texts): Vocabulary {
  return {
    lang,
    sheet: importing.sheet,
    column: importing.column,
    choice: { ...word, eventKind: event.kind },
    yes: importing.yes,
    no: importing.no,
  };
}

export async function loadVocabularies(): Promise<Vocabularies> {
  const [nb, nn, en] = await Promise.all([
    Promise.all([
      import('#shared/text/nb/import.ts'),
      import('#shared/text/nb/word.ts'),
      import('#shared/text/nb/event.ts'),
    ]),
    Promise.all([
      import('#shared/text/nn/import.ts'),
      import('#shared/text/nn/word.ts'),
      import('#shared/text/nn/event.ts'),
    ]),
    Promise.all([
      import('#shared/text/en/import.ts'),
      import('#shared/text/en/word.ts'),
      import('#shared/text/en/event.ts'),
    ]),
  ]);
  return {
    nb: vocabularyOf('nb', { ...nb[0], ...nb[1], ...nb[2] }),
    nn: vocabularyOf('nn', { ...nn[0], ...nn[1], ...nn[2] }),
    en: vocabularyOf('en', { ...en[0], ...en[1], ...en[2] }),
  };
}

/** The code that a word of any language, or the code itself, stands for. */
export function choiceOf(
  vocabularies: Vocabularies,
  type: ChoiceType,
  text: string,
): string | undefined {
  const sought = comparable(text);
  for (const lang of langs) {
    const found = Object.entries(vocabularies[lang].choice[type]).find(
      ([code, word]) => comparable(word) === sought || code === sought,
    );
    if (found) return found[0];
  }
  return undefined;
}

/** Yes or no in any language, as a tick, or as a spreadsheet's own. */
export function flagOf(vocabularies: Vocabularies, text: string): boolean | undefined {
  const sought = comparable(text);
  const words = (key: 'yes' | 'no') => langs.map((lang) => comparable(vocabularies[lang][key]));
  if ([...words('yes'), 'x', 'true', 'sann', '1'].includes(sought)) return true;
  if ([...words('no'), '', 'false', 'usann', '0'].includes(sought)) return false;
  return undefined;
}
