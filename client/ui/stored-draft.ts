// What is being written in one place, kept in this browser until it is saved: a lost connection, a reload or a closed
// phone loses nothing. Only here: what is not sent yet is nobody else's.
import { useState } from 'react';

const keyOf = (place: string) => `malbar-draft:${place}`;

/** What is kept there, over what it began as. */
export function readDraft<Values extends object>(place: string, initial: Values): Values {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null');
    return kept && typeof kept === 'object' ? { ...initial, ...kept } : initial;
  } catch {
    return initial;
  }
}

export function writeDraft(place: string, values: object): void {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(values));
  } catch {
    // Full, or forbidden: the page holds it all the same.
  }
}

/** Something is being written there, and not saved. */
export function hasDraft(place: string): boolean {
  try {
    return localStorage.getItem(keyOf(place)) !== null;
  } catch {
    return false;
  }
}

/** The places whose name begins so where something is being written. */
export function draftPlaces(beginning: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(keyOf(beginning)))
      .map((key) => key.slice(keyOf('').length));
  } catch {
    return [];
  }
}

export function forgetDraft(place: string): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

export function useStoredDraft<Values extends object>(place: string, initial: Values) {
  const [start] = useState(initial);
  const [draft, setDraft] = useState(() => readDraft(place, initial));
  const isChanged = (values: Values) => JSON.stringify(values) !== JSON.stringify(start);
  return {
    draft,
    isDirty: isChanged(draft),
    change(patch: Partial<Values>) {
      const next = { ...draft, ...patch };
      setDraft(next);
      if (isChanged(next)) writeDraft(place, next);
      else forgetDraft(place);
    },
    /** Saved, or not wanted: as it began. */
    clear() {
      setDraft(start);
      forgetDraft(place);
    },
  };
}
