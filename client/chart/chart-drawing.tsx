// The drawing of any chart spec, at the width there is. Loaded apart from the page: Recharts comes with it.
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { AttainmentDrawing } from '#client/chart/attainment-drawing.tsx';
import { BarsDrawing } from '#client/chart/bars-drawing.tsx';
import { DistributionDrawing } from '#client/chart/distribution-drawing.tsx';
import { IndicatorDrawing } from '#client/chart/indicator-drawing.tsx';
import { MultiplesDrawing } from '#client/chart/multiples-drawing.tsx';
import { PairsDrawing } from '#client/chart/pairs-drawing.tsx';
import type { ChartSpec } from '#shared/chart/chart-spec.ts';
import styles from './chart-drawing.module.css';

/** What every drawing takes. `label` names the drawing for keyboard users; `width` is in CSS pixels. */
export type DrawingProps<Spec extends ChartSpec> = { spec: Spec; label: string; width: number };

// The width between the margins of an A4 page.
const paperWidth = 680;

export function ChartDrawing({ spec, label }: { spec: ChartSpec; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Paper is narrower than most screens: drawn anew at its width, so that labels keep their size.
    const forPaper = () => flushSync(() => setWidth(Math.min(element.clientWidth, paperWidth)));
    window.addEventListener('beforeprint', forPaper);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', forPaper);
      window.removeEventListener('afterprint', measure);
    };
  }, []);
  return (
    <div ref={box} className={styles['box']}>
      {width > 0 && drawing(spec, label, width)}
    </div>
  );
}

function drawing(spec: ChartSpec, label: string, width: number) {
  switch (spec.kind) {
    case 'attainment':
      return <AttainmentDrawing spec={spec} label={label} width={width} />;
    case 'indicator':
      return <IndicatorDrawing spec={spec} label={label} width={width} />;
    case 'distribution':
      return <DistributionDrawing spec={spec} label={label} width={width} />;
    case 'multiples':
      return <MultiplesDrawing spec={spec} label={label} width={width} />;
    case 'bars':
      return <BarsDrawing spec={spec} label={label} width={width} />;
    case 'pairs':
      return <PairsDrawing spec={spec} label={label} width={width} />;
  }
}
