// Events with who holds them, what they serve and the parts of those who took part.
import type { ExpressionBuilder, Kysely } from 'kysely';
import * as z from 'zod/mini';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import { searchText } from '#db/search-text.ts';
import type {
  EventKind,
  EventPart,
  EventRow,
  ParticipantCount,
  ParticipantKind,
} from '#shared/event/event-type.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectEvents(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('event')
    .select([
      'id',
      'kind',
      'title',
      'text',
      'lang',
      'series',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'starts_at as startsAt',
      'ends_at as endsAt',
      'place',
      'url',
      'registered',
      'registered_is_approximate as registeredIsApproximate',
      'registered_words as registeredWords',
      'present',
      'present_is_approximate as presentIsApproximate',
      'present_words as presentWords',
      'links',
      'origin',
      'is_cancelled as isCancelled',
      'cancelled_reason as cancelledReason',
      'is_sample as isSample',
      'version',
      'archived_at as archivedAt',
    ])
    .where('cluster_id', '=', clusterId);
}
type SelectedEvent = Awaited<ReturnType<ReturnType<typeof selectEvents>['execute']>>[number];

const storedLinks = z.array(z.object({ title: z.string(), url: z.string() }));

function countOf(
  value: number | null,
  isApproximate: number,
  words: string,
): ParticipantCount | null {
  return value === null ? null : { value, isApproximate: isApproximate === 1, words };
}

/** Days, both included, that an event begins between. */
export type EventSpan = { from: IsoDate; to: IsoDate };

/** What belongs to the events, in three queries whatever their number; one alone, or those of a span, asked for by themselves. */
async function withAll(
  db: Kysely<Database>,
  clusterId: string,
  rows: SelectedEvent[],
  span?: EventSpan,
): Promise<EventRow[]> {
  const [first, second] = rows;
  if (first === undefined) return [];
  const only = second === undefined ? first.id : undefined;
  const within = (
    eb: ExpressionBuilder<Database, 'event_organiser' | 'event_goal' | 'event_part'>,
  ) =>
    eb(
      'event_id',
      'in',
      eb
        .selectFrom('event')
        .select('event.id')
        .where('event.cluster_id', '=', clusterId)
        .where('event.starts_on', '>=', span!.from)
        .where('event.starts_on', '<=', span!.to),
    );
  const organisers = await db
    .selectFrom('event_organiser')
    .select(['event_id as eventId', 'partner_id as partnerId', 'body_id as bodyId'])
    .where('cluster_id', '=', clusterId)
    .$if(only !== undefined, (query) => query.where('event_id', '=', only!))
    .$if(span !== undefined, (query) => query.where(within))
    .orderBy('sort_order')
    .execute();
  const goals = await db
    .selectFrom('event_goal')
    .select(['event_id as eventId', 'goal_id as goalId'])
    .where('cluster_id', '=', clusterId)
    .$if(only !== undefined, (query) => query.where('event_id', '=', only!))
    .$if(span !== undefined, (query) => query.where(within))
    .orderBy('sort_order')
    .execute();
  const parts = await db
    .selectFrom('event_part')
    .select(['event_id as eventId', 'partner_id as partnerId', 'kind', 'registered', 'present'])
    .where('cluster_id', '=', clusterId)
    .$if(only !== undefined, (query) => query.where('event_id', '=', only!))
    .$if(span !== undefined, (query) => query.where(within))
    .orderBy('sort_order')
    .execute();
  const organisersOf = Map.groupBy(organisers, ({ eventId }) => eventId);
  const goalsOf = Map.groupBy(goals, ({ eventId }) => eventId);
  const partsOf = Map.groupBy(parts, ({ eventId }) => eventId);
  return rows.map((row) => {
    const {
      registeredIsApproximate,
      registeredWords,
      presentIsApproximate,
      presentWords,
      ...kept
    } = row;
    const held = organisersOf.get(row.id) ?? [];
    return {
      ...kept,
      kind: row.kind as EventKind,
      lang: row.lang as Lang,
      registered: countOf(row.registered, registeredIsApproximate, registeredWords),
      present: countOf(row.present, presentIsApproximate, presentWords),
      parts: (partsOf.get(row.id) ?? []).map(partOf),
      organiserPartnerIds: held.flatMap(({ partnerId }) => partnerId ?? []),
      organiserBodyIds: held.flatMap(({ bodyId }) => bodyId ?? []),
      servedGoalIds: (goalsOf.get(row.id) ?? []).map(({ goalId }) => goalId),
      links: readJson(storedLinks, row.links),
      isCancelled: row.isCancelled === 1,
      isSample: row.isSample === 1,
    };
  });
}

type StoredPart = {
  partnerId: string | null;
  kind: string | null;
  registered: number | null;
  present: number | null;
};

function partOf({ partnerId, kind, registered, present }: StoredPart): EventPart {
  return partnerId === null
    ? { by: 'kind', kind: kind as ParticipantKind, registered, present }
    : { by: 'partner', partnerId, registered, present };
}

/** Newest first; of a span or all; without those that were taken away, unless they are asked for. */
export async function listEvents(
  db: Kysely<Database>,
  clusterId: string,
  span?: EventSpan,
  { withArchived = false } = {},
): Promise<EventRow[]> {
  let query = selectEvents(db, clusterId)
    .$if(!withArchived, (all) => all.where('archived_at', 'is', null))
    .orderBy('starts_on', 'desc')
    .orderBy('id', 'desc');
  if (span) query = query.where('starts_on', '>=', span.from).where('starts_on', '<=', span.to);
  return withAll(db, clusterId, await query.execute(), span);
}

/** As each event has it, the newest first: one series may be written in several ways. */
export async function listSeriesNames(db: Kysely<Database>, clusterId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('event')
    .select('series')
    .where('cluster_id', '=', clusterId)
    .where('archived_at', 'is', null)
    .where('series', '!=', '')
    .orderBy('starts_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ series }) => series);
}

export async function findEvent(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<EventRow | undefined> {
  const row = await selectEvents(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && (await withAll(db, clusterId, [row]))[0];
}

export async function insertEvent(
  db: Kysely<Database>,
  clusterId: string,
  event: EventRow,
): Promise<void> {
  await db
    .insertInto('event')
    .values({
      ...columnsOf(event),
      id: event.id,
      cluster_id: clusterId,
      is_sample: event.isSample ? 1 : 0,
    })
    .execute();
  await insertBelongings(db, clusterId, event);
}

/** Answers false when the event no longer has the expected version. */
export async function updateEvent(
  db: Kysely<Database>,
  clusterId: string,
  event: EventRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('event')
    .set(columnsOf(event))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', event.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  for (const table of ['event_organiser', 'event_goal', 'event_part'] as const) {
    await db
      .deleteFrom(table)
      .where('cluster_id', '=', clusterId)
      .where('event_id', '=', event.id)
      .execute();
  }
  await insertBelongings(db, clusterId, event);
  return true;
}

async function insertBelongings(
  db: Kysely<Database>,
  clusterId: string,
  event: EventRow,
): Promise<void> {
  const own = { event_id: event.id, cluster_id: clusterId };
  const organisers = [
    ...event.organiserPartnerIds.map((id) => ({ partner_id: id, body_id: null })),
    ...event.organiserBodyIds.map((id) => ({ partner_id: null, body_id: id })),
  ].map((organiser, place) => ({ ...own, ...organiser, sort_order: place }));
  if (organisers.length > 0) await db.insertInto('event_organiser').values(organisers).execute();
  const goals = event.servedGoalIds.map((id, place) => ({
    ...own,
    goal_id: id,
    sort_order: place,
  }));
  if (goals.length > 0) await db.insertInto('event_goal').values(goals).execute();
  const parts = event.parts.map((part, place) => ({
    ...own,
    sort_order: place,
    partner_id: part.by === 'partner' ? part.partnerId : null,
    kind: part.by === 'kind' ? part.kind : null,
    registered: part.registered,
    present: part.present,
  }));
  if (parts.length > 0) await db.insertInto('event_part').values(parts).execute();
}

function columnsOf(event: EventRow) {
  const { registered, present } = event;
  return {
    kind: event.kind,
    title: event.title,
    text: event.text,
    lang: event.lang,
    series: event.series,
    starts_on: event.startsOn,
    ends_on: event.endsOn,
    starts_at: event.startsAt,
    ends_at: event.endsAt,
    place: event.place,
    url: event.url,
    registered: registered?.value ?? null,
    registered_is_approximate: registered?.isApproximate ? 1 : 0,
    registered_words: registered?.words ?? '',
    present: present?.value ?? null,
    present_is_approximate: present?.isApproximate ? 1 : 0,
    present_words: present?.words ?? '',
    links: JSON.stringify(event.links),
    origin: event.origin,
    is_cancelled: event.isCancelled ? 1 : 0,
    cancelled_reason: event.cancelledReason,
    version: event.version,
    archived_at: event.archivedAt,
    search_text: searchText(event.title, event.text, event.series, event.place),
  };
}
