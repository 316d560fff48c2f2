// Whether there is room for the text and what it will look like side by side.
import { useSyncExternalStore } from 'react';

const roomy = window.matchMedia('(width >= 75rem)');

function follow(call: () => void): () => void {
  roomy.addEventListener('change', call);
  return () => roomy.removeEventListener('change', call);
}

export function useRoomy(): boolean {
  return useSyncExternalStore(follow, () => roomy.matches);
}
