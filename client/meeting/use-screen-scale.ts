// How large the big screen is drawn: it is designed for 1280 × 720 and fills what it is shown on, charts and all.
import { useSyncExternalStore } from 'react';

function subscribe(tell: () => void) {
  window.addEventListener('resize', tell);
  return () => window.removeEventListener('resize', tell);
}

/** Null on whatever is held in a hand: there it is read close by, and scrolled. */
function scaleOfWindow(): number | null {
  const { innerWidth, innerHeight } = window;
  if (innerWidth < 900) return null;
  return Math.round(Math.min(innerWidth / 1280, innerHeight / 720) * 100) / 100;
}

export function useScreenScale(): number | null {
  return useSyncExternalStore(subscribe, scaleOfWindow);
}
