// One year or period under an axis; the one the chart is about stands out.
import type { XAxisTickContentProps } from 'recharts';
import { labelSize } from '#client/chart/chart-size.ts';

export function AxisTick({
  x,
  y,
  payload,
  isStrong,
}: XAxisTickContentProps & { isStrong: boolean }) {
  return (
    <text
      x={x}
      y={Number(y) + 10}
      textAnchor="middle"
      fontSize={labelSize}
      fontWeight={isStrong ? 600 : 400}
      fill={isStrong ? 'var(--text)' : 'var(--text-soft)'}
    >
      {String(payload.value)}
    </text>
  );
}
