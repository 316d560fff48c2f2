// The chapters that people write: their text, with what is live in it, and where somebody answers for it, the signature.
import type { AdminTranslate } from '#shared/text/text.ts';
import { livePart } from './live-part.ts';
import { chapterMarkdown, type WrittenImage } from './markdown-blocks.ts';
import type { ReportContext } from './report-context.ts';
import type { DocBlock } from './report-document.ts';
import { isSigned } from './report-template.ts';
import type { ChapterRow, ReportPart } from './report-type.ts';

/** Null where nobody has written it. */
export function chapterOf(
  { chapters }: ReportContext,
  part: ReportPart,
  goalId: string | null = null,
): ChapterRow | null {
  const of = (chapter: ChapterRow) => chapter.part === part && chapter.goalId === goalId;
  return chapters.find((chapter) => of(chapter) && chapter.text.trim() !== '') ?? null;
}

/** Of the heading that a chapter's own stand under: a focus area's is within the third part. */
export function chapterLevel(part: ReportPart): 1 | 2 {
  return part === 'area' ? 2 : 1;
}

/** Empty when nobody has written it. */
export function writtenPart(
  context: ReportContext,
  a: AdminTranslate,
  part: ReportPart,
  goalId: string | null = null,
): DocBlock[] {
  const chapter = chapterOf(context, part, goalId);
  if (!chapter) return [];
  const imageOf = (image: WrittenImage) => livePart(context, a, image);
  return chapterMarkdown(chapter, context.lang, imageOf, chapterLevel(part));
}

/** With the signature, where nothing comes between. */
export function signedPart(
  context: ReportContext,
  a: AdminTranslate,
  part: ReportPart,
): DocBlock[] {
  return [...writtenPart(context, a, part), ...signature(context, part)];
}

/** A line for a pen in the parts that somebody answers for, until somebody has signed here. */
export function signature(context: ReportContext, part: ReportPart): DocBlock[] {
  const chapter = chapterOf(context, part);
  if (!chapter || (chapter.signedName === '' && !isSigned(part))) return [];
  const { signedName, signedRole, signedPlace, signedOn } = chapter;
  return [
    {
      kind: 'signature',
      name: signedName,
      role: signedRole || context.t('report.signature.role'),
      place: signedPlace,
      date: signedOn ? context.date(signedOn) : '',
    },
  ];
}
