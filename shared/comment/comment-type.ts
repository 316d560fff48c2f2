// Comments on goals, measures, indicators and chapters of reports, and remarks on the minutes of meetings: threads of one comment and the answers to it.
import type { IsoInstant } from '#shared/iso-date.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export const commentedKinds = [
  'goal',
  'measure',
  'indicator',
  'meeting',
  'report_chapter',
] as const;
export type CommentedKind = (typeof commentedKinds)[number];

export type CommentRow = {
  id: string;
  entity: CommentedKind;
  subjectId: string;
  /** The comment it answers; null for one that begins a thread. Answers are not answered in turn. */
  threadId: string | null;
  /** Plain text with a token for each who is mentioned (`mention.ts`); empty once it is withdrawn. */
  text: string;
  lang: Lang;
  authorId: string;
  createdAt: IsoInstant;
  editedAt: IsoInstant | null;
  /** Of a thread, on its first comment. */
  resolvedAt: IsoInstant | null;
  resolvedById: string | null;
  version: number;
  /** When it was withdrawn, and by whom. */
  archivedAt: IsoInstant | null;
  archivedById: string | null;
};

/** What the audit trail keeps: who, on what and when. It cannot forget, so the words are not told to it (decision 0014). */
export function auditedComment(comment: CommentRow) {
  const { text: _text, lang: _lang, ...kept } = comment;
  return kept;
}

/** What leads to one comment on its page. */
export function commentAnchor(id: string): string {
  return `#kommentar-${id}`;
}
