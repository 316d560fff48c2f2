// How good the data are: coverage, what is missing and why, and what has been corrected in earlier years.
import { norwegianDay } from '#shared/iso-date.ts';
import type { IndicatorRow, ObservationRow } from '#shared/strategy/snapshot.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import { periodText } from '#shared/text/period-text.ts';
import { countFigure } from './figure-cell.ts';
import { valueLabel } from './indicator-cell.ts';
import { coverageWords, goalName, type ReportContext } from './report-context.ts';
import type { DocBlock, TableRow } from './report-document.ts';

export function dataQuality(context: ReportContext): DocBlock[] {
  const { t, standing } = context;
  const { coverage, staleCount, withoutTarget } = standing.figure;
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.governance.quality') },
    {
      kind: 'paragraph',
      tone: 'body',
      text: t('report.governance.qualityText', {
        ...coverageWords(coverage),
        stale: staleCount,
        withoutTarget,
      }).trim(),
    },
    coverageTable(context),
    ...missingBlocks(context),
    ...correctionBlocks(context),
  ];
}

function coverageTable(context: ReportContext): DocBlock {
  const { t, say } = context;
  return {
    kind: 'table',
    caption: t('report.governance.coverageCaption'),
    columns: [
      { header: t('report.results.area'), align: 'left', width: { share: 1 } },
      { header: t('report.governance.withValue'), align: 'left', width: { mm: 44 } },
      { header: t('report.governance.stale'), align: 'right', width: { mm: 24 } },
      { header: t('report.governance.unreported'), align: 'right', width: { mm: 38 } },
    ],
    rows: context.areas.map(({ number, row, figure, measureCounts }) => ({
      kind: 'cells',
      cells: [
        { kind: 'text', text: say(`${number} ${row.title}`, row.lang), isStrong: true },
        {
          kind: 'bullet',
          share:
            figure.coverage.total === 0 ? null : figure.coverage.withValue / figure.coverage.total,
          plan: null,
          label:
            figure.coverage.total === 0
              ? t('report.results.facts.noIndicators')
              : context.of(figure.coverage.withValue, figure.coverage.total),
        },
        countFigure(figure.staleCount),
        {
          kind: 'figure',
          label: context.of(measureCounts.unreported, measureCounts.total),
        },
      ],
    })),
    notes: [],
  };
}

/** Never measured, silent, or with a reason given for the newest ended period. */
function missingBlocks(context: ReportContext): DocBlock[] {
  const { t } = context;
  const rows = context.standing.indicators.flatMap((indicator) => missingRow(context, indicator));
  const heading: DocBlock = {
    kind: 'heading',
    level: 3,
    number: '',
    text: t('report.governance.missing'),
  };
  if (rows.length === 0) {
    return [heading, { kind: 'paragraph', tone: 'body', text: t('report.governance.noMissing') }];
  }
  return [
    heading,
    {
      kind: 'table',
      caption: t('report.governance.missingCaption'),
      columns: [
        { header: t('report.governance.indicator'), align: 'left', width: { share: 1 } },
        { header: t('report.governance.belongsTo'), align: 'left', width: { mm: 46 } },
        { header: t('report.governance.period'), align: 'left', width: { mm: 34 } },
        { header: t('report.governance.reason'), align: 'left', width: { mm: 44 } },
      ],
      rows,
      notes: [],
    },
  ];
}

function missingRow(
  context: ReportContext,
  { row, figure, observations }: IndicatorStanding,
): TableRow[] {
  const { t, say } = context;
  const gaps = new Set(
    figure.newerWithoutValue.flatMap(({ parts }) => parts.map(({ period }) => period)),
  );
  const answered = observations.findLast(({ period, value }) => value === null && gaps.has(period));
  if (figure.judged !== null && !figure.isStale && !answered) return [];
  const goal = context.goalOf.get(row.goalId);
  const period = figure.judged
    ? t('report.governance.newestPeriod', { period: periodText(figure.judged.period, t) })
    : t('report.governance.noValueYet');
  const reason = answered?.noValueReason
    ? `${t(`word.noValue.${answered.noValueReason}`)} (${periodText(answered.period, t)})`
    : t('report.governance.notRecorded');
  return [
    {
      kind: 'cells',
      cells: [
        { kind: 'text', text: say(row.title, row.lang), isStrong: true },
        { kind: 'text', text: goal ? say(goalName(goal), goal.row.lang) : '' },
        { kind: 'text', text: period },
        {
          kind: 'text',
          text: reason,
          ...(answered && answered.note !== '' ? { detail: say(answered.note, row.lang) } : {}),
        },
      ],
    },
  ];
}

/** Values of earlier years whose newest revision was recorded in the report's year or later. */
function correctionBlocks(context: ReportContext): DocBlock[] {
  const { t, span, date, say } = context;
  const corrected = context.standing.indicators.flatMap(({ row, observations }) =>
    observations
      .filter(
        ({ revision, recordedAt, period }) =>
          revision > 1 &&
          norwegianDay(recordedAt) >= span.from &&
          period.slice(0, 4) < span.from.slice(0, 4),
      )
      .map((observation) => ({ row, observation })),
  );
  const recorded = (row: IndicatorRow, observation: ObservationRow | undefined) =>
    observation?.value == null
      ? { label: t('chart.noFigure') }
      : valueLabel(context, row, observation.value);
  const heading: DocBlock = {
    kind: 'heading',
    level: 3,
    number: '',
    text: t('report.governance.corrections'),
  };
  if (corrected.length === 0) {
    return [
      heading,
      { kind: 'paragraph', tone: 'body', text: t('report.governance.noCorrections') },
    ];
  }
  return [
    heading,
    {
      kind: 'table',
      caption: t('report.governance.correctionsCaption'),
      columns: [
        { header: t('report.governance.indicator'), align: 'left', width: { share: 1 } },
        { header: t('report.governance.period'), align: 'left', width: { mm: 26 } },
        { header: t('report.governance.oldValue'), align: 'right', width: { mm: 18 } },
        { header: t('report.governance.newValue'), align: 'right', width: { mm: 18 } },
        {
          header: t('report.governance.corrected'),
          align: 'left',
          width: { mm: context.dateWidth },
        },
        { header: t('chart.note'), align: 'left', width: { mm: 48 } },
      ],
      rows: corrected.map(({ row, observation }) => ({
        kind: 'cells',
        cells: [
          { kind: 'text', text: say(row.title, row.lang), isStrong: true },
          { kind: 'text', text: periodText(observation.period, t) },
          { kind: 'figure', ...recorded(row, formerOf(context, observation)), isSoft: true },
          { kind: 'figure', ...recorded(row, observation) },
          { kind: 'text', text: date(norwegianDay(observation.recordedAt)) },
          { kind: 'text', text: say(observation.note, row.lang) },
        ],
      })),
      notes: [],
    },
  ];
}

/** The revision that a correction took the place of. */
function formerOf(
  { revisions }: ReportContext,
  { indicatorId, period, revision }: ObservationRow,
): ObservationRow | undefined {
  return revisions.find(
    (one) =>
      one.indicatorId === indicatorId && one.period === period && one.revision === revision - 1,
  );
}
