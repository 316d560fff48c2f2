// Opening a round: who is asked for what is settled from the strategy as it stands, and each gets one link. All in one
// write, so that nobody is asked twice and nobody is left out; the mails are made from the links (`tell-round.ts`).
import type { Kysely, Transaction } from 'kysely';
import { newId } from '#db/id.ts';
import type { WhoComesIn } from '#db/people/person-queries.ts';
import { listAskable, type AskablePerson } from '#db/round/askable-queries.ts';
import { insertItems } from '#db/round/round-item-queries.ts';
import { insertLink } from '#db/round/round-link-queries.ts';
import type { Database } from '#db/schema.ts';
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { found } from '#server/refusal.ts';
import { newLink } from '#server/round/round-link.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import { askedIn, type Asked, type RoundChoice } from '#shared/round/asked.ts';
import type { StrategySnapshot } from '#shared/strategy/snapshot.ts';
import { unanswered, type RoundItemRow, type RoundRow } from '#shared/round/round-type.ts';

export type RoundPlan = {
  asked: Asked[];
  people: AskablePerson[];
  content: StrategySnapshot;
  /** Of what is asked about, by id. */
  titles: ReadonlyMap<string, string>;
};

/** Who would be asked for what, were the round opened now. */
export async function planRound(
  db: Kysely<Database>,
  clusterId: string,
  round: RoundChoice & Pick<RoundRow, 'strategyId'>,
  { auth, now }: { auth: WhoComesIn; now: IsoInstant },
): Promise<RoundPlan> {
  const strategy = found(await findStrategy(db, clusterId, round.strategyId));
  const content = await loadSnapshot(db, clusterId, strategy, null);
  const people = await listAskable(db, clusterId, norwegianDay(now), auth);
  const rows = [...content.measures, ...content.indicators, ...content.goals];
  return {
    asked: askedIn(round, content, people, { clusterId, today: norwegianDay(now) }),
    people,
    content,
    titles: new Map(rows.map(({ id, title }) => [id, title])),
  };
}

/** The items of a round that is being opened, and a link for each who is asked. */
export async function askEverybody(
  trx: Transaction<Database>,
  clusterId: string,
  { id: roundId }: RoundRow,
  { asked }: RoundPlan,
  now: IsoInstant,
): Promise<void> {
  const items = asked.map((one): RoundItemRow => ({ ...one, id: newId(), roundId, ...unanswered }));
  await insertItems(trx, clusterId, items);
  for (const personId of new Set(items.map((item) => item.personId)))
    if (personId !== null) await insertLink(trx, newLink(clusterId, { roundId, personId }, now));
}
