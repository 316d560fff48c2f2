// The goals, indicators, measures and funds that a case is about, and their figures, fetched before they are shown.
import { useEffect } from 'react';
import { queryClient, useTRPC } from '#client/seam.ts';
import type { CaseRow, CaseThingKind } from '#shared/meeting/meeting-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import type { MeetingData } from './agenda-section.tsx';

type Named = MeetingData['things'][number];
export type StageThing = Pick<Named, 'id' | 'title' | 'strategySlug'> & {
  kind: CaseThingKind;
};

/** In the order of the case. */
export function stageThings(
  item: Pick<CaseRow, 'links'> | undefined,
  things: readonly Named[],
  a: AdminTranslate,
): StageThing[] {
  return (item?.links ?? []).flatMap((link) => {
    if (link.kind === 'document' || link.kind === 'report') return [];
    const named = things.find(({ id }) => id === link.targetId);
    if (!named) return [];
    const { title } = named;
    const isYear = link.kind === 'fund_year';
    const called = isYear ? a('fundCase.ofYear', { year: title }) : title;
    return { ...named, kind: link.kind, title: called };
  });
}

/** The case that comes next is there when it is asked for, also where the network is slow. */
export function useFetchedAhead(things: readonly StageThing[]): void {
  const trpc = useTRPC();
  const shown = things.filter(({ strategySlug }) => strategySlug !== null);
  // As text: the same things in another list are the same.
  const ids = shown.map(({ kind, id }) => `${kind} ${id}`).join();
  useEffect(() => {
    for (const [kind, id = ''] of ids.split(',').map((each) => each.split(' '))) {
      if (kind === 'goal')
        void queryClient.prefetchQuery(trpc.strategy.goalDetail.queryOptions({ id }));
      else if (kind === 'indicator')
        void queryClient.prefetchQuery(trpc.indicator.get.queryOptions({ id }));
      else if (kind === 'measure')
        void queryClient.prefetchQuery(trpc.measure.get.queryOptions({ id }));
      else if (kind?.startsWith('fund_'))
        void queryClient.prefetchQuery(trpc.fund.figures.queryOptions({ ids: [id] }));
    }
  }, [ids, trpc]);
}
