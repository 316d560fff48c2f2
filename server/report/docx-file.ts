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
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { MinutesBlock, MinutesDocument } from '#shared/report/meeting-minutes.ts';
import type { ProseNode, Run } from '#shared/report/prose.ts';
import type { DocText } from '#shared/report/report-document.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

const tags: Record<Lang, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
const numbered = 'numbered';
const bulleted = 'bulleted';
const deepest = 5;

export function docxFile({ meta, letterhead, blocks }: MinutesDocument): Promise<Buffer> {
  const { title, organisation, lang, words } = meta;
  const document = new Document({
    title,
    creator: organisation,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: tags[lang] } } },
      },
    },
    numbering: { config: [levels(numbered), levels(bulleted)] },
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
          factTable(letterhead.facts),
          ...(meta.sampleNotice ? [paragraph(meta.sampleNotice)] : []),
          ...blocks.flatMap(blockOf),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function levels(reference: string) {
  const isBulleted = reference === bulleted;
  return {
    reference,
    levels: Array.from({ length: deepest }, (_, level) => ({
      level,
      format: isBulleted ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text: isBulleted ? '–' : `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
    })),
  };
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

function blockOf(block: MinutesBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level],
          children: [...(block.number ? [textRun(`${block.number} `)] : []), textRun(block.text)],
        }),
      ];
    case 'prose':
      return block.prose.nodes.flatMap((node) => proseParagraphs(node, block.prose.lang));
    case 'decision':
      return decisionParagraphs(block);
    case 'table':
      return [blockTable(block)];
  }
}

function decisionParagraphs({ label, prose, notes }: Extract<MinutesBlock, { kind: 'decision' }>) {
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
    ...after.flatMap((node) => proseParagraphs(node, prose.lang)),
    ...notes.map((note) => new Paragraph({ children: [textRun(note, { italics: true })] })),
  ];
}

type Place = { depth: number; options: IParagraphOptions };

function proseParagraphs(
  node: ProseNode,
  lang: Lang | null,
  place: Place = { depth: 0, options: {} },
): Paragraph[] {
  if (node.kind === 'paragraph')
    return [new Paragraph({ ...place.options, children: runChildren(node.runs, lang) })];
  if (node.kind === 'quote') {
    const options = { ...place.options, indent: { left: 360 } };
    return node.nodes.flatMap((each) => proseParagraphs(each, lang, { ...place, options }));
  }
  const level = Math.min(place.depth, deepest - 1);
  const item = { numbering: { reference: node.isNumbered ? numbered : bulleted, level } };
  // What follows in an item stands under its words, without a mark of its own.
  const under = { indent: { left: 360 * (level + 1) } };
  return node.items.flatMap((nodes) =>
    nodes.flatMap((each, index) =>
      proseParagraphs(each, lang, { depth: place.depth + 1, options: index === 0 ? item : under }),
    ),
  );
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

const whole = { size: 100, type: WidthType.PERCENTAGE };

function factTable(facts: MinutesDocument['letterhead']['facts']): Table {
  return new Table({
    width: whole,
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({
          children: [
            new TableCell({
              children: [new Paragraph({ children: [textRun(label, { bold: true })] })],
            }),
            new TableCell({ children: [paragraph(value)] }),
          ],
        }),
    ),
  });
}

function blockTable({ columns, rows }: Extract<MinutesBlock, { kind: 'table' }>): Table {
  const bold = (text: DocText) => new Paragraph({ children: [textRun(text, { bold: true })] });
  return new Table({
    width: whole,
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ header }) => new TableCell({ children: [bold(header)] })),
      }),
      ...rows.map((row) => {
        if (row.kind !== 'cells')
          return new TableRow({
            children: [new TableCell({ columnSpan: columns.length, children: [bold(row.text)] })],
          });
        return new TableRow({
          children: row.cells.map(
            (cell) =>
              new TableCell({ children: [paragraph(cell.kind === 'text' ? cell.text : '')] }),
          ),
        });
      }),
    ],
  });
}
