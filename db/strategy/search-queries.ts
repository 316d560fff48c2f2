// Search over everything that has a page: goals, indicators, measures, events and their series, cases, decisions, partners, bodies.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { casesNumbered } from '#db/meeting/case-number-query.ts';
import { mentions } from '#db/search-text.ts';
import { seriesKey } from '#shared/event/event-total.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';

const searchedKinds = [
  'goal',
  'indicator',
  'measure',
  'event',
  'series',
  'case',
  'decision',
  'partner',
  'body',
] as const;

export type SearchHit = {
  kind: (typeof searchedKinds)[number];
  id: string;
  title: string;
  /** The strategy whose pages show it; null for what is the cluster's. */
  strategySlug: string | null;
  /** The goal it belongs to, for a goal itself; null for what is the cluster's. */
  goalId: string | null;
  /** Of cases and decisions: the number, the day and the body; the meeting, but for what is older than those kept here. */
  said: { number: string; on: string; body: string; meetingId: string | null } | null;
  /** Of events: the first day. */
  heldOn: string | null;
};

const goalColumn = {
  goal: 'goal.id as goalId',
  indicator: 'indicator.goal_id as goalId',
  measure: 'measure.home_goal_id as goalId',
} as const;

const noPlace = { strategySlug: null, goalId: null, said: null, heldOn: null };
const hitsOfEachKind = 8;

/** At most eight of each kind, kind by kind, the nearest titles first and those that only mention the words last. */
export async function searchCluster(
  db: Kysely<Database>,
  clusterId: string,
  query: string,
): Promise<SearchHit[]> {
  const needle = query.trim().toLocaleLowerCase('nb');
  const hits: SearchHit[] = [];
  for (const kind of ['goal', 'indicator', 'measure'] as const) {
    const rows = await db
      .selectFrom(kind)
      .innerJoin('strategy', 'strategy.id', `${kind}.strategy_id`)
      .select([`${kind}.id`, `${kind}.title`, 'strategy.slug as strategySlug', goalColumn[kind]])
      .where(`${kind}.cluster_id`, '=', clusterId)
      .where(`${kind}.archived_at`, 'is', null)
      .where((eb) => mentions(eb.ref(`${kind}.search_text`), query))
      .orderBy('strategy.sort_order')
      .orderBy(`${kind}.sort_order`)
      .execute();
    hits.push(...rows.map((row) => ({ ...row, kind, said: null, heldOn: null })));
  }
  hits.push(...(await searchEvents(db, clusterId, query)));
  hits.push(...(await searchMeetings(db, clusterId, query)));
  const partners = await db
    .selectFrom('partner')
    .select(['id', 'name as title'])
    .where('cluster_id', '=', clusterId)
    .where((eb) => mentions(eb.ref('search_text'), query))
    .orderBy('sort_order')
    .execute();
  hits.push(...partners.map((row) => ({ ...row, kind: 'partner' as const, ...noPlace })));
  const bodies = await db
    .selectFrom('body')
    .innerJoin('body_name', 'body_name.body_id', 'body.id')
    .select(['body.id', 'body_name.name as title'])
    .where('body.cluster_id', '=', clusterId)
    .where('body_name.to_on', 'is', null)
    .where((eb) => mentions(eb.ref('body.search_text'), query))
    .orderBy('body.sort_order')
    .execute();
  hits.push(...bodies.map((row) => ({ ...row, kind: 'body' as const, ...noPlace })));
  const nearestFirst = hits.toSorted((a, b) => distanceOf(a, needle) - distanceOf(b, needle));
  const ofKind = Map.groupBy(nearestFirst, (hit) => hit.kind);
  return searchedKinds.flatMap((kind) => ofKind.get(kind)?.slice(0, hitsOfEachKind) ?? []);
}

/** The newest first; and each series that is called so, by the name that the newest of its events has. */
async function searchEvents(
  db: Kysely<Database>,
  clusterId: string,
  query: string,
): Promise<SearchHit[]> {
  const rows = await db
    .selectFrom('event')
    .select(['id', 'title', 'series', 'starts_on as heldOn'])
    .where('cluster_id', '=', clusterId)
    .where('archived_at', 'is', null)
    .where((eb) => mentions(eb.ref('search_text'), query))
    .orderBy('starts_on', 'desc')
    .orderBy('id')
    .limit(mostOfMeetings)
    .execute();
  const named = Map.groupBy(rows, ({ series }) => seriesKey(series));
  const sought = seriesKey(query);
  return [
    ...rows.map(({ id, title, heldOn }) => {
      return { ...noPlace, kind: 'event' as const, id, title, heldOn };
    }),
    ...[...named]
      .filter(([key]) => key !== '' && key.includes(sought))
      .map(([key, [newest]]) => {
        return { ...noPlace, kind: 'series' as const, id: key, title: newest!.series };
      }),
  ];
}

/** The newest first. A number finds its case, and what was decided in it. */
async function searchMeetings(
  db: Kysely<Database>,
  clusterId: string,
  query: string,
): Promise<SearchHit[]> {
  const numbered = casesNumbered(db, clusterId, query);
  const cases = await db
    .selectFrom('meeting_case')
    .innerJoin('meeting', 'meeting.id', 'meeting_case.meeting_id')
    .innerJoin('body_name', 'body_name.body_id', 'meeting_case.body_id')
    .select(['meeting_case.id', 'meeting_case.title', 'meeting_case.year', 'meeting_case.number'])
    .select(['meeting.id as meetingId', 'meeting.held_on as on', 'body_name.name as body'])
    .where('meeting_case.cluster_id', '=', clusterId)
    .where('meeting_case.archived_at', 'is', null)
    .where('body_name.to_on', 'is', null)
    .where((eb) =>
      eb.or([
        mentions(eb.ref('meeting_case.search_text'), query),
        eb('meeting_case.id', 'in', numbered),
      ]),
    )
    .orderBy('meeting_case.year', 'desc')
    .orderBy('meeting_case.number', 'desc')
    .limit(mostOfMeetings)
    .execute();
  const decisions = await db
    .selectFrom('decision')
    .innerJoin('body_name', 'body_name.body_id', 'decision.body_id')
    .leftJoin('meeting_case', 'meeting_case.id', 'decision.case_id')
    .select(['decision.id', 'decision.text', 'decision.case_number as number'])
    .select(['meeting_case.meeting_id as meetingId', 'decision.decided_on as on'])
    .select('body_name.name as body')
    .where('decision.cluster_id', '=', clusterId)
    .where('decision.archived_at', 'is', null)
    .where('body_name.to_on', 'is', null)
    .where((eb) =>
      eb.or([
        mentions(eb.ref('decision.search_text'), query),
        eb('decision.case_id', 'in', numbered),
      ]),
    )
    .orderBy('decision.decided_on', 'desc')
    .limit(mostOfMeetings)
    .execute();
  const place = { strategySlug: null, goalId: null, heldOn: null };
  return [
    ...cases.map(({ id, title, on, body, meetingId, ...numbers }): SearchHit => {
      const said = { number: caseNumber(numbers), on, body, meetingId };
      return { kind: 'case', id, title, ...place, said };
    }),
    ...decisions.map(({ id, text, ...said }): SearchHit => {
      return { kind: 'decision', id, title: firstWords(text), ...place, said };
    }),
  ];
}

/** Enough to choose the nearest from. */
const mostOfMeetings = 100;

/** Of a wording: its first line, shortened, without the marks it is formatted with. */
function firstWords(text: string): string {
  const [line = ''] = text
    .replace(/[*_>#`]/g, '')
    .trim()
    .split('\n');
  return line.length > 140 ? `${line.slice(0, 140).trimEnd()} …` : line;
}

/** How far a title is from what was asked for: the same, begins with it, has a word that does, holds it, or not at all. */
function distanceOf(hit: SearchHit, needle: string): number {
  const title = hit.title.toLocaleLowerCase('nb');
  if (title === needle) return 0;
  const at = title.indexOf(needle);
  if (at <= 0) return at === 0 ? 1 : 4;
  return title.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(needle)) ? 2 : 3;
}
