// The client's addresses as one typed tree; a strategy's own are in strategy-routes. Pages load when they are first asked for.
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { FailurePage } from '#client/shell/failure-page.tsx';
import { rootRoute } from '#client/root-route.tsx';
import { HomePage } from '#client/shell/home-page.tsx';
import { auditSearchParams } from '#client/audit/audit-search-params.ts';
import { outboxSearch } from '#client/mail/outbox-search.ts';
import { directorySearch } from '#client/people/directory-search.ts';
import { strategyRoutes } from '#client/strategy-routes.tsx';
import { NoticeProvider } from '#client/ui/notice.tsx';
import { isReturnPath } from '#shared/people/return-to.ts';

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomePage });

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
  strategyRoutes,
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
