// Where the focus goes when a form that stood in a button's place is gone.
import { useEffect, useRef, type RefObject } from 'react';

/** To what opened it, once that stands there again. */
export function useFocusBack<Opener extends HTMLElement>(
  isOpen: boolean,
): RefObject<Opener | null> {
  const opener = useRef<Opener>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return opener;
}
