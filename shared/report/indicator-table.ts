// A goal's indicators over the years: baseline, the last four years, target, attainment with status, and notes.
import { hasTarget, indicatorSeries } from '#shared/indicator/indicator-series.ts';
import type { IndicatorDefinition, PeriodValue } from '#shared/indicator/indicator-type.ts';
import { lastEndedMonth, periodParts } from '#shared/indicator/period.ts';
import { formatNumber, formatRange } from '#shared/number-format.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import { periodText } from '#shared/text/period-text.ts';
import { indicatorStatusCell, valueLabel, valueText } from './indicator-cell.ts';
import type { ReportContext } from './report-context.ts';
import type { DocBlock, TableCell, TableRow } from './report-document.ts';

/** Statistics Norway's standard marks; none of them is 0. */
const marks = {
  not_applicable: '.',
  not_available: '..',
  not_publishable: ':',
  preliminary: '*',
  break: '|',
} as const;
type Mark = keyof typeof marks;

const yearsShown = 4;

export function indicatorTable(
  context: ReportContext,
  caption: string,
  indicators: readonly IndicatorStanding[],
): DocBlock[] {
  if (indicators.length === 0) return [];
  const { t, year } = context;
  const first = Math.max(year - yearsShown + 1, context.standing.years.first);
  const years = Array.from({ length: year - first + 1 }, (_, index) => first + index);
  const used = new Set<Mark>();
  const rows = indicators.flatMap((indicator) => indicatorRows(context, indicator, years, used));
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { header: t('report.indicatorTable.indicator'), align: 'left', width: { share: 1 } },
        { header: t('report.indicatorTable.baseline'), align: 'right', width: { mm: 16 } },
        ...years.map((one) => ({
          header: String(one),
          align: 'right' as const,
          width: { mm: 13 },
        })),
        { header: t('report.indicatorTable.target'), align: 'right', width: { mm: 15 } },
        { header: t('report.indicatorTable.attainment'), align: 'left', width: { mm: 33 } },
      ],
      rows,
      notes: [...used].map((mark) => t(`report.indicatorTable.marks.${mark}`)),
      list: t('report.list.indicators'),
    },
  ];
}

function indicatorRows(
  context: ReportContext,
  indicator: IndicatorStanding,
  years: readonly number[],
  used: Set<Mark>,
): TableRow[] {
  const { row } = indicator;
  const { say } = context;
  const cells: TableCell[] = [
    {
      kind: 'text',
      text: say(row.title, row.lang),
      ...(row.unit === '' ? {} : { suffix: say(`(${row.unit})`, row.lang) }),
    },
    periodValueCell(context, row, row.baseline),
    ...years.map((year) => yearCell(context, indicator, year, used)),
    targetCell(context, row),
    indicatorStatusCell(context, indicator),
  ];
  const note = rowNote(context, indicator);
  return [
    { kind: 'cells', cells },
    ...(note === '' ? [] : [{ kind: 'note' as const, text: say(note, row.lang) }]),
  ];
}

function periodValueCell(
  context: ReportContext,
  row: IndicatorDefinition,
  at: PeriodValue | null,
): TableCell {
  if (at === null) return { kind: 'figure', label: '' };
  return {
    kind: 'figure',
    ...valueLabel(context, row, at.value),
    sub: shortPeriod(context, at.period),
  };
}

function targetCell(context: ReportContext, row: IndicatorDefinition): TableCell {
  if (row.direction === 'maintain' && row.band) {
    const text = (value: number) => formatNumber(value, row.decimals, context.lang);
    return { kind: 'figure', label: formatRange(text(row.band.low), text(row.band.high)) };
  }
  return periodValueCell(context, row, row.targets.at(-1) ?? null);
}

function shortPeriod({ t }: ReportContext, period: string): string {
  const { frequency, year } = periodParts(period);
  return frequency === 'year' ? String(year) : periodText(period, t);
}

/** The year's judged value: its own, or that of the last period in it that has ended by the reporting date. */
function yearCell(
  context: ReportContext,
  { row, observations, figure }: IndicatorStanding,
  year: number,
  used: Set<Mark>,
): TableCell {
  const { t } = context;
  const lastMonth = Math.min(year * 12 + 11, lastEndedMonth(figure.reportingOn));
  const judged = indicatorSeries(row, observations).judged.filter(
    ({ month }) => month >= year * 12,
  );
  const own = judged.filter(({ month }) => month <= lastMonth);
  const at = own.findLast(({ value }) => value !== null) ?? own.at(-1);
  const mark = (name: Mark) => {
    used.add(name);
    return marks[name];
  };
  const isStrong = year === context.year;
  if (!at) {
    const hasBegun = observations.some(({ period }) => Number(period.slice(0, 4)) < year);
    const isOwed =
      hasBegun && lastMonth === year * 12 + 11 && hasTarget(row) && row.direction !== 'yes_no';
    return {
      kind: 'figure',
      label: isOwed ? t('report.indicatorTable.missing') : '',
      isSoft: true,
    };
  }
  if (at.value === null) {
    const reason = at.parts.find((part) => part.reason !== null)?.reason ?? 'not_recorded';
    const label = reason === 'not_recorded' ? t('report.indicatorTable.missing') : mark(reason);
    return { kind: 'figure', label, isSoft: true };
  }
  const told = valueLabel(context, row, at.value);
  const label = [
    at.isBreak ? `${mark('break')}\u00A0` : '',
    told.label,
    at.isPreliminary ? mark('preliminary') : '',
  ].join('');
  return { kind: 'figure', ...told, label, isStrong };
}

/** The newest word on the judged value or the value so far: what a reader must know to read the row. */
function rowNote(context: ReportContext, { row, observations, figure }: IndicatorStanding): string {
  const newest = observations.findLast(
    ({ period, note }) =>
      note !== '' &&
      Number(period.slice(0, 4)) <= context.year &&
      Number(period.slice(0, 4)) >= context.year - 1,
  );
  const soFar = figure.yearToDate;
  const parts = [
    newest ? `${periodText(newest.period, context.t)}: ${newest.note}` : '',
    soFar
      ? context.t('report.indicatorTable.yearToDate', {
          period: periodText(soFar.period, context.t),
          value: valueText(context, row, soFar.value),
        })
      : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
