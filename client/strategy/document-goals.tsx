// The areas in the document: arena sentence, goal, and the priorities as links, each with where it stands.
import { Button } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { Suspense, useState } from 'react';
import { IfCan } from '#client/shell/actor.tsx';
import { CreateGoalForm } from '#client/strategy/create-goal-form.tsx';
import { MeasureCountLine } from '#client/strategy/figure-parts.tsx';
import { GoalLink } from '#client/strategy/goal-link.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import type { GoalSummary, StrategyOverview } from '#shared/strategy/overview.ts';
import styles from './document-goals.module.css';

type DocumentGoalsProps = { overview: StrategyOverview; isNow: boolean };

export function DocumentGoals({ overview, isNow }: DocumentGoalsProps) {
  const a = useAdminText();
  const [isOpen, setIsOpen] = useState(false);
  const { foundation, lang } = overview.strategy;
  const goalOf = new Map(overview.goals.map((goal) => [goal.id, goal]));
  const areas = overview.goals.filter(({ depth }) => depth === 0);
  const top = areas[0]?.level ?? 'focus_area';
  return (
    <section className={styles['part']}>
      <h2 lang={foundation.goalsHeading ? lang : undefined}>
        {foundation.goalsHeading || a('strategyDocument.areas')}
      </h2>
      {areas.map((area) => (
        <Area
          key={area.id}
          area={area}
          text={overview.areaTexts.find(({ goalId }) => goalId === area.id)?.description ?? ''}
          priorities={area.childIds.flatMap((id) => goalOf.get(id) ?? [])}
          heading={foundation.prioritiesHeading}
        />
      ))}
      {isNow && (
        <IfCan permission="strategy:edit" thing={{ bodyId: null }}>
          <div className="no-print">
            <Button variant="secondary" data-size="sm" onClick={() => setIsOpen(true)}>
              {a('goalForm.create', { level: top })}
            </Button>
            <Suspense fallback={null}>
              {isOpen && (
                <CreateGoalForm level={top} parentId={null} onClose={() => setIsOpen(false)} />
              )}
            </Suspense>
          </div>
        </IfCan>
      )}
    </section>
  );
}

type AreaProps = { area: GoalSummary; text: string; priorities: GoalSummary[]; heading: string };

function Area({ area, text, priorities, heading }: AreaProps) {
  const a = useAdminText();
  return (
    <section className={styles['area']}>
      <div className={styles['words']}>
        <h3>
          <GoalLink goal={area} />
        </h3>
        {area.arena && (
          <p lang={area.lang} className={styles['arena']}>
            {area.arena}
          </p>
        )}
        {area.aim && (
          <p lang={area.lang}>
            <span className={styles['label']}>{a('strategyDocument.goal')}:</span> {area.aim}
          </p>
        )}
        <StatusLabel status={area.figure.status} />
      </div>
      <div className={styles['words']}>
        {text && (
          <p lang={area.lang} className="prose">
            {text}
          </p>
        )}
        {priorities.length > 0 ? (
          <Priorities goals={priorities} heading={heading} />
        ) : (
          <p className="soft small">
            <MeasureCountLine counts={area.measureCounts} />
          </p>
        )}
      </div>
    </section>
  );
}

function Priorities({ goals, heading }: { goals: GoalSummary[]; heading: string }) {
  return (
    <div>
      {heading && (
        <p lang={goals[0]?.lang} className="soft small">
          {heading}
        </p>
      )}
      <ul className={styles['priorities']}>
        {goals.map((goal) => (
          <li key={goal.id} className={styles['priority']}>
            <GoalLink goal={goal} />
            <StatusLabel status={goal.figure.status} />
          </li>
        ))}
      </ul>
    </div>
  );
}
