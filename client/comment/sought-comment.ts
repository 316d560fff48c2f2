// The comment that the address leads to, as from a mail: brought into view, and marked where it stands.
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { commentAnchor } from '#shared/comment/comment-type.ts';

const useHash = () => useLocation({ select: ({ hash }) => hash });

/** Whether the address leads to one of these. */
export function useSought(): (commentId: string) => boolean {
  const hash = useHash();
  return (commentId) => commentAnchor(commentId) === `#${hash}`;
}

/** `isShown`: the comments stand on the page. */
export function useSoughtInView(isShown: boolean): void {
  const hash = useHash();
  useEffect(() => {
    if (!isShown || !hash.startsWith('kommentar-')) return;
    const sought = document.getElementById(hash);
    sought?.focus({ preventScroll: true });
    sought?.scrollIntoView({ block: 'center' });
  }, [isShown, hash]);
}
