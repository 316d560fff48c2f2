// What the day's mails are made of: the rounds with what waits in them, and the words that ids stand for.
import { findCluster } from '#db/people/people-queries.ts';
import { listPersons } from '#db/people/person-queries.ts';
import { listItems } from '#db/round/round-item-queries.ts';
import { listLinks } from '#db/round/round-link-queries.ts';
import { listRounds } from '#db/round/round-queries.ts';
import { listSubjectTitles } from '#db/round/subject-queries.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import { found } from '#server/refusal.ts';
import { listPlanNudges, type PlacedNudge } from '#server/round/plan-nudges.ts';
import { linkToken } from '#server/round/round-link.ts';
import type { TellingParts } from '#server/round/tell-round.ts';
import { addDays, norwegianDay, norwegianDayStart, type IsoInstant } from '#shared/iso-date.ts';
import type { NudgeBlocksData } from '#shared/mail/nudge-mail.ts';
import type { ReminderMailData } from '#shared/mail/reminder-mail.ts';
import { itemState } from '#shared/round/round-date.ts';
import { notAskedAbout } from '#shared/round/nudge-rule.ts';
import type { OpenRound, Reminder, Waiting } from '#shared/round/reminder-rule.ts';
import type { RoundItemRow, RoundRow } from '#shared/round/round-type.ts';

export type DigestSource = {
  cluster: string;
  /** Those that are open, and those where something still waits for approval. */
  rounds: OpenRound[];
  nudges: PlacedNudge[];
  /** Of what is asked about, of people, of strategies: by id. */
  titles: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
  strategies: ReadonlyMap<string, { slug: string; title: string }>;
  /** The link that holds, by round and person, and when they were told of it. */
  links: ReadonlyMap<string, { token: string; toldAt: IsoInstant | null }>;
};

export function linkKey(roundId: string, personId: string): string {
  return `${roundId} ${personId}`;
}

export async function digestSource(
  { connection: { read }, auth }: Pick<TellingParts, 'connection' | 'auth'>,
  clusterId: string,
  now: IsoInstant,
): Promise<DigestSource> {
  const today = norwegianDay(now);
  const titles = await listSubjectTitles(read, clusterId);
  const rounds: OpenRound[] = [];
  const links = new Map<string, { token: string; toldAt: IsoInstant | null }>();
  for (const round of await listRounds(read, clusterId)) {
    if (round.state === 'planned') continue;
    const all = await listItems(read, clusterId, round.id);
    // What has been taken out of the strategy since is no longer waited for.
    const items = all.filter(({ subjectId }) => titles.has(subjectId));
    const isToApprove = items.some((item) => itemState(item, today) === 'submitted');
    if (round.state !== 'open' && !isToApprove) continue;
    rounds.push({ round, items });
    for (const link of await listLinks(read, clusterId, round.id)) {
      const key = linkKey(round.id, link.personId);
      const { toldAt } = link;
      if (link.revokedAt === null && !links.has(key))
        links.set(key, { token: linkToken(auth.secret, link), toldAt });
    }
  }
  const persons = await listPersons(read, clusterId);
  const strategies = await listStrategies(read, clusterId);
  return {
    cluster: found(await findCluster(read, clusterId)).name,
    rounds,
    nudges: notAskedAbout(await listPlanNudges(read, clusterId, now), rounds),
    titles,
    names: new Map(persons.map(({ id, name }) => [id, name])),
    strategies: new Map(
      strategies.map(({ id, slug, shortTitle }) => [id, { slug, title: shortTitle }]),
    ),
    links,
  };
}

type Told = { personId: string; reminder: Reminder; source: DigestSource; now: IsoInstant };

export function reminderData(
  baseUrl: string,
  { personId, reminder, source, now }: Told,
): Omit<ReminderMailData, 'name' | 'nudges'> {
  const strategyOf = (round: RoundRow) => found(source.strategies.get(round.strategyId));
  const named = (round: RoundRow) => ({
    strategy: strategyOf(round).title,
    period: round.period,
  });
  const mine = `${baseUrl}/mine-oppdateringer`;
  const countedBy = (
    items: readonly RoundItemRow[],
    whose: (item: RoundItemRow) => string | null,
  ) =>
    [...Map.groupBy(items, (item) => whose(item) ?? '')].map(([id, own]) => ({
      name: source.names.get(id) ?? '',
      count: own.length,
    }));
  const silentOf = ({ round, items }: Waiting) => ({
    ...named(round),
    url: `${baseUrl}/${strategyOf(round).slug}/runder/${round.id}`,
    people: countedBy(items, (item) => item.personId),
  });
  // Whoever is told of a whole round needs not be told of a group in it again.
  const wider = new Set(reminder.all.map(({ round }) => round.id));
  const led = reminder.led.filter(({ round }) => !wider.has(round.id));
  const lastDays = reminder.own.map(({ round }) => round.graceOn).toSorted();
  return {
    cluster: source.cluster,
    today: norwegianDay(now),
    own: reminder.own.map(({ round, items }) => {
      const token = source.links.get(linkKey(round.id, personId))?.token;
      return {
        ...named(round),
        url: token ? `${baseUrl}/oppdater#${token}` : mine,
        isPersonal: token !== undefined,
        asked: items.map((item) => ({
          title: source.titles.get(item.subjectId) ?? '',
          dueOn: item.dueOn,
          returned: itemState(item, norwegianDay(now)) === 'returned' ? item.reviewNote : null,
        })),
      };
    }),
    reviews: reminder.reviews.map(({ round, items }) => ({
      ...named(round),
      url: mine,
      people: countedBy(items, (item) => item.submittedById),
    })),
    silent: [...led, ...reminder.all].map(silentOf),
    validUntil: lastDays.length === 0 ? null : norwegianDayStart(addDays(lastDays.at(-1)!, 1)),
  };
}

/** By strategy, each with the page that shows them all. */
export function nudgeData(
  baseUrl: string,
  nudges: readonly PlacedNudge[],
): Pick<NudgeBlocksData, 'nudged'> {
  const byStrategy = [...Map.groupBy(nudges, ({ strategy }) => strategy.slug)];
  return {
    nudged: byStrategy.map(([slug, own]) => ({
      strategy: own[0]!.strategy.title,
      url: `${baseUrl}/${slug}/runder#ses-paa`,
      nudges: own,
    })),
  };
}
