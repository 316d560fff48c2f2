// The short form: the three things that Partnermøtet asks to be told every year – the money, the strategy, and what has changed in
// the professional activity.
import type { AdminTranslate } from '#shared/text/text.ts';
import { fundBlocks } from './accounts-part.ts';
import { eventBlocks } from './event-part.ts';
import { decisionBlocks, deviations } from './governance-part.ts';
import { attainmentByYear } from './introduction-part.ts';
import { measureTable } from './measure-table.ts';
import type { ReportContext } from './report-context.ts';
import type { DocBlock } from './report-document.ts';
import { areasTable } from './results-part.ts';
import { signature, writtenPart } from './written-part.ts';
import { isFinishedIn } from './year-page.ts';

/** Parts that nobody has written and no figure speaks for are left out with a line saying so. */
export function shortForm(
  context: ReportContext,
  a: AdminTranslate,
): { blocks: DocBlock[]; leftOut: string[] } {
  const { t } = context;
  const parts = (['economy', 'strategy', 'activity'] as const).map((part) => ({
    part,
    content: contentOf(context, a, part),
  }));
  return {
    blocks: parts.flatMap(({ part, content }): DocBlock[] =>
      content.length === 0
        ? []
        : [{ kind: 'part', number: '', title: t(`report.part.${part}`), lead: null }, ...content],
    ),
    leftOut: parts
      .filter(({ content }) => content.length === 0)
      .map(({ part }) => t('report.leftOut.short', { part: t(`report.part.${part}`) })),
  };
}

function contentOf(
  context: ReportContext,
  a: AdminTranslate,
  part: 'economy' | 'strategy' | 'activity',
): DocBlock[] {
  const written = writtenPart(context, a, part);
  if (part === 'economy')
    return [...written, ...fundBlocks(context, a), ...signature(context, 'economy')];
  if (part === 'strategy') return [...written, ...strategyContent(context)];
  return [...written, ...eventBlocks(context, a), ...changedMeasures(context)];
}

function strategyContent(context: ReportContext): DocBlock[] {
  const { standing } = context;
  const isMeasured = standing.figure.status !== 'not_measured';
  return [
    ...(isMeasured
      ? [attainmentByYear(context, standing.strategy.title, standing.history, standing.figure)]
      : []),
    areasTable(context, isMeasured),
    ...(standing.indicators.length > 0 ? deviations(context) : []),
    ...decisionBlocks(context),
  ];
}

/** Measures that began or were finished in the time told of: what the institutions do differently now. */
function changedMeasures(context: ReportContext): DocBlock[] {
  const { t, standing, span, told, isTold } = context;
  const finished = standing.measures.filter((measure) => isFinishedIn(measure, span));
  const begun = standing.measures.filter(
    (measure) =>
      measure.row.startsOn !== null && isTold(measure.row.startsOn) && !finished.includes(measure),
  );
  const section = (key: 'finished' | 'begun', measures: typeof finished): DocBlock[] =>
    measures.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, number: '', text: t(`report.short.${key}`, { year: told }) },
          ...measureTable(context, t(`report.short.${key}`, { year: told }), measures),
        ];
  return [...section('finished', finished), ...section('begun', begun)];
}
