// Two things of the same rows beside each other, each a bar from zero with its words. All of it stands as text: there is
// nothing to point at, so this drawing needs no axis and no tooltip.
import type { DrawingProps } from '#client/chart/chart-drawing.tsx';
import {
  axisHeight,
  labelSize,
  narrowWidth,
  pairsRowHeight,
  smallLabelSize,
} from '#client/chart/chart-size.ts';
import { RowLabel } from '#client/chart/row-label.tsx';
import type { PairsChart } from '#shared/chart/chart-spec.ts';
import { barRoom, pairsMost, shareOf } from '#shared/chart/pairs-svg.ts';

const barHeight = 12;

export function PairsDrawing({ spec, width }: DrawingProps<PairsChart>) {
  const isNarrow = width < narrowWidth;
  const rowHeight = isNarrow ? pairsRowHeight.narrow : pairsRowHeight.wide;
  const head = isNarrow ? 0 : axisHeight;
  const names = isNarrow ? width : Math.round(width * 0.34);
  const height = head + spec.rows.length * rowHeight;
  const columns = isNarrow
    ? ([
        { key: 'first', left: 0, right: width, shift: 12, fill: 'var(--ink)' },
        { key: 'second', left: 0, right: width, shift: 34, fill: 'var(--ochre)' },
      ] as const)
    : ([
        { key: 'first', left: names, right: width * 0.66, shift: 0, fill: 'var(--ink)' },
        { key: 'second', left: width * 0.68, right: width, shift: 0, fill: 'var(--ochre)' },
      ] as const);
  return (
    <svg width={width} height={height} aria-hidden="true">
      {columns.map(({ key, left }) => (
        <g key={key}>
          {!isNarrow && (
            <text
              x={left}
              y={16}
              fontSize={smallLabelSize}
              fontWeight={600}
              fill="var(--text-soft)"
            >
              {spec.columns[key]}
            </text>
          )}
          <path d={`M${left} ${head}V${height}`} stroke="var(--text-soft)" />
        </g>
      ))}
      {spec.rows.map((row, index) => {
        const middle = head + index * rowHeight + rowHeight / 2;
        return (
          // Rows may share a label; their place tells them apart.
          <g key={`${index} ${row.label}`}>
            <RowLabel
              words={row.label}
              lines={isNarrow ? 1 : null}
              middle={isNarrow ? middle - 6 : middle}
              width={names}
            />
            {columns.map(({ key, left, right, shift, fill }) => {
              const told = row[key];
              const most = pairsMost(spec, key);
              const bar = shareOf(told, most) * barRoom(spec, key, right - left, labelSize);
              const at = middle + shift - (isNarrow ? 12 : 0);
              return (
                <g key={key} data-figure={told.label} data-series={key} data-at={row.label}>
                  <rect
                    x={left}
                    y={at - barHeight / 2}
                    width={bar}
                    height={barHeight}
                    fill={fill}
                  />
                  <text
                    x={left + bar + 8}
                    y={at + 4.5}
                    fontSize={labelSize}
                    fill={told.value === null ? 'var(--text-soft)' : 'var(--text)'}
                  >
                    {told.label}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
