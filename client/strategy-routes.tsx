// The addresses of one strategy, each seen as of the dates in it. Pages load when they are first asked for.
import { createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { rootRoute } from '#client/root-route.tsx';
import { decisionListSearch } from '#client/meeting/decision-list-search.ts';
import { measureListSearch } from '#client/measure/measure-list-search.ts';
import { eventSearch } from '#client/event/event-search.ts';
import { wheelSearch } from '#client/event/wheel-search.ts';
import { indicatorListSearch } from '#client/indicator/indicator-list-search.ts';
import { compareSearch } from '#client/report/compare-search.ts';
import { reportSearch } from '#client/report/report-search.ts';
import { parseDate } from '#shared/date-parse.ts';

/** The two dates that every page's figures are seen as of; absent means now, and all that is recorded. */
type AsOfSearch = { dato?: string | undefined; kjent?: string | undefined };

function asOfSearch(search: Record<string, unknown>): AsOfSearch {
  // As people type them: `31.12.2025` says the same in all three languages.
  const dateOf = (value: unknown) =>
    typeof value === 'string' ? (parseDate(value, 'nb') ?? undefined) : undefined;
  // Named even where there is none: what is left out would be read from the address as it stands.
  return { dato: dateOf(search['dato']), kjent: dateOf(search['kjent']) };
}

const strategyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$strategy',
  validateSearch: asOfSearch,
  search: { middlewares: [retainSearchParams(['dato', 'kjent'])] },
});

const overviewRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/',
  component: lazyRouteComponent(() => import('#client/strategy/overview-page.tsx'), 'OverviewPage'),
});

const documentRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/strategien',
  component: lazyRouteComponent(() => import('#client/strategy/document-page.tsx'), 'DocumentPage'),
});

const goalRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/mal/$goalId',
  component: lazyRouteComponent(() => import('#client/strategy/goal-page.tsx'), 'GoalPage'),
});

const indicatorListRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/indikatorer',
  validateSearch: indicatorListSearch,
  component: lazyRouteComponent(
    () => import('#client/indicator/indicator-list-page.tsx'),
    'IndicatorListPage',
  ),
});

const indicatorRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/indikator/$indicatorId',
  component: lazyRouteComponent(
    () => import('#client/indicator/indicator-page.tsx'),
    'IndicatorPage',
  ),
});

const measureListRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/tiltak',
  validateSearch: measureListSearch,
  component: lazyRouteComponent(
    () => import('#client/measure/measure-list-page.tsx'),
    'MeasureListPage',
  ),
});

const measureRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/tiltak/$measureId',
  component: lazyRouteComponent(() => import('#client/measure/measure-page.tsx'), 'MeasurePage'),
});

const reportRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/arsrapport',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('#client/report/report-page.tsx'), 'ReportPage'),
});

const reportWorkRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/arsrapport/$reportId',
  component: lazyRouteComponent(
    () => import('#client/report/report-work-page.tsx'),
    'ReportWorkPage',
  ),
});

const compareRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/arsrapport/sammenlign',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('#client/report/compare-page.tsx'), 'ComparePage'),
});

const chapterRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/arsrapport/$reportId/kapittel/$chapterId',
  component: lazyRouteComponent(() => import('#client/report/chapter-page.tsx'), 'ChapterPage'),
});

const roundListRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/runder',
  component: lazyRouteComponent(() => import('#client/round/round-list-page.tsx'), 'RoundListPage'),
});

const roundRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/runder/$roundId',
  component: lazyRouteComponent(() => import('#client/round/round-page.tsx'), 'RoundPage'),
});

const meetingListRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/moter',
  /** Which body's, where not all. */
  validateSearch: ({ organ }: Record<string, unknown>): { organ?: string } =>
    typeof organ === 'string' ? { organ } : {},
  component: lazyRouteComponent(
    () => import('#client/meeting/meeting-list-page.tsx'),
    'MeetingListPage',
  ),
});

const meetingRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/moter/$meetingId',
  component: lazyRouteComponent(() => import('#client/meeting/meeting-page.tsx'), 'MeetingPage'),
});

const screenRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/moter/$meetingId/skjerm',
  /** What one looks at on one's own; nothing: what the meeting shows. */
  validateSearch: ({ sak }: Record<string, unknown>): { sak?: string } =>
    typeof sak === 'string' ? { sak } : {},
  component: lazyRouteComponent(() => import('#client/meeting/screen-page.tsx'), 'ScreenPage'),
});

const leadRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/moter/$meetingId/ledelse',
  component: lazyRouteComponent(() => import('#client/meeting/lead-page.tsx'), 'LeadPage'),
});

const decisionListRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/vedtak',
  validateSearch: decisionListSearch,
  component: lazyRouteComponent(
    () => import('#client/meeting/decision-list-page.tsx'),
    'DecisionListPage',
  ),
});

const eventListRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/arrangement',
  validateSearch: eventSearch,
  component: lazyRouteComponent(() => import('#client/event/event-list-page.tsx'), 'EventListPage'),
});

const eventImportRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/arrangement/importer',
  component: lazyRouteComponent(
    () => import('#client/event/event-import-page.tsx'),
    'EventImportPage',
  ),
});

const eventRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/arrangement/$eventId',
  component: lazyRouteComponent(() => import('#client/event/event-page.tsx'), 'EventPage'),
});

const wheelRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/arshjul',
  validateSearch: wheelSearch,
  component: lazyRouteComponent(() => import('#client/event/wheel-page.tsx'), 'WheelPage'),
});

const fundRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/midler',
  /** Whose contributions are shown; nothing: the newest year's. */
  validateSearch: ({ ar }: Record<string, unknown>): { ar?: number } =>
    Number.isInteger(Number(ar)) && Number(ar) > 0 ? { ar: Number(ar) } : {},
  component: lazyRouteComponent(() => import('#client/fund/fund-page.tsx'), 'FundPage'),
});

const fundCallRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/midler/utlysning/$callId',
  component: lazyRouteComponent(() => import('#client/fund/call-page.tsx'), 'CallPage'),
});

const fundProjectRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/midler/prosjekt/$projectId',
  component: lazyRouteComponent(() => import('#client/fund/project-page.tsx'), 'ProjectPage'),
});

const onBehalfRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/runder/$roundId/svar/$itemId',
  component: lazyRouteComponent(() => import('#client/round/on-behalf-page.tsx'), 'OnBehalfPage'),
});

const bodyRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/organ/$bodyId',
  component: lazyRouteComponent(() => import('#client/people/body-page.tsx'), 'BodyPage'),
});

const partnersRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/partnere',
  component: lazyRouteComponent(() => import('#client/people/partners-page.tsx'), 'PartnersPage'),
});

const partnerRoute = createRoute({
  getParentRoute: () => strategyRoute,
  path: '/partnere/$partnerId',
  component: lazyRouteComponent(() => import('#client/people/partner-page.tsx'), 'PartnerPage'),
});

export const strategyRoutes = strategyRoute.addChildren([
  overviewRoute,
  documentRoute,
  goalRoute,
  indicatorListRoute,
  indicatorRoute,
  measureListRoute,
  measureRoute,
  roundListRoute,
  roundRoute,
  meetingListRoute,
  meetingRoute,
  screenRoute,
  leadRoute,
  decisionListRoute,
  eventListRoute,
  eventImportRoute,
  eventRoute,
  wheelRoute,
  fundRoute,
  fundCallRoute,
  fundProjectRoute,
  onBehalfRoute,
  reportRoute,
  reportWorkRoute,
  compareRoute,
  chapterRoute,
  partnersRoute,
  partnerRoute,
  bodyRoute,
]);
