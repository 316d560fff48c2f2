// Why a goal cannot be archived yet: all that still hangs on it, each with a way there. Said before anything is refused.
import { Button, Dialog } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';
import styles from './archive-hindrance.module.css';

/** What the server refuses to archive a goal with: its own children, indicators and measures. */
export function liveContentOf({ goal, descendants, indicators, measures }: GoalDetail) {
  return {
    goals: descendants.filter(({ id }) => goal.childIds.includes(id)),
    indicators: indicators.flatMap(({ row }) => (row.goalId === goal.row.id ? [row] : [])),
    measures: measures.flatMap(({ row }) => (row.homeGoalId === goal.row.id ? [row] : [])),
  };
}

export function ArchiveHindrance({ detail, onClose }: { detail: GoalDetail; onClose: () => void }) {
  const a = useAdminText();
  const t = useText();
  const strategy = useStrategySlug();
  const headingId = useId();
  const { goals, indicators, measures } = liveContentOf(detail);
  const groups = [
    {
      kind: 'goals',
      links: goals.map(({ id, number, title, lang }) => (
        <Link
          key={id}
          to="/$strategy/mal/$goalId"
          params={{ strategy, goalId: id }}
          lang={lang}
          onClick={onClose}
        >
          {number} {title}
        </Link>
      )),
    },
    {
      kind: 'indicators',
      links: indicators.map(({ id, title, lang }) => (
        <Link
          key={id}
          to="/$strategy/indikator/$indicatorId"
          params={{ strategy, indicatorId: id }}
          lang={lang}
          onClick={onClose}
        >
          {title}
        </Link>
      )),
    },
    {
      kind: 'measures',
      links: measures.map(({ id, title, lang }) => (
        <Link
          key={id}
          to="/$strategy/tiltak/$measureId"
          params={{ strategy, measureId: id }}
          lang={lang}
          onClick={onClose}
        >
          {title}
        </Link>
      )),
    },
  ] as const;
  return (
    <Dialog open onClose={onClose} closeButton={false} aria-labelledby={headingId}>
      <div className="stack">
        <h2 id={headingId}>{a('goalForm.hindrance.title')}</h2>
        <p>{a('goalForm.hindrance.text')}</p>
        <div className={`${styles['content']} stack`}>
          {groups
            .filter(({ links }) => links.length > 0)
            .map(({ kind, links }) => (
              <div key={kind}>
                <h3>{a(`goalForm.hindrance.${kind}`, { count: links.length })}</h3>
                <ul className={styles['list']}>
                  {links.map((link) => (
                    <li key={link.key}>{link}</li>
                  ))}
                </ul>
              </div>
            ))}
        </div>
        <div>
          <Button variant="secondary" onClick={onClose}>
            {t('shell.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
