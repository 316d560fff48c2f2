// A cell of the report's tables as short paragraphs.
import type { DocStatus, DocText, TableCell } from './report-document.ts';
import { wordsOf } from './slide-text.ts';
import type { SlideParagraph, SlideRun } from './slide-type.ts';

/** Points of what cells say first, of what stands under it, and of the columns' heads. */
export type CellSize = {
  text: number;
  detail: number;
  header: number;
  /** Lines of a name. */ lines: number;
};

/** Shortens to the cell's width. */
export type FitCell = (
  text: DocText,
  place: { size: number; lines: number; bold?: boolean },
) => DocText;

/** Lines of what else stands in a cell. */
const most = { detail: 1, reason: 2, said: 3 };

export function cellParagraphs(cell: TableCell, size: CellSize, fit: FitCell): SlideParagraph[] {
  const { text, detail } = size;
  const first = (words: DocText, tone: SlideRun['tone'], lines: number): SlideParagraph[] =>
    paragraph(text, fit(words, { size: text, lines, bold: tone === 'strong' }), tone);
  const under = (
    words: DocText | undefined,
    tone: SlideRun['tone'] = 'soft',
    lines = most.detail,
  ) => paragraph(detail, fit(words ?? '', { size: detail, lines }), tone);
  switch (cell.kind) {
    case 'text':
      return [
        ...first(cell.text, cell.isStrong ? 'strong' : 'plain', size.lines),
        ...under(cell.suffix),
        ...under(cell.detail),
      ];
    case 'figure':
      return [
        ...first(cell.label, cell.isSoft ? 'soft' : 'strong', size.lines),
        ...under(cell.sub),
      ];
    case 'bullet':
      return first(cell.label, 'strong', 1);
    case 'status':
      return [statusParagraph(text, cell.status)];
    case 'attainment':
      return [...first(cell.label, 'strong', 1), statusParagraph(text, cell.status)];
    case 'voice': {
      const { status, byline, reasons } = cell;
      return [
        // Who spoke stands beside the status where there is one.
        ...(status
          ? [statusParagraph(text, status, fit(byline, { size: text, lines: most.detail }))]
          : []),
        ...first(cell.text, 'plain', most.said),
        ...reasons.flatMap((reason) => under(reason.text, 'plain', most.reason)),
        ...(status ? [] : under(byline)),
      ];
    }
    case 'sparkline':
      return [];
  }
}

export function groupParagraphs(
  words: DocText,
  { text, lines }: CellSize,
  fit: FitCell,
): SlideParagraph[] {
  return paragraph(text, fit(words, { size: text, lines, bold: true }), 'strong');
}

function paragraph(size: number, text: DocText, tone: SlideRun['tone']): SlideParagraph[] {
  return wordsOf(text) === '' ? [] : [{ size, runs: [{ text, tone }] }];
}

function statusParagraph(
  size: number,
  { status, word, stale }: DocStatus,
  beside: DocText = '',
): SlideParagraph {
  const soft = (text: DocText): SlideRun => ({ text, tone: 'soft' });
  return {
    size,
    runs: [
      { text: word, tone: 'strong', status },
      ...(stale === null ? [] : [soft(` (${stale})`)]),
      ...(wordsOf(beside) === '' ? [] : [soft('   '), soft(beside)]),
    ],
  };
}
