// Minutes as a Word file, for the archive and for those who go on writing: Word's own styles, headings, lists, tables with a
// head that repeats, and each passage in its own language.
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  type Table,
} from 'docx';
import type { MinutesBlock, MinutesDocument } from '#shared/report/meeting-minutes.ts';
import type { DocText, TableColumn } from '#shared/report/report-document.ts';
import { bulleted, headingStyle, languageTags } from './docx-style.ts';
import { tableOf } from './docx-table.ts';
import {
  decisionParagraphs,
  listCounter,
  paragraph,
  placeOf,
  proseParagraphs,
  textRun,
  type NewList,
} from './docx-text.ts';

/** The file is of A4 with an inch on each side. */
const textWidth = 9026;

export function minutesDocx({ meta, letterhead, blocks }: MinutesDocument): Promise<Buffer> {
  const { title, organisation, lang, words } = meta;
  const newList = listCounter();
  const document = new Document({
    title,
    creator: organisation,
    lastModifiedBy: organisation,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: languageTags[lang] } },
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

const headings = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
};

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

function cellOf(text: DocText, { bold = false, columnSpan = 1 } = {}): TableCell {
  return new TableCell({
    columnSpan,
    children: [
      new Paragraph({ spacing: { before: 40, after: 40 }, children: [textRun(text, { bold })] }),
    ],
  });
}

function minutesTable(widths: TableColumn['width'][], rows: TableRow[]): (Paragraph | Table)[] {
  return [tableOf(textWidth, widths, rows), new Paragraph({ spacing: { after: 0 }, children: [] })];
}

function factTable(facts: MinutesDocument['letterhead']['facts']): (Paragraph | Table)[] {
  return minutesTable(
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
  return minutesTable(
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
