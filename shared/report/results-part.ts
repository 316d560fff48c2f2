// III Results: how the areas stand beside each other, then a chapter for each.
import { multiplesChart } from '#shared/chart/attainment-chart.ts';
import { distributionChart } from '#shared/chart/distribution-chart.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { areaChapter } from './area-chapter.ts';
import { countFigure, wordedFigure } from './figure-cell.ts';
import { eventBlocks } from './event-part.ts';
import {
  pastYears,
  shownFigure,
  yearChange,
  implementationText,
  type ReportContext,
} from './report-context.ts';
import type { DocBlock, TableRow } from './report-document.ts';
import { writtenPart } from './written-part.ts';

export function resultsPart(context: ReportContext, a: AdminTranslate): DocBlock[] {
  const { t, standing, areas } = context;
  const isMeasured = standing.figure.status !== 'not_measured';
  return [
    {
      kind: 'part',
      number: 'III',
      title: t('report.part.results', { year: String(context.year) }),
      lead: isMeasured
        ? t('report.results.lead', {
            forum: context.bodyOf('forum'),
            steering: context.bodyOf('steering_group'),
          })
        : t('report.results.leadNotMeasured'),
    },
    ...writtenPart(context, a, 'results'),
    ...(isMeasured ? [multiples(context)] : []),
    areasTable(context, isMeasured),
    ...(isMeasured ? [distribution(context)] : []),
    ...eventBlocks(context, a),
    ...areas.flatMap((area) => areaChapter(context, a, area)),
  ];
}

function multiples(context: ReportContext): DocBlock {
  const chart = multiplesChart(
    {
      panels: context.areas.map((area) => ({
        title: area.row.title,
        points: pastYears(context, area.history, area.figure).map((year) => ({
          year: year.year,
          value: year.status === 'no_data' ? null : year.attainment,
        })),
        plan: shownFigure(area.figure).plannedAttainment,
        status: area.figure.status,
      })),
      percent: context.share,
      origin: context.origin,
    },
    context.t,
  );
  return { kind: 'chart', chart, height: 104 };
}

export function areasTable(context: ReportContext, isMeasured: boolean): DocBlock {
  const { t, lang, say } = context;
  const rows = context.areas.map((area): TableRow => {
    const { figure } = area;
    const { attainment, plannedAttainment } = shownFigure(figure);
    const name = {
      kind: 'text' as const,
      text: say(`${area.number} ${area.row.title}`, area.row.lang),
      isStrong: true,
    };
    if (!isMeasured) {
      return {
        kind: 'cells',
        cells: [
          name,
          countFigure(area.measureCounts.total),
          wordedFigure(implementationText(context, area), lang),
          { kind: 'status', status: context.status(figure.status) },
        ],
      };
    }
    return {
      kind: 'cells',
      cells: [
        name,
        {
          kind: 'attainment',
          share: attainment,
          plan: plannedAttainment,
          label: attainment === null ? '' : context.share(attainment),
          status: context.status(figure.status),
        },
        wordedFigure(yearChange(context, area.history, attainment) ?? t('chart.noFigure'), lang),
        { kind: 'figure', label: context.of(figure.coverage.withValue, figure.coverage.total) },
        wordedFigure(implementationText(context, area), lang),
      ],
    };
  });
  const measuredColumns = [
    { header: t('report.results.attainment'), align: 'left' as const, width: { mm: 38 } },
    {
      header: t('report.results.change', { year: String(context.year - 1) }),
      align: 'right' as const,
      width: { mm: 30 },
    },
    { header: t('report.results.coverage'), align: 'right' as const, width: { mm: 20 } },
    { header: t('report.results.implementation'), align: 'right' as const, width: { mm: 26 } },
  ];
  const plainColumns = [
    { header: t('report.results.facts.measures'), align: 'right' as const, width: { mm: 18 } },
    { header: t('report.results.implementation'), align: 'right' as const, width: { mm: 44 } },
    { header: t('report.results.status'), align: 'left' as const, width: { mm: 28 } },
  ];
  return {
    kind: 'table',
    topic: 'areas',
    caption: t('report.results.areasCaption'),
    columns: [
      { header: t('report.results.area'), align: 'left', width: { share: 1 } },
      ...(isMeasured ? measuredColumns : plainColumns),
    ],
    rows,
    notes: [],
  };
}

function distribution(context: ReportContext): DocBlock {
  const rows = context.areas.map((area) => ({
    label: area.row.title,
    counts: Object.fromEntries(
      area.figure.distribution.map(({ status, count }) => [status, count]),
    ),
  }));
  return {
    kind: 'chart',
    chart: distributionChart({ rows, origin: context.origin }, context.t),
    height: 0,
  };
}
