// Events as rows that are made and changed: whose they are, where they are kept, and what they may refer to.
import type { Transaction } from 'kysely';
import { listNamedThings } from '#db/audit/audit-name-queries.ts';
import { findEvent, insertEvent, updateEvent } from '#db/event/event-queries.ts';
import { newId } from '#db/id.ts';
import { listBodies, listPartners } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import type { RowStore } from '#server/change-row.ts';
import { refuseField } from '#server/refusal.ts';
import type { CreateEventInput } from '#shared/event/event-schema.ts';
import { ownerBodyOf, type EventRow } from '#shared/event/event-type.ts';
import { readCount } from '#shared/event/participant-count.ts';
import type { Resource } from '#shared/permission.ts';

/** The first of the bodies that hold it answers for it; one that no body holds is the secretariat's. */
export function eventResource(
  clusterId: string,
  event: Pick<EventRow, 'organiserBodyIds'>,
): Resource {
  return { clusterId, bodyId: ownerBodyOf(event) };
}

export const eventStore: RowStore<EventRow> = {
  entity: 'event',
  resource: eventResource,
  insert: insertEvent,
  find: findEvent,
  update: updateEvent,
};

/** What was written, with its figures read. */
export function eventFields(input: CreateEventInput) {
  return {
    ...input,
    // The schema has seen that they can be read.
    registered: readCount(input.registered) ?? null,
    present: readCount(input.present) ?? null,
  };
}

const madeByHand = { origin: null, isCancelled: false };

/** From a form, or from a file that says more than forms do. */
export function newEvent(
  input: CreateEventInput,
  { origin, isCancelled }: Pick<EventRow, 'origin' | 'isCancelled'> = madeByHand,
): EventRow {
  return {
    ...eventFields(input),
    id: newId(),
    origin,
    isCancelled,
    cancelledReason: '',
    isSample: false,
    version: 1,
    archivedAt: null,
  };
}

type Referring = Pick<
  EventRow,
  'organiserPartnerIds' | 'organiserBodyIds' | 'servedGoalIds' | 'parts'
>;

/** What an event refers to is the cluster's own. A goal that has been taken out since stays where it stood. */
export async function checkReferences(
  trx: Transaction<Database>,
  clusterId: string,
  after: Referring,
  before?: Referring,
): Promise<void> {
  const partners = new Set((await listPartners(trx, clusterId)).map(({ id }) => id));
  const bodies = new Set((await listBodies(trx, clusterId)).map(({ id }) => id));
  if (!after.organiserPartnerIds.every((id) => partners.has(id)))
    refuseField('organiserPartnerIds', 'choice_invalid');
  if (!after.organiserBodyIds.every((id) => bodies.has(id)))
    refuseField('organiserBodyIds', 'choice_invalid');
  if (after.parts.some((part) => part.by === 'partner' && !partners.has(part.partnerId)))
    refuseField('parts', 'choice_invalid');
  const goals = await listNamedThings(trx, clusterId, after.servedGoalIds);
  const known = goals.filter(
    ({ id, kind, strategySlug }) =>
      kind === 'goal' && (strategySlug !== null || before?.servedGoalIds.includes(id)),
  );
  if (known.length < after.servedGoalIds.length) refuseField('servedGoalIds', 'choice_invalid');
}
