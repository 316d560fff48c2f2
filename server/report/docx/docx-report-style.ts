// The styles of the report in Word: Word's own headings, captions and contents, and styles that whoever goes on writing can
// pick by name. Sizes are half points, spacing is twentieths of a point.
import { BorderStyle, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { hairline, ink, ochreText, textColour, textSoft } from './docx-setting.ts';
import { headingStyle, languageTags } from './docx-style.ts';
import { millimetres } from './docx-table.ts';

/** What readers' machines have, with the widths that the contents' page numbers are laid out by. */
const sans = 'Calibri';
const serif = 'Cambria';

/** LibreOffice takes a line's height for a fixed one where its rule is not said. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });
const spaced = (before: number, after: number, line = 240) => ({ before, after, ...lines(line) });

function heading(size: number, spacing: { before: number; after: number }, font = serif) {
  const style = headingStyle(size, spacing);
  return {
    run: { ...style.run, font, color: ink },
    paragraph: { ...style.paragraph, spacing: { ...spacing, ...lines(240) } },
  };
}

const partLine = { bottom: { style: BorderStyle.SINGLE, size: 10, color: ink, space: 8 } };

export function reportStyles(lang: Lang): IStylesOptions {
  const part = heading(52, { before: 0, after: 320 });
  return {
    default: {
      document: {
        run: { font: sans, size: 20, color: textColour, language: { value: languageTags[lang] } },
        paragraph: { spacing: { after: 120, ...lines(264) } },
      },
      title: {
        run: { font: serif, size: 92, color: ink },
        paragraph: { spacing: spaced(0, 60) },
      },
      heading1: {
        ...part,
        paragraph: { ...part.paragraph, border: partLine },
      },
      heading2: heading(30, { before: 480, after: 160 }),
      heading3: heading(25, { before: 360, after: 100 }),
      heading4: heading(21, { before: 280, after: 80 }, sans),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      caption: {
        run: { size: 17, bold: true, italics: false, color: textColour },
        paragraph: { spacing: spaced(240, 60), keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: [
      style('TOCHeading', 'TOC Heading', {
        run: { ...part.run, bold: false },
        paragraph: { ...part.paragraph, border: partLine },
      }),
      style('TOC1', 'toc 1', {
        run: { font: serif, size: 22, bold: true, color: ink },
        paragraph: { spacing: spaced(200, 40) },
      }),
      style('TOC2', 'toc 2', {
        run: { size: 20 },
        paragraph: {
          spacing: spaced(30, 30),
          indent: { left: millimetres(16) },
        },
      }),
      style('Subtitle', 'Subtitle', {
        run: { font: serif, size: 34, color: ink },
        paragraph: { spacing: spaced(0, 200) },
      }),
      style('CoverStrategy', 'Cover strategy', {
        run: { bold: true, size: 22 },
        paragraph: { spacing: spaced(0, 700) },
      }),
      style('Lead', 'Lead', {
        run: { font: serif, size: 25, color: ink },
        paragraph: { spacing: spaced(0, 200, 264) },
      }),
      style('Note', 'Note', {
        run: { size: 17, color: textSoft },
        paragraph: { spacing: spaced(60, 100) },
      }),
      style('TableNote', 'Table note', {
        run: { size: 16, color: textSoft },
        paragraph: { spacing: spaced(60, 60) },
      }),
      style('LeftOut', 'Left out', {
        run: { size: 17, color: textSoft },
        paragraph: {
          spacing: spaced(500, 60),
          keepNext: true,
          border: { top: { style: BorderStyle.SINGLE, size: 4, color: hairline, space: 5 } },
        },
      }),
      style('Kicker', 'Kicker', {
        run: { size: 18, bold: true, color: ochreText },
        paragraph: { spacing: spaced(0, 0), keepNext: true },
      }),
      style('Arena', 'Arena', {
        run: { font: serif, size: 24, italics: true, color: textSoft },
        paragraph: { spacing: spaced(0, 240) },
      }),
      style('AimLabel', 'Aim label', {
        paragraph: { spacing: spaced(0, 0), indent: { left: 200 }, keepNext: true },
      }),
      style('Aim', 'Aim', {
        run: { font: serif, size: 27, color: ink },
        paragraph: { spacing: spaced(0, 240), indent: { left: 200 } },
      }),
      style('GoalLine', 'Goal line', {
        run: { size: 18 },
        paragraph: { spacing: spaced(0, 120), keepNext: true, keepLines: true },
      }),
      style('Origin', 'Origin', {
        run: { size: 16, color: textSoft },
        paragraph: { spacing: spaced(0, 80), keepNext: true },
      }),
      style('Figure', 'Figure', { paragraph: { spacing: spaced(60, 240) } }),
      style('KeyFigure', 'Key figure', {
        run: { font: serif, size: 40, color: ink },
        paragraph: { spacing: spaced(40, 0), keepNext: true },
      }),
      style('Highlight', 'Highlight', {
        run: { size: 18 },
        paragraph: { spacing: spaced(40, 80) },
      }),
      style('TableText', 'Table text', {
        run: { size: 17 },
        paragraph: { spacing: spaced(0, 20) },
      }),
      style('TableKept', 'Table text kept', {
        run: { size: 17 },
        paragraph: { spacing: spaced(0, 20), keepNext: true },
      }),
      style('TableCompact', 'Table text compact', {
        run: { size: 16 },
        paragraph: { spacing: spaced(0, 0) },
      }),
      style('TableTile', 'Table tile', {
        run: { size: 15 },
        paragraph: { spacing: spaced(0, 0) },
      }),
      style('TableHead', 'Table head', {
        run: { size: 16, bold: true, color: textSoft },
        paragraph: { spacing: spaced(0, 20), keepNext: true },
      }),
      style('TableGroup', 'Table group', {
        run: { font: serif, size: 18, bold: true, color: ink },
        paragraph: { spacing: spaced(100, 20), keepNext: true },
      }),
      style('AfterTable', 'After table', {
        run: { size: 8 },
        paragraph: { spacing: spaced(0, 80) },
      }),
      style('RunningHead', 'Running head', {
        run: { size: 16, color: textSoft },
        paragraph: {
          spacing: spaced(0, 0),
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: hairline, space: 4 } },
        },
      }),
      style('Foot', 'Foot', {
        run: { size: 16, color: textSoft },
        paragraph: {
          spacing: spaced(0, 0),
          border: { top: { style: BorderStyle.SINGLE, size: 4, color: hairline, space: 5 } },
        },
      }),
    ],
  };
}

function style(
  id: string,
  name: string,
  look: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, ...look };
}
