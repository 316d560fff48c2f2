// What a chart says, before anyone draws it: page (Recharts) and print (SVG) draw the same spec, and a test
// compares their figures with it. Every figure carries its words already formatted in the reader's language.
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';

/** A number to place, and the words to print for it. */
export type Figure = { value: number; label: string };

/** The same data as a table; first column names the row. */
export type ChartTable = { columns: string[]; rows: string[][] };

export type Axis = { domain: [number, number]; ticks: Figure[] };

export type ChartFrame = {
  /** Says what the chart shows. */
  title: string;
  unit: string;
  /** Where the figures come from, as a full line; empty where the report itself is the source. */
  source: string;
  /** The date the figures are seen as of, as a full line. */
  asOf: string;
  /** For screen readers: what the chart shows, figures included. */
  alt: string;
  table: ChartTable;
};

export type LegendItem = {
  mark:
    | 'bar'
    | 'soft_bar'
    | 'line'
    | 'plan'
    | 'target'
    | 'band'
    | 'preliminary'
    | 'running'
    | 'break';
  word: string;
};

export type AttainmentYear = {
  /** The first word is the year; what follows goes under it. */
  label: string;
  /** Shares, 1 = target reached; null where nothing was measured (never drawn as 0). */
  attainment: Figure | null;
  plan: Figure | null;
  isCurrent: boolean;
  /** Not ended yet: drawn hollow, as all that is not whole. */
  isRunning: boolean;
};

/** Attainment by year against plan: bars from zero, a tick per year where the plan says it should be. */
export type AttainmentChart = ChartFrame & {
  kind: 'attainment';
  axis: Axis;
  years: AttainmentYear[];
  legend: LegendItem[];
  noFigure: string;
};

export type IndicatorPoint = {
  /** Period end as a fractional year. */
  x: number;
  period: string;
  /** Null for a gap; `reason` then says why. */
  value: Figure | null;
  reason: string;
  isPreliminary: boolean;
  /** Not comparable with what came before: the line breaks here. */
  isBreak: boolean;
};

/** A value of a period that is not whole yet: shown apart from the line, never judged. */
export type RunningPoint = { x: number; period: string; value: Figure };

/** One indicator's observations with planned path and targets. */
export type IndicatorChart = ChartFrame & {
  kind: 'indicator';
  /** Ticks say where a year's name stands: under its value, or in the middle of the year. */
  xAxis: Axis;
  /** Turns of the year between the names, where something stands inside a year; else none. */
  yearTurns: number[];
  yAxis: Axis;
  points: IndicatorPoint[];
  running: RunningPoint[];
  /** Corners of the planned path; empty without targets. */
  plan: { x: number; y: number }[];
  targets: { x: number; y: Figure; label: string }[];
  band: { low: Figure; high: Figure } | null;
  legend: LegendItem[];
};

export type DistributionSegment = { status: GoalStatus; word: string; count: Figure };
export type DistributionRow = { label: string; segments: DistributionSegment[]; total: Figure };

/** Indicators by status, weakest first; one stacked bar per row, all on one scale. */
export type DistributionChart = ChartFrame & {
  kind: 'distribution';
  rows: DistributionRow[];
  /** Largest row total. */
  max: number;
  emptyWord: string;
};

export type MultiplesPanel = {
  title: string;
  points: { x: number; label: string; value: Figure | null }[];
  last: Figure | null;
  plan: Figure | null;
  status: GoalStatus;
  statusWord: string;
};

/** One small line per area, all on the same scale. */
export type MultiplesChart = ChartFrame & {
  kind: 'multiples';
  xDomain: [number, number];
  yAxis: Axis;
  panels: MultiplesPanel[];
};

export type BarsRow = {
  label: string;
  value: Figure | null;
  plan: Figure | null;
  status: GoalStatus;
  statusWord: string;
};

/** Attainment bars with the plan's tick, one per row, 0 to 100 %. */
export type BarsChart = ChartFrame & { kind: 'bars'; axis: Axis; rows: BarsRow[] };

/** A value that may be unknown, with the words for it either way. */
export type ToldValue = { value: number | null; label: string };

/** Two things of the same rows beside each other, each from zero on a scale of its own. Below zero there is no bar. */
export type PairsChart = ChartFrame & {
  kind: 'pairs';
  columns: { first: string; second: string };
  rows: { label: string; first: ToldValue; second: ToldValue }[];
};

/** Attainment as a ring from 0 with the plan's mark. Shares between 0 and 1; null: not measured. */
export type Ring = {
  kind: 'ring';
  share: number | null;
  label: string;
  plan: number | null;
  planLabel: string;
  alt: string;
};

/** Values in order; null is a gap. */
export type Sparkline = {
  kind: 'sparkline';
  values: (number | null)[];
  /** What the plan says for each of the values; empty without one. */
  plan: (number | null)[];
  target: number | null;
  /** Null: from lowest to highest. */
  scale: Axis | null;
  alt: string;
};

/** A bullet bar for table cells. Shares between 0 and 1; null: nothing to draw. */
export type Bullet = { kind: 'bullet'; share: number | null; plan: number | null; label: string };

/** A chart that stands on its own, with title, source and table. */
export type ChartSpec =
  | AttainmentChart
  | IndicatorChart
  | DistributionChart
  | MultiplesChart
  | BarsChart
  | PairsChart;
