// The frame around every page: who, which strategy, as of when, search, language; the menu; the page itself.
import { SkipLink } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useActor } from '#client/shell/actor.tsx';
import { AsOfNotice } from '#client/shell/as-of-notice.tsx';
import { useText } from '#client/shell/language.tsx';
import { MainMenu } from '#client/shell/main-menu.tsx';
import { RecordedThen } from '#client/shell/recorded-then.tsx';
import { PreferenceMenu } from '#client/shell/preference-menu.tsx';
import { TopBar } from '#client/shell/top-bar.tsx';
import { UserName } from '#client/shell/user-name.tsx';
import { PageState } from '#client/ui/page-state.tsx';
import { can } from '#shared/permission.ts';
import styles from './app-shell.module.css';

const LiveData = lazy(async () => ({
  default: (await import('#client/shell/live-data.tsx')).LiveData,
}));
const OfficeMenu = lazy(async () => ({
  default: (await import('#client/shell/office-menu.tsx')).OfficeMenu,
}));

export function AppShell() {
  const t = useText();
  const strategy = useKnownStrategy();
  const actor = useActor();
  const address = useRouterState({ select: ({ location }) => location.pathname });
  // On narrow screens the menu opens for one address; going anywhere closes it.
  const [menuOpenAt, setMenuOpenAt] = useState<string | null>(null);
  const isMenuOpen = menuOpenAt === address;
  const isOffice = ['/konto', '/administrasjon', '/mine-oppdateringer'].some((start) =>
    address.startsWith(start),
  );
  const hasMenu = isOffice || strategy !== undefined;
  if (/^\/[^/]+\/moter\/[^/]+\/(skjerm|ledelse)$/.test(address))
    return (
      <main id="innhold" tabIndex={-1}>
        <Suspense>{can(actor ?? null, 'strategy:read') && <LiveData />}</Suspense>
        <PageState resetKey={address}>
          <Outlet />
        </PageState>
      </main>
    );
  return (
    <div className={styles['shell']} data-bare={hasMenu ? undefined : true}>
      <Suspense>{can(actor ?? null, 'strategy:read') && <LiveData />}</Suspense>
      <SkipLink href="#innhold">{t('shell.skip')}</SkipLink>
      <TopBar
        strategySlug={strategy}
        hasMenu={hasMenu}
        isMenuOpen={isMenuOpen}
        onMenu={() => setMenuOpenAt(isMenuOpen ? null : address)}
      />
      {hasMenu && (
        <div className={styles['menu']} data-open={isMenuOpen || undefined}>
          {strategy && <MainMenu strategySlug={strategy} />}
          <Suspense>{isOffice && <OfficeMenu />}</Suspense>
          <div className={styles['preferences']}>
            <PreferenceMenu />
            <UserName />
          </div>
        </div>
      )}
      <main id="innhold" tabIndex={-1} className={styles['main']}>
        {strategy && <AsOfNotice strategySlug={strategy} />}
        <PageState resetKey={address}>
          {strategy ? (
            <RecordedThen strategySlug={strategy}>
              <Outlet />
            </RecordedThen>
          ) : (
            <Outlet />
          )}
        </PageState>
      </main>
    </div>
  );
}

/** The strategy of the address, unless the cluster is known to have none of that name: then there are no pages to choose. */
function useKnownStrategy(): string | undefined {
  const { strategy } = useParams({ strict: false });
  const { data: strategies } = useQuery(useTRPC().strategy.list.queryOptions());
  const isUnknown = strategies?.every(({ slug }) => slug !== strategy) ?? false;
  return isUnknown ? undefined : strategy;
}
