// The head of every page: where one is, what it is called, and what can be done with it.
import { useEffect, type ReactNode } from 'react';
import { useText } from '#client/shell/language.tsx';
import { WholeWords } from '#client/ui/whole-words.tsx';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import styles from './page-header.module.css';

type PageHeaderProps = {
  title: string;
  /** Language of the title where it is content, not interface. */
  titleLang?: Lang;
  /** Breadcrumbs, or a line above the title. */
  eyebrow?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
};

export function PageHeader({ title, titleLang, eyebrow, lead, actions }: PageHeaderProps) {
  const t = useText();
  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);
  return (
    <header className={styles['header']}>
      {eyebrow && <div className={styles['eyebrow']}>{eyebrow}</div>}
      <div className={styles['line']}>
        <h1 lang={titleLang}>
          <WholeWords>{title}</WholeWords>
        </h1>
        {actions && <div className={`${styles['actions']} no-print`}>{actions}</div>}
      </div>
      {lead && <div className={styles['lead']}>{lead}</div>}
    </header>
  );
}
