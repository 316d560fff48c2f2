// The head of a goal's page: where it stands, its own words as the strategy wrote them, who answers for it, and what can be done.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { useAsOf, useStrategySlug } from '#client/shell/strategy-address.ts';
import { GoalActions } from '#client/strategy/goal-actions.tsx';
import { GoalLink } from '#client/strategy/goal-link.tsx';
import { useLevelWord } from '#client/strategy/level-word.ts';
import { Crumbs } from '#client/ui/crumbs.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';
import styles from './goal-head.module.css';
import { upperFirst } from '#shared/text/letter-case.ts';

type GoalHeadProps = { detail: GoalDetail; responsible: { name: string } | null };

export function GoalHead({ detail, responsible }: GoalHeadProps) {
  const t = useText();
  const strategy = useStrategySlug();
  const levelWord = useLevelWord(detail.strategy);
  // What stood on another day is to be read, not written: a change made there would land on today's row.
  const isNow = Object.keys(useAsOf()).length === 0;
  const { row, number } = detail.goal;
  const owners = [responsible?.name, detail.ownerName].filter(Boolean);
  return (
    <>
      <PageHeader
        title={row.title}
        titleLang={row.lang}
        eyebrow={
          <>
            <Crumbs>
              <li>
                <Link to="/$strategy" params={{ strategy }}>
                  {t('shell.nav.overview')}
                </Link>
              </li>
              {detail.ancestors.map((goal) => (
                <li key={goal.id}>
                  <GoalLink goal={goal} />
                </li>
              ))}
            </Crumbs>
            <div className={styles['place']}>
              <p className={styles['level']}>
                {upperFirst(levelWord.one(row.level))} <span className="figures">{number}</span>
              </p>
              <Beside detail={detail} />
            </div>
          </>
        }
        actions={isNow && <GoalActions detail={detail} />}
        {...((row.arena || row.aim) && { lead: <GoalWords detail={detail} /> })}
      />
      {(row.description || detail.ownerName || responsible) && (
        <div className={styles['more']}>
          {row.description && (
            <p className="prose" lang={row.lang}>
              {row.description}
            </p>
          )}
          {owners.length > 0 && (
            <p className="soft small">{t('strategy.goal.owner', { name: owners.join(', ') })}</p>
          )}
        </div>
      )}
    </>
  );
}

/** The way to the goals on either side, so that a meeting can go through them in order. */
function Beside({ detail: { beside } }: { detail: GoalDetail }) {
  const t = useText();
  const { previous, next } = beside;
  if (!previous && !next) return null;
  return (
    <nav aria-label={t('strategy.goal.beside')} className={`${styles['beside']} no-print`}>
      {previous && (
        <span>
          <span aria-hidden="true">‹</span>
          <span className="visually-hidden">{t('strategy.goal.previous')}: </span>
          <GoalLink goal={previous} />
        </span>
      )}
      {next && (
        <span>
          <span className="visually-hidden">{t('strategy.goal.next')}: </span>
          <GoalLink goal={next} />
          <span aria-hidden="true">›</span>
        </span>
      )}
    </nav>
  );
}

function GoalWords({ detail: { goal } }: { detail: GoalDetail }) {
  const { arena, aim, lang } = goal.row;
  return (
    <div lang={lang} className={styles['words']}>
      {arena && <p className={styles['arena']}>{arena}</p>}
      {aim && <p>{aim}</p>}
    </div>
  );
}
