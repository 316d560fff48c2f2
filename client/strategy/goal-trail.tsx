// Where a measure belongs: down through the goals above it, each a link.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { Crumbs } from '#client/ui/crumbs.tsx';
import type { GoalSummary } from '#shared/strategy/overview.ts';

/** `goals` from the top down. */
export function GoalTrail({ goals }: { goals: readonly GoalSummary[] }) {
  const t = useText();
  const strategy = useStrategySlug();
  return (
    <Crumbs>
      <li>
        <Link to="/$strategy" params={{ strategy }}>
          {t('shell.nav.overview')}
        </Link>
      </li>
      {goals.map(({ id, number, title, lang }) => (
        <li key={id}>
          <Link to="/$strategy/mal/$goalId" params={{ strategy, goalId: id }} lang={lang}>
            {number} {title}
          </Link>
        </li>
      ))}
    </Crumbs>
  );
}
