// When a chart is worth drawing: once it nears what is seen, or somebody is at work on the page. Until then the page
// spares those who only read its first figures a third of its code.
import { useEffect, useRef, useState, type RefObject } from 'react';

// Whoever prints moves or presses something first: by then every chart is drawn, seen or not.
const signsOfWork = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'beforeprint'] as const;

/** `isAtOnce`: on pages made to be printed. */
export function useNearness(isAtOnce: boolean): [RefObject<HTMLDivElement | null>, boolean] {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(isAtOnce || !('IntersectionObserver' in window));
  useEffect(() => {
    if (isNear || !place.current) return undefined;
    const draw = () => setIsNear(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) draw();
      },
      { rootMargin: '25% 0px' },
    );
    observer.observe(place.current);
    for (const sign of signsOfWork) window.addEventListener(sign, draw, { passive: true });
    return () => {
      observer.disconnect();
      for (const sign of signsOfWork) window.removeEventListener(sign, draw);
    };
  }, [isNear]);
  return [place, isNear];
}
