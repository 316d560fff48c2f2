// Where a measure belongs: from all measures down through the goals above it, each a link.
import { Breadcrumbs } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import type { GoalSummary } from '#shared/strategy/overview.ts';
import styles from './goal-trail.module.css';

/** `goals` from the top down. */
export function GoalTrail({ goals }: { goals: readonly GoalSummary[] }) {
  const t = useText();
  const strategy = useStrategySlug();
  return (
    <Breadcrumbs aria-label={t('measure.page.trail')} className={styles['trail']}>
      <Breadcrumbs.List>
        {goals.map(({ id, number, title, lang }) => (
          <Breadcrumbs.Item key={id}>
            <Breadcrumbs.Link asChild>
              <Link to="/$strategy/mal/$goalId" params={{ strategy, goalId: id }} lang={lang}>
                {number} {title}
              </Link>
            </Breadcrumbs.Link>
          </Breadcrumbs.Item>
        ))}
      </Breadcrumbs.List>
    </Breadcrumbs>
  );
}
