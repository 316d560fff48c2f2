// What a round asks of somebody, with all that is needed to answer it in place.
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import type { RequestContext } from '#server/request-context.ts';
import { found } from '#server/refusal.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import { dueSubject, unchangedAnswer, type DueItem } from '#shared/round/due-item.ts';
import type { RoundItemRow } from '#shared/round/round-type.ts';
import { strategyStanding, type StrategyStanding } from '#shared/strategy/standing.ts';

/** How a strategy stands today, as those see it who answer. */
export async function standingNow(
  { db, now }: { db: Pick<RequestContext['db'], 'read'>; now: IsoInstant },
  clusterId: string,
  strategyId: string,
): Promise<StrategyStanding> {
  const strategy = found(await findStrategy(db.read, clusterId, strategyId));
  const asOf = { reportingOn: norwegianDay(now), knownOn: null };
  return strategyStanding(await loadSnapshot(db.read, clusterId, strategy, null), asOf);
}

/** In the order given; what has been taken out of the strategy since is left out. */
export function dueItems(standing: StrategyStanding, items: readonly RoundItemRow[]): DueItem[] {
  const goalOf = new Map(standing.goals.map((goal) => [goal.row.id, goal]));
  const homeOf = new Map([
    ...standing.measures.map(({ row }) => [row.id, row.homeGoalId] as const),
    ...standing.indicators.map(({ row }) => [row.id, row.goalId] as const),
  ]);
  return items.flatMap((item) => {
    const subject = dueSubject(standing, item);
    if (!subject) return [];
    const home = goalOf.get(homeOf.get(item.subjectId) ?? '');
    return [
      {
        item,
        subject,
        goal: home ? { title: home.row.title, lang: home.row.lang, number: home.number } : null,
        canBeUnchanged: unchangedAnswer(subject) !== null,
      },
    ];
  });
}
