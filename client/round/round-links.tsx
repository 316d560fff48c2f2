// The personal links of an open round, for the secretariat: who has one, a new one in its place, and taking one back.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { ConfirmForm } from '#client/people/confirm-form.tsx';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import rows from '#client/ui/row-table.module.css';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import type { AppRouter } from '#server/app-router.ts';

type LinkOwner = inferRouterOutputs<AppRouter>['round']['links'][number];

export function RoundLinks({ roundId }: { roundId: string }) {
  const a = useAdminText();
  const act = useAct();
  const show = useNotice();
  const { data: owners } = useSuspenseQuery(useTRPC().round.links.queryOptions({ id: roundId }));
  const [asked, setAsked] = useState<LinkOwner | null>(null);
  if (owners.length === 0) return null;
  return (
    <Section title={a('round.links.title')} note={a('round.links.note')}>
      <table className={`plain-table ${rows['table']}`}>
        <caption className="visually-hidden">{a('round.links.title')}</caption>
        <thead>
          <tr>
            <th scope="col" className={rows['name']}>
              {a('round.items.who')}
            </th>
            <th scope="col">{a('round.items.link')}</th>
            <th scope="col">
              <span className="visually-hidden">{a('round.links.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {owners.map((owner) => (
            <tr key={owner.personId}>
              <th scope="row" className={rows['name']}>
                {owner.name}
                <span className={rows['under']}>
                  {a('round.links.left', { count: owner.left })}
                </span>
              </th>
              <td>
                <LinkState owner={owner} />
              </td>
              <td>
                <div className="row">
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={a('round.items.sendLinkTo', { name: owner.name })}
                    onClick={() =>
                      void act({
                        run: () =>
                          seamClient.round.sendLink.mutate({ roundId, personId: owner.personId }),
                        done: a('round.items.linkSent', { name: owner.name }),
                      })
                    }
                  >
                    {a('round.items.sendLink')}
                  </Button>
                  {owner.sentAt !== null && owner.revokedAt === null && (
                    <Button
                      variant="tertiary"
                      data-size="sm"
                      aria-label={a('round.links.revokeOf', { name: owner.name })}
                      onClick={() => setAsked(owner)}
                    >
                      {a('round.links.revoke')}
                    </Button>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && (
        <ConfirmForm
          title={a('round.links.askTitle', { name: asked.name })}
          act={a('round.links.revoke')}
          send={() => seamClient.round.revokeLink.mutate({ roundId, personId: asked.personId })}
          onDone={() => {
            show({ text: a('round.links.revoked', { name: asked.name }) });
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        >
          <p>{a('round.links.ask', { name: asked.name })}</p>
        </ConfirmForm>
      )}
    </Section>
  );
}

function LinkState({ owner: { sentAt, toldAt, openedAt, revokedAt } }: { owner: LinkOwner }) {
  const a = useAdminText();
  const format = useFormat();
  if (sentAt === null) return a('round.links.state.none');
  if (revokedAt !== null)
    return a('round.links.state.revoked', { date: format.instant(revokedAt) });
  if (openedAt !== null) return a('round.links.state.opened', { date: format.instant(openedAt) });
  if (toldAt === null) return a('round.links.state.untold');
  return a('round.links.state.sent', { date: format.instant(toldAt) });
}
