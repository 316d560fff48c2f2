// Where a page stands: the links above it, from the top down. Each <li> holds one link; long titles are cut by the eye, not here.
import type { ReactNode } from 'react';
import { useText } from '#client/shell/language.tsx';
import styles from './crumbs.module.css';

/** `children`: one `<li>` each. */
export function Crumbs({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <nav aria-label={t('shell.youAreHere')}>
      <ol className={styles['crumbs']}>{children}</ol>
    </nav>
  );
}
