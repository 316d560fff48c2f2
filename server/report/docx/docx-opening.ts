// What opens something in Word: parts, chapters, goals, and the contents that lead to them.
import {
  BorderStyle,
  HeadingLevel,
  LeaderType,
  Paragraph,
  TableOfContents,
  type IParagraphOptions,
  type ParagraphChild,
  type Table,
} from 'docx';
import { lightPalette } from '#shared/chart/palette.ts';
import { ringSvg } from '#shared/chart/small-graphic-svg.ts';
import type { DocBlock, DocText } from '#shared/report/report-document.ts';
import { alt, paragraphsOf, title, words } from '#server/report/document-text.ts';
import { factGrid, line } from './docx-figure.ts';
import { ochre, ochreText, type Setting } from './docx-setting.ts';
import { barRuns, quiet, statusRuns } from './docx-status.ts';
import { millimetres } from './docx-table.ts';
import { paragraph, textRun } from './docx-text.ts';

type Block<Kind extends DocBlock['kind']> = Extract<DocBlock, { kind: Kind }>;
type Blocks = (Paragraph | Table | TableOfContents)[];

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

const headingOf = (rank: number | null) => levels[(rank ?? 1) - 1] ?? HeadingLevel.HEADING_4;

/** `hang` is the width of the number's column in millimetres. */
type HeadingLook = { size?: number; hang?: number } & Pick<
  IParagraphOptions,
  'pageBreakBefore' | 'spacing'
>;

/** The number hangs in a column of its own, however many lines the title takes. */
export function headingParagraph(
  rank: number | null,
  number: string,
  text: DocText,
  { size, hang = 11, ...place }: HeadingLook = {},
): Paragraph {
  const column = millimetres(hang);
  const run = size === undefined ? {} : { size, bold: false };
  return new Paragraph({
    ...place,
    heading: headingOf(rank),
    ...(number ? { indent: { left: column, hanging: column } } : {}),
    children: [
      ...(number ? [textRun(`${number}\t`, { ...run, color: ochreText })] : []),
      textRun(title(text), run),
    ],
  });
}

/** Running text, each paragraph in its language. */
export function textParagraphs(text: DocText, options: IParagraphOptions = {}): Paragraph[] {
  return paragraphsOf(text).map((each) =>
    paragraph(typeof text === 'string' ? each : { text: each, lang: text.lang }, options),
  );
}

export function partBlocks(block: Block<'part'>, rank: number | null): Blocks {
  const size = words(block.title).length > 60 ? 40 : 52;
  return [
    headingParagraph(rank, block.number, block.title, { size, hang: 18, pageBreakBefore: true }),
    ...(block.lead ? textParagraphs(block.lead, { style: 'Lead' }) : []),
  ];
}

const isSaid = (text: DocText) => !['', '–'].includes(words(text).trim());

export function chapterBlocks(
  block: Block<'chapter'>,
  rank: number | null,
  setting: Setting,
): Blocks {
  const { number, kicker, arena, goalLabel, goal, ring, status, facts } = block;
  const size = words(block.title).length > 28 ? 46 : 60;
  const bar = { border: { left: { style: BorderStyle.SINGLE, size: 16, color: ochre, space: 9 } } };
  return [
    paragraph(kicker, { style: 'Kicker', pageBreakBefore: true }),
    headingParagraph(rank, number, block.title, {
      size,
      hang: 13,
      spacing: { before: 80, after: 200 },
    }),
    ...(isSaid(arena) ? [paragraph(arena, { style: 'Arena' })] : []),
    ...(isSaid(goal)
      ? [
          new Paragraph({ ...bar, style: 'AimLabel', children: [quiet(goalLabel)] }),
          paragraph(goal, { ...bar, style: 'Aim' }),
        ]
      : []),
    line([setting.draw(ringSvg(ring, 104, lightPalette), alt(ring.alt))], 'Figure'),
    line(statusRuns(status, setting)),
    ...factGrid(facts),
  ];
}

export function goalBlocks(
  { level, number, title: words, status, bullet, note }: Block<'goal'>,
  rank: number | null,
  setting: Setting,
): Blocks {
  const figure: ParagraphChild[] = bullet
    ? [...barRuns(bullet, 96, setting), textRun(`${bullet.label}\u00A0\u00A0 `, { bold: true })]
    : [];
  return [
    headingParagraph(rank, number, words, { hang: number.length > 4 ? 14 : 11 }),
    new Paragraph({
      style: 'GoalLine',
      children: [
        ...figure,
        ...statusRuns(status, setting),
        ...(note ? [quiet(`\u00A0\u00A0 ${note}`)] : []),
      ],
      ...(level < 4 ? {} : { spacing: { after: 60 } }),
    }),
  ];
}

/** Word's own contents, filled in: nothing has to be updated before it can be read. */
export function contentsBlocks({ title: words, leftOut }: Block<'contents'>): Blocks {
  return [
    paragraph(title(words), { style: 'TOCHeading', pageBreakBefore: true }),
    new TableOfContents(title(words), {
      hyperlink: true,
      headingStyleRange: '1-2',
      tabLeader: LeaderType.NONE,
    }),
    ...(leftOut.lines.length > 0
      ? [
          new Paragraph({
            style: 'LeftOut',
            children: [textRun(leftOut.intro, { bold: true })],
          }),
          ...leftOut.lines.map((each) => paragraph(each, { style: 'Note' })),
        ]
      : []),
  ];
}
