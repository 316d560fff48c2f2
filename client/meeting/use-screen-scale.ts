// How large the big screen is drawn: it is designed for 1280 × 720 and fills what it is shown on, charts and all.
import { useSyncExternalStore } from 'react';

function subscribe(tell: () => void) {
  window.addEventListener('resize', tell);
  return () => window.removeEventListener('resize', tell);
}

/** 1 on whatever is held in a hand: there it is read close by. */
function scaleOfWindow(): number {
  const { innerWidth, innerHeight } = window;
  if (innerWidth < 900) return 1;
  return Math.round(Math.min(innerWidth / 1280, innerHeight / 720) * 100) / 100;
}

export function useScreenScale(): number {
  return useSyncExternalStore(subscribe, scaleOfWindow);
}
