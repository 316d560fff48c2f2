// What is being written under a key, an item's id say, kept in this browser until it is saved: a lost connection, a reload or a closed
// phone loses nothing. Only here: what is not sent yet is nobody else's.
import { useState } from 'react';

const keyOf = (itemId: string) => `malbar-draft:${itemId}`;

function readDraft<Values extends object>(itemId: string, initial: Values): Values {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(itemId)) ?? 'null');
    return kept && typeof kept === 'object' ? { ...initial, ...kept } : initial;
  } catch {
    return initial;
  }
}

/** Something is being written for the item, and not saved. */
export function hasDraft(itemId: string): boolean {
  try {
    return localStorage.getItem(keyOf(itemId)) !== null;
  } catch {
    return false;
  }
}

export function forgetDraft(itemId: string): void {
  try {
    localStorage.removeItem(keyOf(itemId));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

export function useStoredDraft<Values extends object>(itemId: string, initial: Values) {
  const [start] = useState(initial);
  const [draft, setDraft] = useState(() => readDraft(itemId, initial));
  return {
    draft,
    isDirty: JSON.stringify(draft) !== JSON.stringify(start),
    change(patch: Partial<Values>) {
      const next = { ...draft, ...patch };
      setDraft(next);
      try {
        localStorage.setItem(keyOf(itemId), JSON.stringify(next));
      } catch {
        // Full, or forbidden: the page holds it all the same.
      }
    },
  };
}
