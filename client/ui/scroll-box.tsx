// A wide table scrolls within its own box. While it does, the keyboard can reach the box to scroll it.
import { useEffect, useRef, useState, type ReactNode } from 'react';

/** `label`: what the box holds, said when it takes the focus. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [isScrolling, setIsScrolling] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setIsScrolling(element.scrollWidth > element.clientWidth),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={box}
      className="table-scroll"
      {...(isScrolling && { role: 'region', tabIndex: 0, 'aria-label': label })}
    >
      {children}
    </div>
  );
}
