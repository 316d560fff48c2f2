// Another text for a chapter, suggested by somebody who may not write it themselves.
import type { IsoInstant } from '#shared/iso-date.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export const suggestionStates = ['open', 'accepted', 'declined'] as const;
export type SuggestionState = (typeof suggestionStates)[number];

export type SuggestionRow = {
  id: string;
  chapterId: string;
  /** The chapter as it stood when it was suggested. */
  baseText: string;
  /** The whole chapter as it should read. Empty, as the others, once it is withdrawn. */
  text: string;
  /** Why. */
  note: string;
  lang: Lang;
  state: SuggestionState;
  authorId: string;
  createdAt: IsoInstant;
  settledById: string | null;
  settledAt: IsoInstant | null;
  version: number;
  /** When its author took it back. */
  archivedAt: IsoInstant | null;
};

/** What the audit trail keeps: who and when. It cannot forget, so the words are not told to it, as of comments. */
export function auditedSuggestion({
  baseText: _base,
  text: _text,
  note: _note,
  ...kept
}: SuggestionRow) {
  return kept;
}
