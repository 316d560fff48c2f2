// What all Word files share: the languages as Word names them, headings that stay with what they stand over, and the marks
// of lists.
import { AlignmentType, LevelFormat, type IBaseParagraphStyleOptions } from 'docx';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export const languageTags: Record<Lang, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

export const deepestList = 5;

/** A heading stays with what it stands over. */
export function headingStyle(
  size: number,
  spacing: { before: number; after: number },
): IBaseParagraphStyleOptions {
  return {
    run: { size, bold: true, color: '000000' },
    paragraph: { spacing, keepNext: true, keepLines: true },
  };
}

export const bulleted = { reference: 'bulleted', levels: levels(LevelFormat.BULLET, () => '–', 1) };

export const numberedFrom = (start: number) => ({
  reference: `numbered from ${start}`,
  levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`, start),
});

function levels(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  textOf: (level: number) => string,
  start: number,
) {
  return Array.from({ length: deepestList }, (_, level) => ({
    level,
    format,
    start,
    text: textOf(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  }));
}
