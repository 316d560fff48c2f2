// A chapter while it is written: what was typed, and what it began with. Kept in this browser until it is saved, and on top of
// what others save meanwhile only where they have not changed the words.
import { useState } from 'react';
import { forgetDraft, hasDraft, readDraft, writeDraft } from '#client/ui/stored-draft.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';

export type ChapterDraft = {
  /** Of the text that it began with. */
  version: number;
  base: string;
  wasDone: boolean;
  text: string;
  isDone: boolean;
};

type Written = Pick<ChapterRow, 'version' | 'text' | 'isDone'>;

export function draftOf({ version, text, isDone }: Written): ChapterDraft {
  return { version, base: text, wasDone: isDone, text, isDone };
}

export const isChanged = ({ base, wasDone, text, isDone }: ChapterDraft) =>
  text !== base || isDone !== wasDone;

/** As it stands on the newest text, unless the words of both have changed: then it stays, and people choose. */
export function rebased(draft: ChapterDraft, newest: Written): ChapterDraft {
  if (newest.version <= draft.version) return draft;
  if (!isChanged(draft) || newest.text === draft.text) return draftOf(newest);
  if (newest.text !== draft.base && draft.text !== draft.base) return draft;
  const text = draft.text === draft.base ? newest.text : draft.text;
  const isDone = draft.isDone === draft.wasDone ? newest.isDone : draft.isDone;
  return { ...draftOf(newest), text, isDone };
}

/** Each writer's own: a browser may have several. */
export const draftPlace = (writerId: string, chapterId: string) =>
  `chapter:${writerId}:${chapterId}`;

export function useChapterDraft(place: string, newest: Written) {
  const [kept, setKept] = useState(() => readDraft(place, draftOf(newest)));
  const [isRestored, setIsRestored] = useState(() => hasDraft(place));
  const draft = rebased(kept, newest);
  function take(next: ChapterDraft) {
    setKept(next);
    if (isChanged(next)) writeDraft(place, next);
    else {
      forgetDraft(place);
      setIsRestored(false);
    }
  }
  return {
    draft,
    isDirty: isChanged(draft),
    /** What was typed another time. */
    isRestored: isRestored && isChanged(draft),
    /** Both have changed the words. */
    isBehind: newest.version > draft.version,
    change: (patch: Partial<ChapterDraft>) => take({ ...draft, ...patch }),
    take,
  };
}
