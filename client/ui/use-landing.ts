// Where the focus goes when the button of an act disappears with what it did: to the heading of the part that tells the
// change. The part is a `Section` with this anchor; what was done is said by the notice.
import { useEffect, useRef, useState } from 'react';

/** `state`: what the act changes. Answers what to call when it is done. */
export function useLanding(anchor: string, state: unknown): () => void {
  const [from, setFrom] = useState<{ state: unknown } | null>(null);
  const landed = useRef(from);
  useEffect(() => {
    if (from === landed.current) return;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    // The button is still there: the change is on its way.
    if (!isLost && from?.state === state) return;
    landed.current = from;
    if (isLost) document.querySelector<HTMLElement>(`#${anchor} h2`)?.focus();
  }, [from, state, anchor]);
  return () => setFrom({ state });
}
