// What the bodies have decided about the goals a measure serves.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { bodyName } from '#shared/people/body-name.ts';
import type { MeasurePageData } from './measure-entry.ts';
import styles from './measure-decisions.module.css';

export function MeasureDecisions({
  data,
  strategySlug,
}: {
  data: MeasurePageData;
  strategySlug: string;
}) {
  const t = useText();
  const format = useFormat();
  const newestFirst = data.decisions.toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1));
  return (
    <Section title={t('measure.page.decisions')}>
      <ul className={styles['decisions']}>
        {newestFirst.map((decision) => {
          const goal = data.goals.find(({ id }) => id === decision.goalId);
          const body = data.bodies.find(({ id }) => id === decision.bodyId);
          return (
            <li key={decision.id}>
              <p className="soft small">
                {body && <span lang={body.lang}>{bodyName(body)}</span>}
                {body && ' · '}
                {t('measure.page.decision', {
                  caseNumber: decision.caseNumber,
                  date: format.date(decision.decidedOn),
                })}
                {decision.isSample && ` · ${t('word.mark.sample')}`}
              </p>
              {goal && (
                <Link
                  to="/$strategy/mal/$goalId"
                  params={{ strategy: strategySlug, goalId: goal.id }}
                  lang={goal.lang}
                >
                  {goal.number} {goal.title}
                </Link>
              )}
              {decision.status && (
                <p>
                  <StatusLabel status={decision.status} />
                </p>
              )}
              <p className="prose" lang={decision.lang}>
                {decision.text}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
