// Mine oppdateringer: everything that waits for whoever is signed in, filled in and sent without leaving the page.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { ReviewList } from './review-list.tsx';
import { DueRound } from './due-rounds.tsx';
import { OwnedList } from './owned-list.tsx';

export function MyUpdatesPage() {
  const a = useAdminText();
  const { data } = useSuspenseQuery(useTRPC().round.mine.queryOptions());
  // As it was when the page was opened: what has been answered stays in its place as a line.
  const [rounds] = useState(data.rounds);
  return (
    <>
      <PageHeader title={a('round.mine.title')} lead={a('round.mine.lead')} />
      <ReviewList />
      {rounds.length === 0 ? (
        <EmptyState title={a('round.mine.none.title')} text={a('round.mine.none.text')} />
      ) : (
        rounds.map((shown) => (
          <DueRound
            key={shown.round.id}
            shown={shown}
            today={data.today}
            send={seamClient.round.answerItem.mutate}
          />
        ))
      )}
      <OwnedList />
    </>
  );
}
