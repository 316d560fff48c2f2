// The strategy on one page, as in the strategy document: a column per area with its priorities as tiles that carry their status.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { WholeWords } from '#client/ui/whole-words.tsx';
import type { GoalSummary, StrategyOverview } from '#shared/strategy/overview.ts';
import styles from './strategy-sheet.module.css';

export function StrategySheet({ overview }: { overview: StrategyOverview }) {
  const t = useText();
  const goalOf = new Map(overview.goals.map((goal) => [goal.id, goal]));
  return (
    <div className={styles['frame']}>
      <ul className={styles['sheet']}>
        {overview.goals
          .filter(({ depth }) => depth === 0)
          .map((area) => (
            <li key={area.id} className={styles['column']}>
              <h3 className={styles['area']}>
                <GoalLink goal={area} />
              </h3>
              {area.childIds.length === 0 ? (
                <p className="soft small">{t('strategy.overview.noPriorities')}</p>
              ) : (
                <ul className={styles['tiles']}>
                  {area.childIds.map((id) => {
                    const goal = goalOf.get(id);
                    return goal && <Tile key={id} goal={goal} />;
                  })}
                </ul>
              )}
            </li>
          ))}
      </ul>
    </div>
  );
}

function Tile({ goal }: { goal: GoalSummary }) {
  return (
    <li className={styles['tile']} data-status={goal.figure.status}>
      <span className={styles['title']}>
        <GoalLink goal={goal} />
      </span>
      <StatusLabel status={goal.figure.status} />
    </li>
  );
}

function GoalLink({ goal }: { goal: GoalSummary }) {
  const strategy = useStrategySlug();
  return (
    <Link to="/$strategy/mal/$goalId" params={{ strategy, goalId: goal.id }} lang={goal.lang}>
      <span className={styles['number']}>{goal.number}</span> <WholeWords>{goal.title}</WholeWords>
    </Link>
  );
}
