// What a report lacks before it can be approved: each lack by its chapter, in the order of the chapters.
import type { Nodes, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { IsoDate } from '#shared/iso-date.ts';
import { parseMarkdown } from '#shared/parse-markdown.ts';
import { isOverdue } from './chapter-count.ts';
import { parseLiveBlock, type LiveBlock } from './live-block.ts';
import { isSigned } from './report-template.ts';
import type { ChapterRow } from './report-type.ts';

export type ReportGap = { chapterId: string } & (
  | { what: 'unwritten' | 'unfinished' | 'unowned' | 'unsigned' }
  | { what: 'overdue'; dueOn: IsoDate }
  /** What a live figure, chart, table or picture in the text shows is there no longer; by its words in the text. */
  | { what: 'gone'; name: string }
  /** Pictures that say nothing to those who do not see them. */
  | { what: 'no_alt'; count: number }
  /** Cells that nobody has filled in, heads of columns among them; of which table written in the text, by the heading above it. */
  | { what: 'empty_cells'; table: number; heading: string | null; count: number }
);

/** Ids of what a text may show. */
export type Showable = {
  goals: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
  pictures: ReadonlySet<string>;
};

type Chapter = Pick<
  ChapterRow,
  'id' | 'part' | 'text' | 'isDone' | 'dueOn' | 'ownerBodyId' | 'ownerPersonId' | 'signedOn'
>;

export function reportGaps(
  chapters: readonly Chapter[],
  showable: Showable,
  today: IsoDate,
): ReportGap[] {
  return chapters.flatMap((chapter) => chapterGaps(chapter, showable, today));
}

function chapterGaps(chapter: Chapter, showable: Showable, today: IsoDate): ReportGap[] {
  const { id: chapterId, part, text, isDone, dueOn, signedOn } = chapter;
  const gaps: ReportGap[] = [];
  const isWritten = text.trim() !== '';
  if (!isWritten) gaps.push({ chapterId, what: 'unwritten' });
  else if (!isDone) gaps.push({ chapterId, what: 'unfinished' });
  if (isOverdue(chapter, today) && dueOn !== null) gaps.push({ chapterId, what: 'overdue', dueOn });
  if (!isDone && chapter.ownerBodyId === null && chapter.ownerPersonId === null)
    gaps.push({ chapterId, what: 'unowned' });
  // A text that is not written yet cannot be signed.
  if (isWritten && isSigned(part) && signedOn === null) gaps.push({ chapterId, what: 'unsigned' });
  const shown = shownIn(text);
  const gone = shown.filter(({ block }) => !isThere(block, showable));
  gaps.push(...gone.map(({ words: name }) => ({ chapterId, what: 'gone' as const, name })));
  const silent = shown.filter(
    ({ block, words }) =>
      block.kind === 'picture' && words.trim() === '' && isThere(block, showable),
  );
  if (silent.length > 0) gaps.push({ chapterId, what: 'no_alt', count: silent.length });
  return [...gaps, ...tableGaps(chapterId, text)];
}

function tableGaps(chapterId: string, text: string): ReportGap[] {
  // Most texts have no table.
  if (!text.includes('|')) return [];
  const gaps: ReportGap[] = [];
  let heading: string | null = null;
  let table = 0;
  const look = (node: Nodes): void => {
    if (node.type === 'heading') heading = toString(node).trim() || null;
    if (node.type === 'table') {
      table += 1;
      const count = emptyCells(node);
      if (count > 0) gaps.push({ chapterId, what: 'empty_cells', table, heading, count });
    } else if ('children' in node) node.children.forEach(look);
  };
  look(parseMarkdown(text));
  return gaps;
}

/** Rows may be shorter than their head. */
function emptyCells({ children: rows }: Table): number {
  const columns = rows[0]?.children.length ?? 0;
  return rows
    .map(({ children }) => children.filter((cell) => cell.children.length > 0).length)
    .reduce((sum, filled) => sum + Math.max(0, columns - filled), 0);
}

function isThere({ kind, id }: LiveBlock, { goals, indicators, pictures }: Showable): boolean {
  if (id === null) return true;
  if (kind === 'picture') return pictures.has(id);
  return (kind.endsWith('/indicator') ? indicators : goals).has(id);
}

function shownIn(text: string): { block: LiveBlock; words: string }[] {
  const found: { block: LiveBlock; words: string }[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'image') {
      const block = parseLiveBlock(node.url);
      if (block) found.push({ block, words: node.alt ?? '' });
    }
    if ('children' in node) node.children.forEach(look);
  };
  // Most texts show nothing, and need not be read.
  if (text.includes('malbar:')) look(parseMarkdown(text));
  return found;
}
