// One focus area's chapter: where it stands, what the forum says, and its goals one by one.
import { upperFirst } from '#shared/text/letter-case.ts';
import { distributionChart } from '#shared/chart/distribution-chart.ts';
import type { GoalStanding } from '#shared/strategy/standing.ts';
import { indicatorTable } from './indicator-table.ts';
import { attainmentByYear } from './introduction-part.ts';
import { measureTable } from './measure-table.ts';
import {
  coverageWords,
  goalRing,
  shownFigure,
  yearChange,
  type ReportContext,
} from './report-context.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import type { DocBlock } from './report-document.ts';
import { writtenPart } from './written-part.ts';
import { voicesBlock, voicesTable } from './three-voices.ts';

export function areaChapter(
  context: ReportContext,
  a: AdminTranslate,
  area: GoalStanding,
): DocBlock[] {
  // A plan with measures only, or with goals only, would open a page for some lines: its chapters follow each other.
  const below = context.withBelow(area);
  const isBrief =
    area.figure.status === 'not_measured' &&
    (area.childIds.length === 0 ||
      (context.measuresOf(below).length === 0 && context.indicatorsOf(below).length === 0));
  const written = writtenPart(context, a, 'area', area.row.id);
  if (isBrief && written.length === 0) return goalSection(context, area, 2);
  const isMeasured = area.figure.status !== 'not_measured';
  const hasVoice = area.assessment !== null || area.decision !== null;
  return [
    opening(context, area),
    ...(isMeasured
      ? [
          attainmentByYear(context, area.row.title, area.history, area.figure),
          distributionOf(context, area),
        ]
      : []),
    ...written,
    ...(hasVoice ? [voicesBlock(context, area)] : isMeasured ? [notAssessed(context)] : []),
    ...goalContent(context, area, 2),
  ];
}

function opening(context: ReportContext, area: GoalStanding): DocBlock {
  const { t, say, areas } = context;
  const { row, figure, number } = area;
  return {
    kind: 'chapter',
    number,
    kicker: t('report.results.kicker', {
      level: upperFirst(context.levelWord(row.level)),
      number,
      total: String(areas.length),
    }),
    title: say(row.title, row.lang),
    arena: say(row.arena, row.lang),
    goalLabel: t('report.results.goal'),
    goal: say(row.aim, row.lang),
    ring: goalRing(context, row.title, figure),
    status: context.status(figure.status),
    facts: openingFacts(context, area),
  };
}

function openingFacts(
  context: ReportContext,
  area: GoalStanding,
): { label: string; value: string }[] {
  const { t, share } = context;
  const { attainment, plannedAttainment } = shownFigure(area.figure);
  const { progress, due } = area.implementation;
  const change = yearChange(context, area.history, attainment);
  const { coverage } = area.figure;
  const implementation =
    progress === null
      ? t('report.results.facts.noReports', { count: area.measureCounts.total })
      : due === null
        ? t('report.results.facts.implementationNoDue', { progress: share(progress) })
        : t('report.results.facts.implementationValue', {
            progress: share(progress),
            due: share(due),
          });
  const facts = [
    plannedAttainment === null
      ? null
      : { label: t('report.results.facts.plan'), value: share(plannedAttainment) },
    change === null
      ? null
      : {
          label: t('report.results.facts.change', { year: String(context.year - 1) }),
          value: change,
        },
    {
      label: t('report.results.facts.coverage'),
      value:
        coverage.total === 0
          ? t('report.results.facts.noIndicators')
          : t('report.results.facts.coverageValue', coverageWords(coverage)),
    },
    { label: t('report.results.facts.implementation'), value: implementation },
  ];
  return facts.filter((fact) => fact !== null);
}

export function distributionOf(context: ReportContext, area: GoalStanding): DocBlock {
  const counts = Object.fromEntries(
    area.figure.distribution.map(({ status, count }) => [status, count]),
  );
  const chart = distributionChart(
    { rows: [{ label: '', counts }], origin: context.origin },
    context.t,
  );
  return { kind: 'chart', chart, height: 0 };
}

function notAssessed(context: ReportContext): DocBlock {
  const { t, told } = context;
  const text = t('report.results.notAssessed', {
    forum: context.bodyOf('forum'),
    year: told,
  });
  return { kind: 'paragraph', tone: 'note', text };
}

/** What hangs on a goal itself, then its children. `level` is the heading that the goal stands under. */
function goalContent(context: ReportContext, goal: GoalStanding, level: number): DocBlock[] {
  const { t } = context;
  const children = context.children(goal);
  const [branches, leaves] = [
    children.filter(({ childIds }) => childIds.length > 0 || level < 3),
    children.filter(({ childIds }) => childIds.length === 0 && level >= 3),
  ];
  // Sub-goals share one table of voices, and their indicators and measures stand with the goal above them.
  const own = [goal, ...leaves];
  const { number } = goal;
  return [
    ...voicesTable(context, t('report.results.subGoals', { number }), leaves),
    ...indicatorTable(
      context,
      t('report.results.indicators', { number }),
      context.indicatorsOf(own),
    ),
    ...measureTable(context, t('report.results.measures', { number }), context.measuresOf(own)),
    ...alsoServed(context, own),
    ...branches.flatMap((child) => goalSection(context, child, level === 2 ? 3 : 4)),
  ];
}

function goalSection(context: ReportContext, goal: GoalStanding, level: 2 | 3 | 4): DocBlock[] {
  const { row } = goal;
  const hasVoice = goal.assessment !== null || goal.decision !== null;
  return [
    goalBlock(context, goal, level),
    ...(row.aim !== '' && level === 2
      ? [
          {
            kind: 'paragraph' as const,
            tone: 'body' as const,
            text: context.say(row.aim, row.lang),
          },
        ]
      : []),
    ...(hasVoice ? [voicesBlock(context, goal)] : []),
    ...goalContent(context, goal, level),
  ];
}

/** A goal with its figures on the line. */
export function goalBlock(context: ReportContext, goal: GoalStanding, level: 2 | 3 | 4): DocBlock {
  const { figure, row, number } = goal;
  const { attainment, plannedAttainment } = shownFigure(figure);
  return {
    kind: 'goal',
    level,
    number,
    title: context.say(row.title, row.lang),
    status: context.status(figure.status),
    bullet:
      attainment === null
        ? null
        : { share: attainment, plan: plannedAttainment, label: context.share(attainment) },
    note:
      figure.coverage.total === 0
        ? ''
        : context.t('report.results.coverageNote', coverageWords(figure.coverage)),
  };
}

/** A measure is told in full where it belongs; elsewhere it is named. */
function alsoServed(context: ReportContext, goals: readonly GoalStanding[]): DocBlock[] {
  const ids = new Set(goals.map(({ row }) => row.id));
  const served = context.standing.measures.filter(
    ({ row }) => !ids.has(row.homeGoalId) && row.servedGoalIds.some((id) => ids.has(id)),
  );
  if (served.length === 0) return [];
  const titles = served
    .map(({ row }) => `${row.title} (${context.goalOf.get(row.homeGoalId)?.number ?? ''})`)
    .join('; ');
  return [
    { kind: 'paragraph', tone: 'note', text: context.t('report.results.alsoServed', { titles }) },
  ];
}
