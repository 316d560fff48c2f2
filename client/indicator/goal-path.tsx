// Where an indicator belongs: the goals above it, each a link.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import type { GoalSummary } from '#shared/strategy/overview.ts';
import styles from './goal-path.module.css';

type GoalPathProps = { strategySlug: string; goals: readonly GoalSummary[] };

export function GoalPath({ strategySlug, goals }: GoalPathProps) {
  const t = useText();
  return (
    <nav aria-label={t('indicator.breadcrumb')}>
      <ol className={styles['path']}>
        <li>
          <Link to="/$strategy/indikatorer" params={{ strategy: strategySlug }}>
            {t('shell.nav.indicators')}
          </Link>
        </li>
        {goals.map(({ id, number, title, lang }) => (
          <li key={id}>
            <Link to="/$strategy/mal/$goalId" params={{ strategy: strategySlug, goalId: id }}>
              <span className="figures">{number}</span> <span lang={lang}>{title}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
