// The bar at the top: product and cluster, the dates the figures are seen as of, search, language, colours, user.
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { AsOfControl } from '#client/shell/as-of-control.tsx';
import { useText } from '#client/shell/language.tsx';
import { PreferenceMenu } from '#client/shell/preference-menu.tsx';
import { SearchDialog } from '#client/shell/search-dialog.tsx';
import { useHasOwnDate } from '#client/shell/strategy-address.ts';
import { UserName } from '#client/shell/user-name.tsx';
import styles from './top-bar.module.css';

type TopBarProps = {
  strategySlug: string | undefined;
  hasMenu: boolean;
  isMenuOpen: boolean;
  onMenu: () => void;
};

export function TopBar({ strategySlug, hasMenu, isMenuOpen, onMenu }: TopBarProps) {
  const t = useText();
  const hasOwnDate = useHasOwnDate();
  return (
    <header className={`${styles['bar']} no-print`}>
      {hasMenu && (
        <div className={styles['menuButton']}>
          <Button variant="tertiary" data-size="sm" aria-expanded={isMenuOpen} onClick={onMenu}>
            {t('shell.menu')}
          </Button>
        </div>
      )}
      <Link to="/" className={styles['brand']}>
        <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
          <circle
            cx="16"
            cy="16"
            r="11"
            fill="none"
            stroke="currentColor"
            strokeOpacity="0.25"
            strokeWidth="5"
          />
          <path d="M16 5a11 11 0 1 1-10.5 7.7" fill="none" stroke="currentColor" strokeWidth="5" />
          <path d="M16 1v8" className={styles['tick']} strokeWidth="3" />
        </svg>
        <span>{t('shell.product')}</span>
      </Link>
      <div className={styles['tools']}>
        {strategySlug && !hasOwnDate && <AsOfControl strategySlug={strategySlug} />}
        {strategySlug && <SearchDialog strategySlug={strategySlug} />}
        <div className={styles['preferences']} data-alone={hasMenu ? undefined : true}>
          <PreferenceMenu />
          <UserName />
        </div>
      </div>
    </header>
  );
}
