// The year on one page: how it stands, what went well, what needs a decision, and the figures to remember.
import { norwegianDay } from '#shared/iso-date.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import { countFigure } from './figure-cell.ts';
import {
  coverageWords,
  goalName,
  goalRing,
  placeNumber,
  shownFigure,
  yearChange,
  type ReportContext,
} from './report-context.ts';
import { isWithin, type ReportSpan } from './report-span.ts';
import type { DocBlock, KeyFigure, StrategyColumn } from './report-document.ts';

type Highlight = Extract<DocBlock, { kind: 'highlights' }>['columns'][number];

export function yearPage(context: ReportContext): DocBlock[] {
  const { t } = context;
  const isMeasured = context.standing.figure.status !== 'not_measured';
  const figures = keyFigures(context);
  const blocks: (DocBlock | false)[] = [
    {
      kind: 'part',
      number: '',
      title: t('report.year.title', { kind: context.kind }),
      lead: headline(context),
    },
    isMeasured && ringsBlock(context),
    strategyPage(context),
    isMeasured && { kind: 'highlights', columns: [wentWell(context), needDecision(context)] },
    !isMeasured && context.standing.measures.length > 0 && measuresByArea(context),
    figures.length > 0 && { kind: 'key-figures', items: figures },
  ];
  return blocks.filter((block) => block !== false);
}

/** The sentence that rectors remember. */
export function headline(context: ReportContext): string {
  const { t, standing, areas, share, date } = context;
  const day = date(standing.asOf.reportingOn);
  if (standing.figure.status === 'not_measured') {
    return t('report.year.leadNotMeasured', { measures: standing.measures.length });
  }
  const { attainment, plannedAttainment } = shownFigure(standing.figure);
  if (attainment === null) return t('report.year.leadNoData', { date: day });
  if (plannedAttainment === null) {
    return t('report.year.leadNoPlan', { date: day, attainment: share(attainment) });
  }
  const weakest = areas
    .filter(({ figure }) => shownFigure(figure).attainment !== null)
    .toSorted((a, b) => (a.figure.pace ?? 1) - (b.figure.pace ?? 1))[0];
  const words = {
    date: day,
    attainment: share(attainment),
    plan: share(plannedAttainment),
    weakest: weakest?.row.title ?? '',
  };
  const change = yearChange(context, standing.history, attainment);
  if (!change) return t('report.year.leadFirst', words);
  return t('report.year.lead', {
    ...words,
    change: changeWords(context, change),
    lastYear: String(context.year - 1),
  });
}

function changeWords({ t }: ReportContext, change: string): string {
  const points = change.replace(/^[+−]/u, '');
  if (change.startsWith('+')) return t('report.year.up', { points });
  return change.startsWith('−') ? t('report.year.down', { points }) : t('report.year.same');
}

function ringsBlock(context: ReportContext): DocBlock {
  const { t, say, share, status } = context;
  return {
    kind: 'rings',
    items: context.areas.map(({ row, figure }) => {
      const { plannedAttainment } = shownFigure(figure);
      return {
        ring: goalRing(context, row.title, figure),
        title: say(row.title, row.lang),
        status: status(figure.status),
        lines: [
          ...(plannedAttainment === null
            ? []
            : [t('report.year.plan', { plan: share(plannedAttainment) })]),
          ...(figure.coverage.total > 0
            ? [t('report.year.coverage', coverageWords(figure.coverage))]
            : []),
        ],
      };
    }),
  };
}

/** What there is to tell of a plan that nobody has put figures to: its measures and who answers for them. */
function measuresByArea(context: ReportContext): DocBlock {
  const { t, say, areas } = context;
  return {
    kind: 'table',
    topic: 'areas',
    caption: t('report.year.measuresCaption'),
    columns: [
      { header: t('report.results.area'), align: 'left', width: { share: 1 } },
      { header: t('report.results.facts.measures'), align: 'right', width: { mm: 18 } },
      { header: t('report.measureTable.lead'), align: 'left', width: { mm: 62 } },
    ],
    rows: areas.map((area) => {
      const measures = context.measuresOf(context.withBelow(area));
      const leads = new Set(measures.flatMap(({ row }) => row.leadPartnerIds));
      return {
        kind: 'cells',
        cells: [
          { kind: 'text', text: say(goalName(area), area.row.lang), isStrong: true },
          countFigure(area.measureCounts.total),
          { kind: 'text', text: context.partnerNames([...leads]) },
        ],
      };
    }),
    notes: [],
  };
}

function strategyPage(context: ReportContext): DocBlock {
  const { t, say, status, date, standing } = context;
  const columns = context.areas.map((area): StrategyColumn => {
    const { attainment } = shownFigure(area.figure);
    return {
      number: area.number,
      title: say(area.row.title, area.row.lang),
      label: attainment === null ? '' : context.share(attainment),
      status: status(area.figure.status),
      tiles: context.children(area).map((goal) => ({
        number: goal.number,
        title: say(goal.row.title, goal.row.lang),
        status: status(goal.figure.status),
      })),
    };
  });
  return {
    kind: 'strategy-page',
    title: t('report.year.strategyTitle'),
    note: t('report.year.strategyNote', { date: date(standing.asOf.reportingOn) }),
    columns,
  };
}

/** In rute or nådd, those that came furthest along their way this year first. */
function wentWell(context: ReportContext): Highlight {
  const { t, kind } = context;
  const good = context.standing.indicators
    .filter(({ figure }) => figure.status === 'achieved' || figure.status === 'on_track')
    .toSorted((a, b) => clamped(b) - clamped(a) || paceOf(b) - paceOf(a));
  return {
    heading: t('report.year.well'),
    items: good.slice(0, 3).map((indicator) => highlight(context, indicator)),
    empty: t('report.year.wellEmpty', { kind }),
  };
}

/** Feil vei before klart etter, slowest first; an open decision is told, it may already be on its way. */
function needDecision(context: ReportContext): Highlight {
  const { t } = context;
  const bad = context.standing.indicators
    .filter(({ figure }) => figure.status === 'reversing' || figure.status === 'off_track')
    .toSorted((a, b) => paceOf(a) - paceOf(b));
  return {
    heading: t('report.year.decide'),
    items: bad.slice(0, 3).map((indicator) => highlight(context, indicator)),
    empty: t('report.year.decideEmpty'),
  };
}

const clamped = ({ figure }: IndicatorStanding) => Math.min(1, figure.attainment ?? 0);
const paceOf = ({ figure }: IndicatorStanding) => figure.pace?.value ?? figure.attainment ?? 0;

function highlight(
  context: ReportContext,
  { row, figure }: IndicatorStanding,
): Highlight['items'][number] {
  const { t, share } = context;
  const goal = context.goalOf.get(row.goalId);
  const words = { attainment: share(figure.attainment ?? 0), number: placeNumber(goal) };
  const detail =
    figure.plannedAttainment === null
      ? t('report.year.itemDetail', words)
      : t('report.year.itemDetailPlan', {
          ...words,
          plan: share(Math.min(1, figure.plannedAttainment)),
        });
  const open = goal && openCase(context, goal.number);
  return {
    text: context.say(row.title, row.lang),
    detail: open ? `${detail}; ${t('report.year.itemOpen', { caseNumber: open })}` : detail,
    status: context.status(figure.status ?? 'no_data', figure.isStale),
  };
}

/** Case number of a decision that waits, on the goal or one above it. */
function openCase(context: ReportContext, number: string): string | null {
  const open = context.standing.decisions.find(({ goalId, closedOn }) => {
    const other = context.goalOf.get(goalId)?.number;
    return (
      closedOn === null &&
      other !== undefined &&
      (number === other || number.startsWith(`${other}.`))
    );
  });
  return open?.caseNumber ?? null;
}

export function keyFigures(context: ReportContext): KeyFigure[] {
  const { t, standing, told, isTold } = context;
  const { coverage, staleCount } = standing.figure;
  const completed = standing.measures.filter((measure) =>
    isFinishedIn(measure, context.span),
  ).length;
  const overdue = standing.measures.filter((measure) => measure.isOverdue).length;
  const decisions = standing.decisions.filter(({ decidedOn }) => isTold(decidedOn));
  const hasMeasures = standing.measures.length > 0;
  const figures: (KeyFigure | false)[] = [
    coverage.total > 0 && {
      value: context.of(coverage.withValue, coverage.total),
      label: t('report.year.figure.indicators'),
      detail: t('report.year.figure.indicatorsDetail', { stale: staleCount }),
    },
    hasMeasures && {
      value: String(completed),
      label: t('report.year.figure.completed', { year: told }),
      detail: t('report.year.figure.completedDetail', { total: String(standing.measures.length) }),
    },
    hasMeasures && {
      value: String(overdue),
      label: t('report.year.figure.overdue'),
      detail: t('report.year.figure.overdueDetail', {
        unreported: standing.measureCounts.unreported,
      }),
    },
    standing.decisions.length > 0 && {
      value: String(decisions.length),
      label: t('report.year.figure.decisions', { year: told }),
      detail: t('report.year.figure.decisionsDetail', {
        open: standing.decisions.filter(({ closedOn }) => closedOn === null).length,
      }),
    },
  ];
  return figures.filter((figure) => figure !== false);
}

/** Completed by an update recorded within the span. */
export function isFinishedIn(
  measure: { state: { phase: string } | null; updates: { phase: string; recordedAt: string }[] },
  span: ReportSpan,
): boolean {
  if (measure.state?.phase !== 'completed') return false;
  const first = measure.updates.findLastIndex(({ phase }) => phase !== 'completed') + 1;
  const completed = measure.updates[first];
  return completed !== undefined && isWithin(span, norwegianDay(completed.recordedAt));
}
