// The strategy's reporting rounds, newest first: how far each has come, and for the secretariat the way to a new one.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { AnswerBar } from './answer-bar.tsx';
import { NudgeSection } from './nudge-section.tsx';
import styles from './round-page.module.css';
import { useRoundDays, useRoundTitle } from './round-words.ts';

const RoundForm = lazy(async () => ({ default: (await import('./round-form.tsx')).RoundForm }));

export function RoundListPage() {
  const a = useAdminText();
  const titleOf = useRoundTitle();
  const daysOf = useRoundDays();
  const can = useCan();
  const trpc = useTRPC();
  const strategy = useStrategySlug();
  const { data: outline } = useSuspenseQuery(trpc.strategy.outline.queryOptions({ strategy }));
  const { data: rounds } = useSuspenseQuery(
    trpc.round.list.queryOptions({ strategyId: outline.strategy.id }),
  );
  const [isPlanning, setIsPlanning] = useState(false);
  const planButton = can('round:manage') && (
    <Button onClick={() => setIsPlanning(true)}>{a('round.plan')}</Button>
  );
  return (
    <>
      <PageHeader
        title={a('round.list.title')}
        lead={a('round.list.lead')}
        actions={rounds.length > 0 && planButton}
      />
      {can('round:answer') && (
        <p>
          <Link to="/mine-oppdateringer">{a('round.mine.title')}</Link>
        </p>
      )}
      {rounds.length === 0 ? (
        <EmptyState
          title={a('round.list.none.title')}
          text={a('round.list.none.text')}
          action={planButton}
        />
      ) : (
        <ul className={styles['rounds']}>
          {rounds.map((round) => (
            <li key={round.id}>
              <div>
                <h2>
                  <Link to="/$strategy/runder/$roundId" params={{ strategy, roundId: round.id }}>
                    {titleOf(round)}
                  </Link>
                </h2>
                <p className="soft small">{daysOf(round)}</p>
              </div>
              {round.state !== 'planned' && (
                <AnswerBar answered={round.answered} asked={round.asked} />
              )}
            </li>
          ))}
        </ul>
      )}
      <NudgeSection strategyId={outline.strategy.id} strategy={strategy} />
      <Suspense fallback={null}>
        {isPlanning && (
          <RoundForm outline={outline} round={null} onClose={() => setIsPlanning(false)} />
        )}
      </Suspense>
    </>
  );
}
