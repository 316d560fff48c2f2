// Live blocks of a chapter's text as blocks of the document: the figures, charts and tables of the pages, as of the report's
// date.
import { indicatorChartSpec } from '#shared/indicator/indicator-chart-spec.ts';
import { indicatorFormat } from '#shared/indicator/indicator-format.ts';
import { distributionOf } from './area-chapter.ts';
import { areasTable } from './results-part.ts';
import { decisionBlocks } from './governance-part.ts';
import { eventBlocks } from './event-part.ts';
import { indicatorTable } from './indicator-table.ts';
import { attainmentByYear } from './introduction-part.ts';
import { parseLiveBlock } from './live-block.ts';
import { measureTable } from './measure-table.ts';
import { shownFigure, type ReportContext } from './report-context.ts';
import type { WrittenImage } from './markdown-blocks.ts';
import type { DocBlock } from './report-document.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { periodText } from '#shared/text/period-text.ts';

/** Null where the address is none of ours; a line that says so where what it names is gone. */
export function livePart(
  context: ReportContext,
  a: AdminTranslate,
  image: WrittenImage,
): DocBlock[] | null {
  const block = parseLiveBlock(image.address);
  if (!block) return null;
  return made(context, a, image) ?? [gone(context, image)];
}

function gone({ t }: ReportContext, { alt }: WrittenImage): DocBlock {
  const name = typeof alt === 'string' ? alt : alt.text;
  return { kind: 'paragraph', tone: 'note', text: t('report.live.gone', { name }) };
}

function made(context: ReportContext, a: AdminTranslate, image: WrittenImage): DocBlock[] | null {
  const block = parseLiveBlock(image.address);
  if (!block) return null;
  switch (block.kind) {
    case 'picture':
      return picture(context, image, block.id);
    case 'table/areas':
      return [areasTable(context, context.standing.figure.status !== 'not_measured')];
    case 'table/events':
      return eventBlocks(context, a).filter(({ kind }) => kind === 'table');
    case 'table/decisions':
      return decisionBlocks(context).filter(({ kind }) => kind === 'table');
    case 'figure/indicator':
    case 'chart/indicator':
      return ofIndicator(context, block.kind, block.id);
    default:
      return ofGoal(context, block.kind, block.id);
  }
}

function picture(
  { pictures = [] }: ReportContext,
  { alt, caption }: WrittenImage,
  id: string,
): DocBlock[] | null {
  const found = pictures.find((each) => each.id === id);
  return found ? [{ kind: 'picture', picture: { ...found, alt, caption } }] : null;
}

function ofIndicator(
  context: ReportContext,
  kind: 'figure/indicator' | 'chart/indicator',
  id: string,
): DocBlock[] | null {
  const { t, lang, standing, origin } = context;
  const indicator = standing.indicators.find(({ row }) => row.id === id);
  if (!indicator) return null;
  const { row, figure } = indicator;
  if (kind === 'chart/indicator') {
    const { reportingOn } = standing.asOf;
    const chart = indicatorChartSpec(indicator, reportingOn, origin.asOf, lang, t);
    return [{ kind: 'chart', chart, height: 124 }];
  }
  const { judged } = figure;
  const format = indicatorFormat(row, lang, t);
  return [
    {
      kind: 'key-figures',
      items: [
        {
          value: judged ? format.value(judged.value) : t('chart.noFigure'),
          label: row.title,
          detail: judged ? periodText(judged.period, t) : '',
        },
      ],
    },
  ];
}

function ofGoal(
  context: ReportContext,
  kind: 'figure/goal' | 'chart/goal' | 'chart/distribution' | 'table/indicators' | 'table/measures',
  id: string,
): DocBlock[] | null {
  const { t, goalOf, share } = context;
  const goal = goalOf.get(id);
  if (!goal) return null;
  const { row, figure, history, number } = goal;
  const below = context.withBelow(goal);
  switch (kind) {
    case 'chart/goal':
      return [attainmentByYear(context, row.title, history, figure)];
    case 'chart/distribution':
      return [distributionOf(context, goal)];
    case 'table/indicators':
      return indicatorTable(
        context,
        t('report.results.indicators', { number }),
        context.indicatorsOf(below),
      );
    case 'table/measures':
      return measureTable(
        context,
        t('report.results.measures', { number }),
        context.measuresOf(below),
      );
    case 'figure/goal': {
      const { attainment, plannedAttainment } = shownFigure(figure);
      return [
        {
          kind: 'key-figures',
          items: [
            {
              value: attainment === null ? t(`word.status.${figure.status}`) : share(attainment),
              label: `${number} ${row.title}`,
              detail:
                plannedAttainment === null
                  ? ''
                  : `${t('report.results.facts.plan')}: ${share(plannedAttainment)}`,
            },
          ],
        },
      ];
    }
  }
}
