// When a chart's drawing is asked for: once the page's first figures stand and the browser has a moment to spare, so
// that a third of the page's code does not delay them. Soon enough for anyone who scrolls or prints.
import { useEffect, useState } from 'react';

/** `isAtOnce`: on pages made to be printed. */
export function useQuiet(isAtOnce: boolean): boolean {
  const [isQuiet, setIsQuiet] = useState(isAtOnce);
  useEffect(() => {
    if (isQuiet) return undefined;
    const draw = () => setIsQuiet(true);
    window.addEventListener('beforeprint', draw);
    const forget = whenIdle(draw);
    return () => {
      window.removeEventListener('beforeprint', draw);
      forget();
    };
  }, [isQuiet]);
  return isQuiet;
}

function whenIdle(work: () => void): () => void {
  // Safari has no idle callback.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 200);
    return () => clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(work, { timeout: 1000 });
  return () => window.cancelIdleCallback(idle);
}
