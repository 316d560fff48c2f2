// One round: how far it has come by group and partner, what is asked of whom, and for the secretariat what can be done.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { progressBy, roundProgress } from '#shared/round/round-progress.ts';
import { itemStates } from '#shared/round/round-type.ts';
import { ProgressTable } from './progress-table.tsx';
import { RoundItems } from './round-items.tsx';
import { RoundLinks } from './round-links.tsx';
import styles from './round-page.module.css';
import { useRoundDays, useRoundTitle } from './round-words.ts';

const RoundForm = lazy(async () => ({ default: (await import('./round-form.tsx')).RoundForm }));

export function RoundPage() {
  const a = useAdminText();
  const format = useFormat();
  const titleOf = useRoundTitle();
  const daysOf = useRoundDays();
  const can = useCan();
  const trpc = useTRPC();
  const { strategy, roundId } = useParams({ from: '/$strategy/runder/$roundId' });
  const { data } = useSuspenseQuery(trpc.round.detail.queryOptions({ id: roundId }));
  const [{ data: cluster }, { data: outline }] = useSuspenseQueries({
    queries: [trpc.people.list.queryOptions(), trpc.strategy.outline.queryOptions({ strategy })],
  });
  const [isEditing, setIsEditing] = useState(false);
  const { round, items } = data;
  const progress = roundProgress(items);
  const nameOf = (bodyId: string) => {
    const body = cluster.bodies.find(({ id }) => id === bodyId);
    return body ? bodyName(body) : a('round.noBody');
  };
  const partnerOf = (partnerId: string) =>
    cluster.partners.find(({ id }) => id === partnerId)?.shortName ?? a('round.noPartner');
  return (
    <>
      <PageHeader
        title={titleOf(round)}
        eyebrow={
          <Link to="/$strategy/runder" params={{ strategy }}>
            {a('round.list.title')}
          </Link>
        }
        lead={daysOf(round)}
        actions={
          can('round:manage') && <RoundActions round={round} onEdit={() => setIsEditing(true)} />
        }
      />
      {round.state === 'planned' ? (
        <p className="prose">{a('round.plannedText')}</p>
      ) : (
        <>
          <Section
            title={a('round.progress')}
            note={a('round.progressNote', {
              answered: progress.answered,
              asked: progress.asked,
              date: format.date(data.today),
            })}
          >
            <ul className={styles['counts']}>
              {itemStates
                .filter((state) => progress.states[state] > 0)
                .map((state) => (
                  <li key={state}>
                    <strong className="figures">{format.number(progress.states[state])}</strong>
                    {a(`round.itemState.${state}`)}
                  </li>
                ))}
            </ul>
          </Section>
          <div className={styles['sides']}>
            <Section title={a('round.byBody')}>
              <ProgressTable
                caption={a('round.byBody')}
                nameHeader={a('round.body')}
                rows={progressBy(items, ({ bodyId }) => bodyId ?? '')}
                nameOf={nameOf}
              />
            </Section>
            <Section title={a('round.byPartner')}>
              <ProgressTable
                caption={a('round.byPartner')}
                nameHeader={a('round.partner')}
                rows={progressBy(
                  items.filter(({ personId }) => personId !== null),
                  ({ partnerId }) => partnerId ?? '',
                )}
                nameOf={partnerOf}
              />
            </Section>
          </div>
          {round.state === 'open' && can('round:manage') && <RoundLinks roundId={round.id} />}
          <RoundItems strategy={strategy} round={round} items={items} bodyOf={nameOf} />
        </>
      )}
      <Suspense fallback={null}>
        {isEditing && (
          <RoundForm outline={outline} round={round} onClose={() => setIsEditing(false)} />
        )}
      </Suspense>
    </>
  );
}

type ActionsProps = {
  round: { id: string; version: number; state: string };
  onEdit: () => void;
};

function RoundActions({ round: { id, version, state }, onEdit }: ActionsProps) {
  const a = useAdminText();
  const act = useAct();
  const at = { id, version };
  return (
    <>
      {state === 'planned' && (
        <Button
          onClick={() =>
            void act({ run: () => seamClient.round.open.mutate(at), done: a('round.opened') })
          }
        >
          {a('round.open')}
        </Button>
      )}
      {state !== 'closed' && (
        <Button variant="secondary" onClick={onEdit}>
          {a('round.edit')}
        </Button>
      )}
      {state === 'planned' && (
        <Button
          variant="secondary"
          onClick={() =>
            void act({ run: () => seamClient.round.archive.mutate(at), done: a('round.archived') })
          }
        >
          {a('round.archive')}
        </Button>
      )}
      {state === 'open' && (
        <Button
          variant="secondary"
          onClick={() =>
            void act({ run: () => seamClient.round.close.mutate(at), done: a('round.closed') })
          }
        >
          {a('round.close')}
        </Button>
      )}
    </>
  );
}
