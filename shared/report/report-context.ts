// What every part of the report needs at hand: words, formats, and the standing's rows by goal.
import type { Ring } from '#shared/chart/chart-spec.ts';
import type { ChartOrigin } from '#shared/chart/attainment-chart.ts';
import { ring } from '#shared/chart/small-graphic.ts';
import { formatDate } from '#shared/date-format.ts';
import { yearOf } from '#shared/event/event-date.ts';
import { heldEvents } from '#shared/event/event-total.ts';
import type { EventRow } from '#shared/event/event-type.ts';
import { fundsBy, type FundRecord } from '#shared/fund/fund-record.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { DecisionRecord } from '#shared/meeting/decision-type.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
import { formatShare, formatShareChange } from '#shared/number-format.ts';
import { bodyNameOn } from '#shared/people/body-name.ts';
import type { BodyKind } from '#shared/people/people-type.ts';
import type { GoalFigure } from '#shared/strategy/goal-figure.ts';
import type { BodyRow, ObservationRow } from '#shared/strategy/snapshot.ts';
import type {
  GoalStanding,
  IndicatorStanding,
  StrategyStanding,
} from '#shared/strategy/standing.ts';
import type { HistoryYear } from '#shared/strategy/strategy-history.ts';
import type { GoalLevel, GoalStatus, Lang } from '#shared/strategy/strategy-type.ts';
import type { Translate } from '#shared/text/text.ts';
import type { DocPicture, DocStatus, DocText } from './report-document.ts';
import type { HeldMeeting } from './meeting-part.ts';
import { isWithin, reportSpan, spanYears, type ReportSpan } from './report-span.ts';
import type { ChapterRow, ReportKind, ReportTemplate } from './report-type.ts';

/** Rows and figures of the year: a standing as of the year's reporting date. */
export type ReportSource = {
  standing: StrategyStanding;
  /** What people have written; empty while nobody has begun the report. */
  chapters: readonly ChapterRow[];
  /** Those that its chapters may show. */
  pictures?: readonly Omit<DocPicture, 'alt' | 'caption'>[];
  /** Who signs: the cluster, or the strategy's own owner where it is another's (a government's plan, say). */
  organisation: string;
  /** Whether the strategy is the cluster's: its partners and bodies are then the report's. */
  isOwnStrategy: boolean;
  /** Decisions that bear on its measures and indicators alone; those on goals stand in the standing. Papers tell of none. */
  thingDecisions?: readonly DecisionRecord[];
  /** Every revision of the strategy's observations: what a corrected value was before. */
  revisions: readonly ObservationRow[];
  /** The cluster's, of all years. Papers tell of none, and of no money. */
  events?: readonly EventRow[];
  meetings?: readonly HeldMeeting[];
  funds?: ReportFunds;
};

/** With the decisions that its years rest on. */
export type ReportFunds = FundRecord & {
  decisions: readonly Pick<DecisionRecord, 'id' | 'caseNumber'>[];
};

export type ReportOptions = {
  year: number;
  /** A year's report in DFØ's six parts unless said. */
  kind?: ReportKind;
  template?: ReportTemplate;
  lang: Lang;
  createdOn: IsoDate;
  /** Of a frozen report, from 1: shown on the cover and in every foot. Null: a draft of `createdOn`. */
  edition?: number | null;
  /** Of what it was frozen from. */
  checksum?: string | null;
  /** Case in which the report was approved; null: not yet. */
  approvedIn?: string | null;
};

export type ReportContext = ReportSource & {
  t: Translate;
  lang: Lang;
  /** The last year that it tells of. */
  year: number;
  kind: ReportKind;
  span: ReportSpan;
  /** The span in words, where a sentence says which year it is about: `2025`, `første halvår 2026`, `2022–2026`. */
  told: string;
  isTold(day: IsoDate): boolean;
  options: ReportOptions;
  goalOf: ReadonlyMap<string, GoalStanding>;
  /** Topmost goals in order. */
  areas: GoalStanding[];
  /** Whether anything that the report tells of is invented. */
  hasSampleData: boolean;
  children(goal: GoalStanding): GoalStanding[];
  /** The goal and all below it, in document order. */
  withBelow(goal: GoalStanding): GoalStanding[];
  indicatorsOf(goals: readonly GoalStanding[]): IndicatorStanding[];
  measuresOf(goals: readonly GoalStanding[]): MeasureStanding[];
  say(text: string, lang: Lang): DocText;
  date(date: IsoDate): string;
  /** Millimetres that a date takes in a table: English ones are written out. */
  dateWidth: number;
  share(share: number): string;
  /** "7 av 9" */
  of(count: number, total: number): string;
  status(code: GoalStatus, isStale?: boolean): DocStatus;
  /** The strategy's own word for a level, or the general one in a report in another language. */
  levelWord(level: GoalLevel): string;
  bodyName(id: string | null): string;
  bodyOf(kind: BodyKind): string;
  partnerNames(ids: readonly string[]): string;
  origin: ChartOrigin;
};

export function reportContext(
  source: ReportSource,
  t: Translate,
  options: ReportOptions,
): ReportContext {
  const { standing } = source;
  const { lang, kind = 'year' } = options;
  const span = reportSpan(
    { kind, year: options.year },
    standing.strategy,
    standing.asOf.reportingOn,
  );
  const goalOf = new Map(standing.goals.map((goal) => [goal.row.id, goal]));
  const bodyOf = new Map(standing.bodies.map((body) => [body.id, body]));
  const partnerOf = new Map(standing.partners.map((partner) => [partner.id, partner]));
  const indicatorsOf = Map.groupBy(standing.indicators, ({ row }) => row.goalId);
  const measuresOf = Map.groupBy(standing.measures, ({ row }) => row.homeGoalId);
  const children = (goal: GoalStanding) => goal.childIds.flatMap((id) => goalOf.get(id) ?? []);
  const withBelow = (goal: GoalStanding): GoalStanding[] => [
    goal,
    ...children(goal).flatMap(withBelow),
  ];
  const date = (day: IsoDate) => formatDate(day, lang);
  const nameOf = (body: BodyRow | undefined) =>
    body ? bodyNameOn(body, standing.asOf.reportingOn) : '';
  return {
    ...source,
    t,
    lang,
    year: options.year,
    kind,
    span,
    told: spanWords(t, kind, span),
    isTold: (day) => isWithin(span, day),
    options,
    goalOf,
    areas: standing.goals.filter(({ depth }) => depth === 0),
    hasSampleData:
      standing.hasSampleData ||
      toldRows(source, options.year, span).some(({ isSample }) => isSample),
    children,
    withBelow,
    indicatorsOf: (goals) => goals.flatMap(({ row }) => indicatorsOf.get(row.id) ?? []),
    measuresOf: (goals) => goals.flatMap(({ row }) => measuresOf.get(row.id) ?? []),
    say: (text, textLang) => (textLang === lang ? text : { text, lang: textLang }),
    date,
    dateWidth: lang === 'en' ? 29 : 20,
    share: (share) => formatShare(share, lang),
    of: (count, total) => t('report.of', { count: String(count), total: String(total) }),
    status: (code, isStale = false) => ({
      status: code,
      word: t(`word.status.${code}`),
      stale: isStale ? t('word.status.stale') : null,
    }),
    levelWord: (level) =>
      lang === standing.strategy.lang
        ? standing.strategy.levelNames[level].one
        : t(`word.level.${level}`).toLowerCase(),
    bodyName: (id) => nameOf(bodyOf.get(id ?? '')),
    bodyOf: (kind) =>
      nameOf(standing.bodies.find((body) => body.kind === kind)) || t(`word.bodyKind.${kind}`),
    partnerNames: (ids) => ids.flatMap((id) => partnerOf.get(id)?.shortName ?? []).join(', '),
    origin: { source: '', asOf: t('chart.asOfLine', { date: date(standing.asOf.reportingOn) }) },
  };
}

function spanWords(t: Translate, kind: ReportKind, span: ReportSpan): string {
  const [from = '', to = from] = [span.from, span.to].map((day) => day.slice(0, 4));
  return t('report.span', { kind: from === to && kind === 'period' ? 'year' : kind, from, to });
}

/** What the report tells of besides the standing. Events of the year before stand beside this year's. */
function toldRows(source: ReportSource, year: number, span: ReportSpan): { isSample: boolean }[] {
  const { chapters, events = [], meetings = [], funds, isOwnStrategy, standing } = source;
  const serves = new Set(standing.goals.map(({ row }) => row.id));
  const known =
    funds && isOwnStrategy ? fundsBy(funds, year, standing.asOf.reportingOn) : undefined;
  return [
    ...chapters.filter(({ text }) => text.trim() !== ''),
    ...heldEvents(events).filter(
      (event) =>
        [year - 1, ...spanYears(span)].includes(yearOf(event)) &&
        (isOwnStrategy || event.servedGoalIds.some((id) => serves.has(id))),
    ),
    ...(isOwnStrategy ? meetings.filter(({ heldOn }) => isWithin(span, heldOn)) : []),
    ...(known ? [...known.years, ...known.contributions, ...known.projects, ...known.entries] : []),
  ];
}

/** The ring of a goal; no figure below half coverage, as the status says `no_data` there. */
export function goalRing(context: ReportContext, name: string, figure: GoalFigure): Ring {
  const { attainment, plannedAttainment } = shownFigure(figure);
  const { t, share: percent } = context;
  const made = ring({ name, attainment, plan: plannedAttainment, percent }, t);
  return figure.status === 'no_data' ? { ...made, label: t('word.status.no_data') } : made;
}

/** What may be shown as the goal's attainment: a mean over too few is told as "mangler tall". */
export function shownFigure(figure: GoalFigure): {
  attainment: number | null;
  plannedAttainment: number | null;
} {
  if (figure.status === 'no_data' || figure.status === 'not_measured') {
    return { attainment: null, plannedAttainment: null };
  }
  const { attainment, plannedAttainment } = figure;
  return { attainment, plannedAttainment };
}

/**
 * History up to and with the report's year. While that year runs, its last point is how things stand at the
 * reporting date: the history itself has figures for years that have ended only.
 */
export function pastYears(
  context: ReportContext,
  history: readonly HistoryYear[],
  figure: GoalFigure,
): HistoryYear[] {
  return history
    .filter(({ year }) => year <= context.year)
    .map((one) =>
      one.year === context.year && one.status === null
        ? { ...one, status: figure.status, ...shownFigure(figure), coverage: figure.coverage }
        : one,
    );
}

/** Change from the year before in percentage points, or null where one of them was not measured. */
export function yearChange(
  context: ReportContext,
  history: readonly HistoryYear[],
  attainment: number | null,
): string | null {
  const before = history.find(({ year }) => year === context.year - 1);
  if (attainment === null || before?.attainment == null || before.status === 'no_data') return null;
  return formatShareChange(before.attainment, attainment, context.lang);
}

/** `2.3 Praksisnær forskning` */
export function goalName(goal: GoalStanding | undefined): string {
  return goal ? `${goal.number} ${goal.row.title}` : '';
}

/** The goal on the second level that a goal hangs under (itself on the topmost one), for "satsing 2.3". */
export function placeNumber(goal: GoalStanding | undefined): string {
  return goal ? goal.number.split('.').slice(0, 2).join('.') : '';
}

/** Coverage as the texts take it. */
export function coverageWords({ withValue, total }: GoalFigure['coverage']): {
  withValue: string;
  total: string;
} {
  return { withValue: String(withValue), total: String(total) };
}

/** Goals of the first two levels; the second with all below it, so that long listings stay readable. */
export function goalGroups(context: ReportContext): { goal: GoalStanding; own: GoalStanding[] }[] {
  return context.standing.goals
    .filter(({ depth }) => depth < 2)
    .map((goal) => ({ goal, own: goal.depth === 0 ? [goal] : context.withBelow(goal) }));
}

/** Mean progress of the measures that somebody has reported on; silence is told, never 0 %. */
export function implementationText({ t, share }: ReportContext, goal: GoalStanding): string {
  const { progress } = goal.implementation;
  if (progress === null)
    return t('report.results.facts.noReports', { count: goal.measureCounts.total });
  return share(progress);
}
