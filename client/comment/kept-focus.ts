// Where the focus goes when an act has moved or removed what it stood in: along with the comment, or to what hides it now.
import { useEffect, useRef, type RefObject } from 'react';
import { commentAnchor } from '#shared/comment/comment-type.ts';

type Followed = { from: Element | null; ids: string[] };

/** For what shows the comments. The heading in `box` gets the focus when nothing is left to follow. */
export function useKeptFocus(): {
  box: RefObject<HTMLDivElement | null>;
  follow: (...commentIds: string[]) => void;
} {
  const box = useRef<HTMLDivElement>(null);
  const followed = useRef<Followed>(null);
  useEffect(() => {
    if (!followed.current || followed.current.from?.isConnected) return;
    const { ids } = followed.current;
    followed.current = null;
    // Somebody who has gone on is not called back.
    if (document.activeElement !== document.body) return;
    const comment = ids
      .map((id) => document.getElementById(commentAnchor(id).slice(1)))
      .find((element) => element !== null);
    const fold = comment?.closest('details:not([open])')?.querySelector('summary');
    (fold ?? comment ?? box.current?.querySelector('h2'))?.focus();
  });
  return {
    box,
    follow(...ids) {
      followed.current = { from: document.activeElement, ids };
    },
  };
}
