// How far the writing of a report has come.
import type { IsoDate } from '#shared/iso-date.ts';
import type { ChapterRow } from './report-type.ts';

export type ChapterCounts = { total: number; written: number; done: number; overdue: number };

type Counted = Pick<ChapterRow, 'text' | 'isDone' | 'dueOn'>;

export function chapterCounts(chapters: readonly Counted[], today: IsoDate): ChapterCounts {
  const count = (of: (chapter: Counted) => boolean) => chapters.filter(of).length;
  return {
    total: chapters.length,
    written: count(({ text }) => text.trim() !== ''),
    done: count(({ isDone }) => isDone),
    overdue: count((chapter) => isOverdue(chapter, today)),
  };
}

export function isOverdue(
  { isDone, dueOn }: Pick<ChapterRow, 'isDone' | 'dueOn'>,
  today: IsoDate,
): boolean {
  return !isDone && dueOn !== null && dueOn < today;
}
