// One block of the report document in Word, by its kind.
import {
  BorderStyle,
  ImageRun,
  Paragraph,
  TableCell,
  TableRow,
  type Table,
  type TableOfContents,
} from 'docx';
import type { DocBlock, TableColumn, Voice } from '#shared/report/report-document.ts';
import { alt, flat, words } from '#server/report/document-text.ts';
import { reasonRuns } from './docx-cell.ts';
import {
  chartBlocks,
  gridOf,
  highlightBlocks,
  keyFigureBlocks,
  line,
  ringBlocks,
  strategyPageBlocks,
} from './docx-figure.ts';
import {
  chapterBlocks,
  contentsBlocks,
  goalBlocks,
  headingParagraph,
  partBlocks,
  textParagraphs,
} from './docx-opening.ts';
import { afterTable, cellMargins, noBorders, reportTable, thinLine } from './docx-report-table.ts';
import {
  ink,
  inkSoft,
  ochre,
  pixels,
  reportWidth,
  reportWidthPoints,
  textColour,
  textSoft,
  type Setting,
} from './docx-setting.ts';
import { quiet, statusRuns } from './docx-status.ts';
import { bulleted } from './docx-style.ts';
import { millimetres, tableOf } from './docx-table.ts';
import { decisionParagraphs, paragraph, placeOf, proseParagraphs, textRun } from './docx-text.ts';

type Block<Kind extends DocBlock['kind']> = Extract<DocBlock, { kind: Kind }>;
type Blocks = (Paragraph | Table | TableOfContents)[];

/** `rank` is of the heading that the block is; `next` what comes after it. */
export function docxBlock(
  block: DocBlock,
  { rank, next }: { rank: number | null; next: DocBlock | undefined },
  setting: Setting,
): Blocks {
  switch (block.kind) {
    case 'contents':
      return contentsBlocks(block);
    case 'part':
      return partBlocks(block, rank);
    case 'chapter':
      return chapterBlocks(block, rank, setting);
    case 'goal':
      return goalBlocks(block, rank, setting);
    case 'heading':
      return [headingParagraph(rank, block.number, block.text)];
    case 'paragraph':
      return paragraphBlocks(block);
    case 'list':
      return block.items.map((item) =>
        paragraph(flat(item), { numbering: { reference: bulleted.reference, level: 0 } }),
      );
    case 'prose':
      return proseParagraphs(block.prose.nodes, placeOf(block.prose.lang, setting.newList));
    case 'decision':
      return decisionParagraphs(block, setting.newList, { border: ochreBar });
    case 'key-figures':
      return keyFigureBlocks(block);
    case 'rings':
      return ringBlocks(block, setting);
    case 'strategy-page':
      return strategyPageBlocks(block, setting);
    case 'highlights':
      return highlightBlocks(block, setting);
    case 'table':
      return reportTable(block, setting);
    case 'chart':
      return chartBlocks(block, setting);
    case 'voices':
      return voiceBlocks(block, setting);
    case 'signature':
      return signatureBlocks(block);
    case 'picture':
      return pictureBlocks(block, setting);
    case 'facts':
      return factBlocks(block);
    case 'page-break':
      // Before what opens on a page of its own there is nothing to do.
      return next === undefined || opensPage.has(next.kind)
        ? []
        : [new Paragraph({ style: 'AfterTable', pageBreakBefore: true, children: [] })];
  }
}

const opensPage: ReadonlySet<DocBlock['kind']> = new Set([
  'part',
  'chapter',
  'contents',
  'page-break',
]);

function paragraphBlocks({ tone, text, leadsOn = false }: Block<'paragraph'>): Blocks {
  const style = { body: {}, lead: { style: 'Lead' }, note: { style: 'Note' } }[tone];
  return textParagraphs(text, { ...style, keepNext: leadsOn });
}

const ochreBar = { left: { style: BorderStyle.SINGLE, size: 16, color: ochre, space: 6 } };

const voiceColours = { computed: ink, assessment: inkSoft, decision: ochre };

/** Whoever has not spoken leaves room to those who have. */
function voiceWidth({ role, isRaised }: Voice): TableColumn['width'] {
  if (role === 'computed') return { mm: 40 };
  return isRaised ? { share: 1 } : { mm: 30 };
}

/** Three voices side by side, none above the others; where they differ, a line says so. */
function voiceBlocks({ voices, difference }: Block<'voices'>, setting: Setting): Blocks {
  const head = voices.map(({ role, heading, status }) => ({
    borders: { top: { style: BorderStyle.SINGLE, size: 16, color: voiceColours[role] } },
    children: [
      line([quiet(heading)], 'TableKept'),
      ...(status ? [line(statusRuns(status, setting), 'TableKept')] : []),
    ],
  }));
  const said = voices.map(({ text, reasons, byline }) => ({
    children: [
      ...textParagraphs(text, { style: 'TableText' }),
      ...reasons.map((reason) => line(reasonRuns(reason))),
      line(byline ? [quiet(byline)] : []),
    ],
  }));
  return [
    ...gridOf(voices.map(voiceWidth), [
      { isHead: true, cells: head },
      { isHead: false, cells: said },
    ]),
    ...(difference ? [paragraph(difference, { style: 'TableText', border: ochreBar })] : []),
  ];
}

/** A line for a pen, with who signs under it. */
function signatureBlocks({ name, role, place, date }: Block<'signature'>): Blocks {
  const under = [role, [place, date].filter((part) => part !== '').join(', ')];
  const lines = [
    ...(name ? [textRun(name, { bold: true })] : []),
    ...under.filter((each) => each !== '').map((each) => textRun(each, { color: textSoft })),
  ];
  return lines.map((run, at) => {
    const isFirst = at === 0;
    return new Paragraph({
      indent: { right: reportWidth - millimetres(70) },
      spacing: { before: isFirst ? 900 : 0, after: 0 },
      keepLines: true,
      keepNext: at < lines.length - 1,
      ...(isFirst
        ? { border: { top: { style: BorderStyle.SINGLE, size: 4, color: textColour, space: 5 } } }
        : {}),
      children: [run],
    });
  });
}

/** At 150 pixels to the inch, never wider than the page nor higher than half of it. */
function pictureBlocks({ picture }: Block<'picture'>, { pictures }: Setting): Blocks {
  const { id, type, width, height, caption } = picture;
  const data = pictures.get(id);
  if (!data) throw new Error(`The report has no bytes for picture ${id}`);
  const shown = Math.min(width * 0.48, reportWidthPoints, (340 * width) / height);
  return [
    new Paragraph({
      style: 'Figure',
      keepNext: words(caption) !== '',
      children: [
        new ImageRun({
          type: type === 'image/png' ? 'png' : 'jpg',
          data,
          transformation: { width: pixels(shown), height: pixels((shown * height) / width) },
          altText: { description: alt(words(picture.alt)) },
        }),
      ],
    }),
    ...(words(caption) ? [paragraph(flat(caption), { style: 'Note' })] : []),
  ];
}

function factBlocks({ items }: Block<'facts'>): Blocks {
  const rows = items.map(
    ({ term, text }) =>
      new TableRow({
        children: [
          new TableCell({
            borders: { top: thinLine },
            children: [line([textRun(term, { bold: true })])],
          }),
          new TableCell({
            borders: { top: thinLine },
            children: [
              ...textParagraphs(text, { style: 'TableText' }),
              ...(words(text).trim() ? [] : [line([])]),
            ],
          }),
        ],
      }),
  );
  if (rows.length === 0) return [];
  return [
    tableOf(reportWidth, [{ mm: 40 }, { share: 1 }], rows, {
      borders: noBorders,
      margins: cellMargins,
      tableLook: { firstRow: false, firstColumn: true },
    }),
    afterTable(),
  ];
}
