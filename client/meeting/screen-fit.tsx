// Nobody scrolls a wall: what stands on the big screen is drawn as large as there is room for, down to what can still be
// read from the back. Only then does it scroll, and the keyboard can reach it.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './screen.module.css';

const sizes = [1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.7];

type ScreenFitProps = {
  label: string;
  /** False where the whole page scrolls. */
  isFitted: boolean;
  children: ReactNode;
};

export function ScreenFit({ label, isFitted, children }: ScreenFitProps) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [isScrolling, setIsScrolling] = useState(false);
  useEffect(() => {
    const [outer, inner] = [box.current, content.current];
    if (!outer || !inner) return undefined;
    const fits = () => outer.scrollHeight <= outer.clientHeight;
    const fit = () => {
      for (const size of isFitted ? sizes : [1]) {
        inner.style.zoom = String(size);
        if (fits()) break;
      }
      setIsScrolling(isFitted && !fits());
    };
    // Of both: the window changes, and charts and figures come a moment after the words.
    const observer = new ResizeObserver(fit);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [isFitted]);
  return (
    <div
      ref={box}
      className={styles['scene']}
      {...(isScrolling && { role: 'region', tabIndex: 0, 'aria-label': label })}
    >
      <div ref={content}>{children}</div>
    </div>
  );
}
