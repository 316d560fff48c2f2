// One printed page: an empty sheet of its size until it comes into view, then what the PDF draws on it.
import { useEffect, useRef, useState } from 'react';
import type { PageSize, PrintedPages } from './printed-pages.ts';
import styles from './print-preview.module.css';

type PrintPageProps = { printed: PrintedPages; page: number; size: PageSize; label: string };

export function PrintPage({ printed, page, size, label }: PrintPageProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setIsNear] = useState(false);

  useEffect(() => {
    const watched = sheet.current;
    if (!watched) return undefined;
    const watch = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting ?? false), {
      rootMargin: '400px',
    });
    watch.observe(watched);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const [drawn, width] = [canvas.current, sheet.current?.clientWidth ?? 0];
    if (!isNear || !drawn || width === 0) return undefined;
    return printed.draw(page, drawn, width * window.devicePixelRatio);
  }, [isNear, printed, page]);

  return (
    <div
      ref={sheet}
      className={styles['sheet']}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
    >
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}
