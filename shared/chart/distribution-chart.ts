// Builds the distribution: how many indicators stand where, weakest first, so that failure is never averaged away.
import { lowerFirst } from '#shared/text/letter-case.ts';
import type { ChartOrigin } from '#shared/chart/attainment-chart.ts';
import type { DistributionChart, DistributionRow } from '#shared/chart/chart-spec.ts';
import { indicatorStatuses, type IndicatorStatus } from '#shared/indicator/indicator-type.ts';
import type { Translate } from '#shared/text/text.ts';

export type StatusCounts = Partial<Record<IndicatorStatus, number>>;

export function distributionChart(
  input: { rows: { label: string; counts: StatusCounts }[]; origin: ChartOrigin },
  t: Translate,
): DistributionChart {
  const rows = input.rows.map((row) => distributionRow(row.label, row.counts, t));
  const present = indicatorStatuses.filter((status) =>
    input.rows.some((row) => (row.counts[status] ?? 0) > 0),
  );
  return {
    kind: 'distribution',
    title: t('chart.distributionTitle'),
    unit: t('chart.distributionUnit'),
    ...input.origin,
    alt: t('chart.distributionAlt', { rows: rows.map((row) => rowSentence(row, t)).join('; ') }),
    table: {
      columns: ['', ...present.map((status) => t(`word.status.${status}`)), t('chart.total')],
      rows: input.rows.map((row, index) => [
        row.label,
        ...present.map((status) => String(row.counts[status] ?? 0)),
        rows[index]?.total.label ?? '0',
      ]),
    },
    rows,
    max: Math.max(0, ...rows.map((row) => row.total.value)),
    emptyWord: t('chart.distributionEmpty'),
  };
}

/** Segments weakest first; statuses that nobody has are left out. */
export function distributionRow(
  label: string,
  counts: StatusCounts,
  t: Translate,
): DistributionRow {
  const segments = indicatorStatuses.flatMap((status) => {
    const value = counts[status] ?? 0;
    return value > 0
      ? [{ status, word: t(`word.status.${status}`), count: { value, label: String(value) } }]
      : [];
  });
  const total = segments.reduce((sum, segment) => sum + segment.count.value, 0);
  return { label, segments, total: { value: total, label: String(total) } };
}

/** "1 feil vei, 2 noe etter, 3 nådd": the distribution in words. */
export function distributionWords(row: DistributionRow, t: Translate): string {
  if (row.segments.length === 0) return t('chart.distributionEmpty');
  return row.segments
    .map((segment) =>
      t('chart.distributionPart', { count: segment.count.label, status: lowerFirst(segment.word) }),
    )
    .join(', ');
}

function rowSentence(row: DistributionRow, t: Translate): string {
  const parts = distributionWords(row, t);
  return row.label === '' ? parts : t('chart.distributionRow', { label: row.label, parts });
}
