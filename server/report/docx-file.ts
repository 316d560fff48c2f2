// Minutes as a Word file, for the archive and for those who go on writing: Word's own styles, headings, lists, tables with a
// head that repeats, and each passage in its own language.
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IBaseParagraphStyleOptions,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { MinutesBlock, MinutesDocument } from '#shared/report/meeting-minutes.ts';
import type { ProseNode, Run } from '#shared/report/prose.ts';
import type { DocText, TableColumn } from '#shared/report/report-document.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

const tags: Record<Lang, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
const deepest = 5;

// Word's measure is a twentieth of a point. The file is of A4 with an inch on each side.
const textWidth = 9026;
const ofMillimetre = 56.7;

export function docxFile({ meta, letterhead, blocks }: MinutesDocument): Promise<Buffer> {
  const { title, organisation, lang, words } = meta;
  let lists = 0;
  const newList = () => (lists += 1);
  const document = new Document({
    title,
    creator: organisation,
    lastModifiedBy: organisation,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: tags[lang] } },
          paragraph: { spacing: { after: 120, line: 264 } },
        },
        title: headingStyle(40, { before: 0, after: 200 }),
        heading1: headingStyle(28, { before: 360, after: 100 }),
        heading2: headingStyle(24, { before: 240, after: 80 }),
        heading3: headingStyle(22, { before: 200, after: 60 }),
        listParagraph: { paragraph: { spacing: { after: 60 } } },
      },
    },
    numbering: { config: [bulleted] },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    children: [
                      `${meta.footLine} · ${words.page} `,
                      PageNumber.CURRENT,
                      ` ${words.of} `,
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          paragraph(letterhead.title, { heading: HeadingLevel.TITLE }),
          ...factTable(letterhead.facts),
          ...(meta.sampleNotice ? [paragraph(meta.sampleNotice)] : []),
          ...blocks.flatMap((block: MinutesBlock) => blockOf(block, newList)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** A heading stays with what it stands over. */
function headingStyle(
  size: number,
  spacing: { before: number; after: number },
): IBaseParagraphStyleOptions {
  return {
    run: { size, bold: true, color: '000000' },
    paragraph: { spacing, keepNext: true, keepLines: true },
  };
}

const bulleted = { reference: 'bulleted', levels: levels(LevelFormat.BULLET, () => '–', 1) };

const numberedFrom = (start: number) => ({
  reference: `numbered from ${start}`,
  levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`, start),
});

function levels(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  textOf: (level: number) => string,
  start: number,
) {
  return Array.from({ length: deepest }, (_, level) => ({
    level,
    format,
    start,
    text: textOf(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  }));
}

function textRun(text: DocText, options: IRunOptions = {}): TextRun {
  if (typeof text === 'string') return new TextRun({ ...options, text });
  return new TextRun({ ...options, text: text.text, language: { value: tags[text.lang] } });
}

function paragraph(text: DocText, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [textRun(text)] });
}

const headings = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
};

/** Answers what no list before had: Word counts on through all paragraphs of one list. */
type NewList = () => number;

function blockOf(block: MinutesBlock, newList: NewList): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level],
          children: [...(block.number ? [textRun(`${block.number} `)] : []), textRun(block.text)],
        }),
      ];
    case 'prose':
      return proseParagraphs(block.prose.nodes, placeOf(block.prose.lang, newList));
    case 'decision':
      return decisionParagraphs(block, newList);
    case 'table':
      return blockTable(block);
  }
}

function decisionParagraphs(
  { label, prose, notes }: Extract<MinutesBlock, { kind: 'decision' }>,
  newList: NewList,
) {
  const [first, ...rest] = prose.nodes;
  const runsOn = first?.kind === 'paragraph';
  const after = runsOn ? rest : prose.nodes;
  return [
    new Paragraph({
      children: [
        textRun(`${label} `, { bold: true }),
        ...(runsOn ? runChildren(first.runs, prose.lang) : []),
      ],
    }),
    ...proseParagraphs(after, placeOf(prose.lang, newList)),
    ...notes.map((note) => new Paragraph({ children: [textRun(note, { italics: true })] })),
  ];
}

type Place = { lang: Lang | null; depth: number; options: IParagraphOptions; newList: NewList };

const placeOf = (lang: Lang | null, newList: NewList): Place => ({
  lang,
  depth: 0,
  options: {},
  newList,
});

function proseParagraphs(nodes: readonly ProseNode[], place: Place): Paragraph[] {
  const { lang, depth, options, newList } = place;
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph')
      return new Paragraph({ ...options, children: runChildren(node.runs, lang) });
    if (node.kind === 'quote')
      return proseParagraphs(node.nodes, {
        ...place,
        options: { ...options, indent: { left: 360 } },
      });
    const level = Math.min(depth, deepest - 1);
    const list = node.isNumbered
      ? { reference: numberedFrom(node.start), instance: newList() }
      : { reference: bulleted.reference };
    const first = { ...place, depth: depth + 1, options: { numbering: { ...list, level } } };
    // What follows in an item stands under its words, without a mark of its own.
    const under = { ...first, options: { indent: { left: 360 * (level + 1) } } };
    return node.items.flatMap(([begins, ...rest]) => [
      ...proseParagraphs(begins ? [begins] : [], first),
      ...proseParagraphs(rest, under),
    ]);
  });
}

function runChildren(runs: readonly Run[], lang: Lang | null): ParagraphChild[] {
  return runs.map((run) => {
    const text = new TextRun({
      ...(run.text === '\n' ? { break: 1 } : { text: run.text }),
      ...(run.isStrong ? { bold: true } : {}),
      ...(run.isEmphasis ? { italics: true } : {}),
      ...(lang ? { language: { value: tags[lang] } } : {}),
      ...(run.href ? { style: 'Hyperlink' } : {}),
    });
    return run.href ? new ExternalHyperlink({ link: run.href, children: [text] }) : text;
  });
}

type Width = TableColumn['width'];

/** Word and LibreOffice agree on widths that are said of the table and of each column. Tables that touch become one. */
function tableOf(widths: readonly Width[], rows: TableRow[]): (Paragraph | Table)[] {
  return [
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: columnWidths(widths),
      layout: TableLayoutType.FIXED,
      rows,
    }),
    new Paragraph({ spacing: { after: 0 }, children: [] }),
  ];
}

/** What fixed columns leave is shared among the others. */
function columnWidths(widths: readonly Width[]): number[] {
  const fixed = widths.map((width) => ('mm' in width ? Math.round(width.mm * ofMillimetre) : 0));
  const shares = widths.map((width) => ('share' in width ? width.share : 0));
  const left = textWidth - sum(fixed);
  return widths.map((_, at) => fixed[at]! || Math.floor((left * shares[at]!) / sum(shares)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function cellOf(text: DocText, { bold = false, columnSpan = 1 } = {}): TableCell {
  return new TableCell({
    columnSpan,
    children: [
      new Paragraph({ spacing: { before: 40, after: 40 }, children: [textRun(text, { bold })] }),
    ],
  });
}

function factTable(facts: MinutesDocument['letterhead']['facts']): (Paragraph | Table)[] {
  return tableOf(
    [{ mm: 32 }, { share: 1 }],
    facts.map(
      ({ label, value }) =>
        new TableRow({ children: [cellOf(label, { bold: true }), cellOf(value)] }),
    ),
  );
}

function blockTable({
  columns,
  rows,
}: Extract<MinutesBlock, { kind: 'table' }>): (Paragraph | Table)[] {
  const bold = true;
  return tableOf(
    columns.map(({ width }) => width),
    [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ header }) => cellOf(header, { bold })),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children:
              row.kind === 'cells'
                ? row.cells.map((cell) => cellOf(cell.kind === 'text' ? cell.text : ''))
                : [cellOf(row.text, { bold, columnSpan: columns.length })],
          }),
      ),
    ],
  );
}
