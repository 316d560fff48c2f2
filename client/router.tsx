// Every address of the client, in one typed place. Pages load when they are first asked for.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { AppShell } from '#client/shell/app-shell.tsx';
import { FailurePage } from '#client/shell/failure-page.tsx';
import { HomePage } from '#client/shell/home-page.tsx';
import { NotFoundPage } from '#client/shell/not-found-page.tsx';
import { auditSearchParams } from '#client/audit/audit-search-params.ts';
import { outboxSearch } from '#client/mail/outbox-search.ts';
import { directorySearch } from '#client/people/directory-search.ts';
import { decisionListSearch } from '#client/meeting/decision-list-search.ts';
import { measureListSearch } from '#client/measure/measure-list-search.ts';
import { eventSearch } from '#client/event/event-search.ts';
import { wheelSearch } from '#client/event/wheel-search.ts';
import { indicatorListSearch } from '#client/indicator/indicator-list-search.ts';
import { reportSearch } from '#client/report/report-search.ts';
import { NoticeProvider } from '#client/ui/notice.tsx';
import { parseDate } from '#shared/date-parse.ts';
import { isReturnPath } from '#shared/people/return-to.ts';

/** The two dates that every page's figures are seen as of; absent means now, and all that is recorded. */
export type AsOfSearch = { dato?: string | undefined; kjent?: string | undefined };

function asOfSearch(search: Record<string, unknown>): AsOfSearch {
  // As people type them: `31.12.2025` says the same in all three languages.
  const dateOf = (value: unknown) =>
    typeof value === 'string' ? (parseDate(value, 'nb') ?? undefined) : undefined;
  // Named even where there is none: what is left out would be read from the address as it stands.
  return { dato: dateOf(search['dato']), kjent: dateOf(search['kjent']) };
}

const rootRoute = createRootRoute({ component: AppShell, notFoundComponent: NotFoundPage });

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomePage });

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

const returnToOf = (value: unknown) =>
  typeof value === 'string' && isReturnPath(value) ? value : undefined;

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/logg-inn',
  /** `til`: where to go on to. `error`: what a provider's way back failed on. */
  validateSearch: (search: Record<string, unknown>): { til?: string; error?: string } => {
    const til = returnToOf(search['til']);
    const { error } = search;
    return { ...(til && { til }), ...(typeof error === 'string' && { error }) };
  },
  component: lazyRouteComponent(() => import('#client/people/sign-in-page.tsx'), 'SignInPage'),
});

const linkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/logg-inn/lenke',
  validateSearch: (search: Record<string, unknown>): { til?: string } => {
    const til = returnToOf(search['til']);
    return til ? { til } : {};
  },
  component: lazyRouteComponent(() => import('#client/people/link-page.tsx'), 'SignInLinkPage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitasjon',
  component: lazyRouteComponent(() => import('#client/people/link-page.tsx'), 'InvitationPage'),
});

const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/oppsett',
  component: lazyRouteComponent(() => import('#client/people/set-up-page.tsx'), 'SetUpPage'),
});

const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/personvern',
  component: lazyRouteComponent(() => import('#client/people/privacy-page.tsx'), 'PrivacyPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/konto',
  /** `error`: why a provider could not be linked. */
  validateSearch: ({ error }: Record<string, unknown>): { error?: string } =>
    typeof error === 'string' ? { error } : {},
  component: lazyRouteComponent(() => import('#client/people/account-page.tsx'), 'AccountPage'),
});

const stopMailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/e-post',
  component: lazyRouteComponent(() => import('#client/people/stop-mail-page.tsx'), 'StopMailPage'),
});

const myUpdatesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mine-oppdateringer',
  component: lazyRouteComponent(() => import('#client/round/my-updates-page.tsx'), 'MyUpdatesPage'),
});

const sheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mine-oppdateringer/regneark',
  /** `vis`: `alle`, or the id of one indicator; nothing: one's own. */
  validateSearch: ({ vis }: Record<string, unknown>): { vis?: string } =>
    typeof vis === 'string' ? { vis } : {},
  component: lazyRouteComponent(
    () => import('#client/indicator/observation-sheet-page.tsx'),
    'ObservationSheetPage',
  ),
});

const linkUpdateRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/oppdater',
  component: lazyRouteComponent(
    () => import('#client/round/link-update-page.tsx'),
    'LinkUpdatePage',
  ),
});

const erasureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administrasjon/personvern',
  component: lazyRouteComponent(() => import('#client/people/erasure-page.tsx'), 'ErasurePage'),
});

const outboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administrasjon/utboks',
  validateSearch: outboxSearch,
  component: lazyRouteComponent(() => import('#client/mail/outbox-page.tsx'), 'OutboxPage'),
});

const jobRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administrasjon/jobber',
  component: lazyRouteComponent(() => import('#client/job/job-page.tsx'), 'JobPage'),
});

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administrasjon/logg',
  validateSearch: auditSearchParams,
  component: lazyRouteComponent(() => import('#client/audit/audit-page.tsx'), 'AuditPage'),
});

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administrasjon/import',
  /** Which strategy, where there are several. */
  validateSearch: ({ strategi }: Record<string, unknown>): { strategi?: string } =>
    typeof strategi === 'string' ? { strategi } : {},
  component: lazyRouteComponent(() => import('#client/import/import-page.tsx'), 'ImportPage'),
});

const directoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administrasjon/personer',
  validateSearch: directorySearch,
  component: lazyRouteComponent(() => import('#client/people/directory-page.tsx'), 'DirectoryPage'),
});

const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administrasjon/personer/$personId',
  component: lazyRouteComponent(() => import('#client/people/person-page.tsx'), 'PersonPage'),
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  signInRoute,
  linkRoute,
  invitationRoute,
  setUpRoute,
  privacyRoute,
  accountRoute,
  stopMailRoute,
  myUpdatesRoute,
  sheetRoute,
  linkUpdateRoute,
  erasureRoute,
  outboxRoute,
  jobRoute,
  auditRoute,
  importRoute,
  directoryRoute,
  personRoute,
  strategyRoute.addChildren([
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
    partnersRoute,
    bodyRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  // Within the router: a notice may lead to what it is about.
  InnerWrap: NoticeProvider,
  defaultErrorComponent: FailurePage,
  defaultPreload: 'intent',
  scrollRestoration: true,
  // What no page understands is taken out of the address.
  search: { strict: true },
  trailingSlash: 'never',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
