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

/** Others have saved something, and the page does not show it as something here is unsaved: told to those who ask. */
export function tellNewer(): void {
  unsaved.dispatchEvent(new Event('newer'));
}

/** Calls back then; answers how to stop. */
export function onNewer(call: () => void): () => void {
  unsaved.addEventListener('newer', call);
  return () => unsaved.removeEventListener('newer', call);
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
