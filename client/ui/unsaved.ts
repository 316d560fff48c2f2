// Whether something typed on this page is not saved yet: what others save then waits with showing (`LiveData`).
import { useEffect } from 'react';

const unsaved = new EventTarget();
let unsavedCount = 0;

export function hasUnsaved(): boolean {
  return unsavedCount > 0;
}

/** Calls back each time nothing is unsaved any more; answers how to stop. */
export function onNothingUnsaved(call: () => void): () => void {
  unsaved.addEventListener('none', call);
  return () => unsaved.removeEventListener('none', call);
}

/** For forms that nobody is asked about on leaving, as what is typed there is kept; the others hold an UnsavedGuard. */
export function useUnsaved(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    unsavedCount += 1;
    return () => {
      unsavedCount -= 1;
      if (unsavedCount === 0) unsaved.dispatchEvent(new Event('none'));
    };
  }, [isDirty]);
}
