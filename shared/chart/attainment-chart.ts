// Builds the charts of attainment: by year against plan, per area on one scale, and as bars per row.
import type {
  AttainmentChart,
  AttainmentYear,
  Axis,
  BarsChart,
  BarsRow,
  Figure,
  MultiplesChart,
  MultiplesPanel,
} from '#shared/chart/chart-spec.ts';
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';
import type { Translate } from '#shared/text/text.ts';

/** Where the figures come from and when they were seen, already worded. */
export type ChartOrigin = { source: string; asOf: string };

/** Attainment is capped at 1 in roll-ups, so one fixed axis serves them all and bars can be compared. */
export function shareAxis(
  percent: (share: number) => string,
  ticks: readonly number[] = [0, 0.25, 0.5, 0.75, 1],
): Axis {
  return {
    domain: [0, 1],
    ticks: ticks.map((value) => ({ value, label: percent(value) })),
  };
}

function figure(value: number | null, percent: (share: number) => string): Figure | null {
  return value === null ? null : { value, label: percent(value) };
}

/** `years` ascending, shares 0–1; the last one is the year that the chart is about. */
export function attainmentChart(
  input: {
    name: string;
    years: {
      year: number;
      attainment: number | null;
      plan: number | null;
      isRunning: boolean;
    }[];
    percent: (share: number) => string;
    origin: ChartOrigin;
  },
  t: Translate,
): AttainmentChart {
  const years: AttainmentYear[] = input.years.map((year, index) => ({
    label: year.isRunning ? t('chart.yearSoFar', { year: String(year.year) }) : String(year.year),
    attainment: figure(year.attainment, input.percent),
    plan: figure(year.plan, input.percent),
    isCurrent: index === input.years.length - 1,
    isRunning: year.isRunning,
  }));
  const [from, to] = [input.years[0], input.years.at(-1)].map((one) => String(one?.year ?? ''));
  const last = years.at(-1);
  const none = t('chart.noFigure');
  const words = (year: AttainmentYear) => ({
    year: year.label,
    attainment: year.attainment?.label ?? none,
    plan: year.plan?.label ?? none,
  });
  const measured = years.some((year) => year.attainment !== null);
  return {
    kind: 'attainment',
    title:
      years.length > 1
        ? t('chart.attainmentTitle', { from: from ?? '', to: to ?? '' })
        : t('chart.attainmentTitleOne', { year: from ?? '' }),
    unit: t('chart.percentUnit'),
    ...input.origin,
    alt:
      measured && last
        ? t('chart.attainmentAlt', {
            name: input.name,
            ...words(last),
            years: years.map((year) => t('chart.attainmentYear', words(year))).join(', '),
          })
        : t('chart.attainmentAltNone', { name: input.name }),
    table: {
      columns: [t('chart.year'), t('chart.attainment'), t('chart.plan')],
      rows: years.map((year) => [
        year.label,
        year.attainment?.label ?? none,
        year.plan?.label ?? none,
      ]),
    },
    axis: shareAxis(input.percent),
    years,
    legend: [
      { mark: 'bar', word: t('chart.attainment') },
      ...(years.some((year) => year.plan !== null)
        ? [{ mark: 'plan' as const, word: t('chart.plan') }]
        : []),
    ],
    noFigure: none,
  };
}

/** One panel per area; `points` ascending by year, shares 0–1. */
export function multiplesChart(
  input: {
    panels: {
      title: string;
      points: { year: number; value: number | null }[];
      plan: number | null;
      status: GoalStatus;
    }[];
    percent: (share: number) => string;
    origin: ChartOrigin;
  },
  t: Translate,
): MultiplesChart {
  const years = input.panels.flatMap((panel) => panel.points.map((point) => point.year));
  const from = Math.min(...years);
  const to = Math.max(...years);
  const panels: MultiplesPanel[] = input.panels.map((panel) => ({
    title: panel.title,
    points: panel.points.map((point) => ({
      x: point.year,
      label: String(point.year),
      value: figure(point.value, input.percent),
    })),
    last: figure(panel.points.at(-1)?.value ?? null, input.percent),
    plan: figure(panel.plan, input.percent),
    status: panel.status,
    statusWord: t(`word.status.${panel.status}`),
  }));
  const yearLabels = [...new Set(years)].sort((a, b) => a - b).map(String);
  return {
    kind: 'multiples',
    title: years.length
      ? t('chart.multiplesTitle', { from: String(from), to: String(to) })
      : t('chart.attainment'),
    unit: t('chart.percentUnit'),
    ...input.origin,
    alt: t('chart.multiplesAlt', {
      panels: panels.map((panel) => panelSentence(panel, t)).join('; '),
    }),
    table: {
      columns: [t('chart.attainment'), ...yearLabels],
      rows: panels.map((panel) => [
        panel.title,
        ...yearLabels.map(
          (year) =>
            panel.points.find((point) => point.label === year)?.value?.label ?? t('chart.noFigure'),
        ),
      ]),
    },
    xDomain: years.length ? [from, to] : [0, 1],
    yAxis: shareAxis(input.percent, [0, 1]),
    panels,
  };
}

function panelSentence(panel: MultiplesPanel, t: Translate): string {
  const measured = panel.points.filter((point) => point.value !== null);
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first?.value || !last?.value) return t('chart.multiplesPanelNone', { title: panel.title });
  const end = { title: panel.title, last: last.value.label, lastYear: last.label };
  if (first === last) return t('chart.multiplesPanelOne', end);
  return t('chart.multiplesPanel', { ...end, first: first.value.label, firstYear: first.label });
}

/** Rows in the order given; the bar is drawn between 0 and 1, the label may say more (118 %). */
export function barsChart(
  input: {
    title: string;
    rows: { label: string; value: Figure | null; plan: Figure | null; status: GoalStatus }[];
    percent: (share: number) => string;
    origin: ChartOrigin;
  },
  t: Translate,
): BarsChart {
  const rows: BarsRow[] = input.rows.map((row) => ({
    ...row,
    statusWord: t(`word.status.${row.status}`),
  }));
  const words = rows.map((row) =>
    t('chart.barsRow', { label: row.label, value: row.value?.label ?? row.statusWord }),
  );
  return {
    kind: 'bars',
    title: input.title,
    unit: t('chart.percentUnit'),
    ...input.origin,
    alt: t('chart.barsAlt', { count: rows.length, rows: words.join('; ') }),
    table: {
      columns: ['', t('chart.attainment'), t('chart.plan')],
      rows: rows.map((row) => [
        row.label,
        row.value?.label ?? row.statusWord,
        row.plan?.label ?? t('chart.noFigure'),
      ]),
    },
    axis: shareAxis(input.percent),
    rows,
  };
}
