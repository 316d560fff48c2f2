// One small line per area, all on the same scale, so that areas can be compared by eye.
import { Line, LineChart, XAxis, YAxis, ZIndexLayer, useXAxisScale, useYAxisScale } from 'recharts';
import type { DrawingProps } from '#client/chart/chart-drawing.tsx';
import { labelSize, smallLabelSize } from '#client/chart/chart-size.ts';
import { ChartTooltip, type Told } from '#client/chart/chart-tooltip.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import type { MultiplesChart, MultiplesPanel } from '#shared/chart/chart-spec.ts';
import styles from './chart-drawing.module.css';

type Datum = { x: number; share: number | null; told: Told };

const panelHeight = 116;
const [leastWidth, gap] = [152, 16];
const margin = { top: 18, right: 44, bottom: 20, left: 4 };

export function MultiplesDrawing({ spec, width }: DrawingProps<MultiplesChart>) {
  const fitting = Math.max(1, Math.floor((width + gap) / (leastWidth + gap)));
  const columns = Math.min(fitting, Math.max(1, spec.panels.length));
  const panelWidth = Math.floor((width - gap * (columns - 1)) / columns);
  return (
    <ul
      className={styles['panels']}
      style={{ gridTemplateColumns: `repeat(${columns}, 1fr)`, columnGap: gap }}
    >
      {spec.panels.map((panel, index) => (
        <li key={`${index} ${panel.title}`} className={styles['panel']}>
          <span className={styles['panelTitle']}>{panel.title}</span>
          <div>
            <Panel spec={spec} panel={panel} width={panelWidth} />
            <span className={styles['panelStatus']}>
              <StatusLabel status={panel.status} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

type PanelProps = { spec: MultiplesChart; panel: MultiplesPanel; width: number };

function Panel({ spec, panel, width }: PanelProps) {
  const data = panel.points.map(({ x, label, value }): Datum => ({
    x,
    share: value?.value ?? null,
    told: { heading: panel.title, lines: [{ word: label, label: value?.label ?? '–' }] },
  }));
  return (
    <LineChart
      width={width}
      height={panelHeight}
      data={data}
      margin={margin}
      aria-label={panel.title}
    >
      <XAxis type="number" dataKey="x" domain={spec.xDomain} allowDataOverflow hide />
      <YAxis domain={spec.yAxis.domain} allowDataOverflow hide />
      <ChartTooltip cursor />
      <Line
        dataKey="share"
        type="linear"
        stroke="var(--ink)"
        strokeWidth={2}
        dot={false}
        activeDot={{ r: 5, fill: 'var(--ink)', stroke: 'var(--paper)' }}
        isAnimationActive={false}
      />
      <ZIndexLayer zIndex={700}>
        <PanelMarks spec={spec} panel={panel} width={width} />
      </ZIndexLayer>
    </LineChart>
  );
}

function PanelMarks({ spec, panel, width }: PanelProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const at = (share: number) => y(share) ?? 0;
  const [ground, top] = [at(spec.yAxis.domain[0]), at(spec.yAxis.domain[1])];
  const last = panel.points.at(-1);
  const right = width - margin.right + 8;
  return (
    <>
      <path d={`M0 ${top}H${right}`} stroke="var(--line)" />
      <path d={`M0 ${ground}H${right}`} stroke="var(--text-soft)" />
      {spec.yAxis.ticks.map(({ value, label }) => (
        <text
          key={value}
          x={value === 0 ? right + 4 : 0}
          y={value === 0 ? ground + 4 : at(value) - 4}
          fontSize={smallLabelSize}
          fill="var(--text-soft)"
        >
          {label}
        </text>
      ))}
      {panel.plan && (
        <path
          d={`M${right - 14} ${at(panel.plan.value)}H${right}`}
          stroke="var(--ochre)"
          strokeWidth="3"
          data-figure={panel.plan.label}
          data-series="plan"
          data-at={panel.title}
        />
      )}
      {panel.points.map((point) =>
        point.value ? (
          <circle
            key={point.x}
            cx={x(point.x)}
            cy={at(point.value.value)}
            r={point === last ? 4 : 2.5}
            fill="var(--ink)"
            data-figure={point.value.label}
            data-series={panel.title}
            data-at={point.label}
          />
        ) : null,
      )}
      {panel.last && last?.value && (
        <text
          x={width}
          y={at(last.value.value) + 4.5}
          textAnchor="end"
          fontSize={labelSize}
          fontWeight={600}
          fill="var(--ink)"
        >
          {panel.last.label}
        </text>
      )}
      <text x={0} y={ground + 15} fontSize={smallLabelSize} fill="var(--text-soft)">
        {panel.points[0]?.label}
      </text>
      <text
        x={right}
        y={ground + 15}
        textAnchor="end"
        fontSize={smallLabelSize}
        fill="var(--text-soft)"
      >
        {last?.label}
      </text>
    </>
  );
}
