// The secretariat answers one thing in the place of whoever is asked, or where there is nobody to ask.
import { Alert } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { DueForm } from './due-rounds.tsx';

export function OnBehalfPage() {
  const a = useAdminText();
  const show = useNotice();
  const navigate = useNavigate();
  const params = useParams({ from: '/$strategy/runder/$roundId/svar/$itemId' });
  const { itemId, ...round } = params;
  const { data } = useSuspenseQuery(useTRPC().round.item.queryOptions({ itemId }));
  // As it was when the page was opened: what is being written is about that.
  const [{ due, person }] = useState(data);
  const backToRound = () => navigate({ to: '/$strategy/runder/$roundId', params: round });
  return (
    <>
      <PageHeader
        title={
          person === null
            ? a('round.behalf.titleNobody')
            : a('round.behalf.title', { name: person })
        }
        eyebrow={
          <Link to="/$strategy/runder/$roundId" params={round}>
            {a('round.behalf.back')}
          </Link>
        }
      />
      {due.item.answer === null ? (
        <>
          <Alert data-color="info">
            {person === null ? a('round.behalf.nobody') : a('round.behalf.names', { name: person })}
          </Alert>
          <DueForm
            due={due}
            send={seamClient.round.answerItem.mutate}
            onAnswered={() => {
              show({
                text:
                  person === null
                    ? a('round.behalf.doneNobody')
                    : a('round.behalf.done', { name: person }),
              });
              void backToRound();
            }}
          />
        </>
      ) : (
        <p className="prose">{a('round.behalf.answered')}</p>
      )}
    </>
  );
}
