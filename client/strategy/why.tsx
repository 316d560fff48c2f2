// The fold that holds the explanation of a figure. Native details: opens by keyboard, found by the browser's search, printed when open.
import type { ReactNode } from 'react';
import { useText } from '#client/shell/language.tsx';
import styles from './why.module.css';

export function Why({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <details className={styles['why']}>
      <summary>{t('strategy.explain')}</summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
