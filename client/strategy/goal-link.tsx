// A link to a goal by its number and title, in the language it is written in.
import { Link } from '@tanstack/react-router';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { WholeWords } from '#client/ui/whole-words.tsx';
import type { GoalSummary } from '#shared/strategy/overview.ts';

type GoalLinkProps = { goal: Pick<GoalSummary, 'id' | 'number' | 'title' | 'lang'> };

export function GoalLink({ goal }: GoalLinkProps) {
  const strategy = useStrategySlug();
  return (
    <Link to="/$strategy/mal/$goalId" params={{ strategy, goalId: goal.id }}>
      <span className="figures">{goal.number}</span>{' '}
      <span lang={goal.lang}>
        <WholeWords>{goal.title}</WholeWords>
      </span>
    </Link>
  );
}
