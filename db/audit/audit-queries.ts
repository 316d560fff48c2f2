// Reading the audit trail: a thing's history, and what a strategy's rows were known to be on a day.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

export type AuditEntryRow = {
  id: string;
  at: IsoInstant;
  knownAt: IsoInstant;
  actorName: string | null;
  action: string;
  entity: string;
  entityId: string;
  before: unknown;
  after: unknown;
};

/** What happened to one thing, newest first, at most `limit` entries. */
export async function listEntityHistory(
  db: Kysely<Database>,
  clusterId: string,
  entity: string,
  entityId: string,
  limit = 100,
): Promise<AuditEntryRow[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .leftJoin('person', 'person.id', 'audit_entry.actor_id')
    .select([
      'audit_entry.id',
      'audit_entry.at',
      'audit_entry.known_at as knownAt',
      'person.name as actorName',
      'audit_entry.action',
      'audit_entry.entity',
      'audit_entry.entity_id as entityId',
      'audit_entry.before',
      'audit_entry.after',
    ])
    .where('audit_entry.cluster_id', '=', clusterId)
    .where('audit_entry.entity', '=', entity)
    .where('audit_entry.entity_id', '=', entityId)
    .orderBy('audit_entry.known_at', 'desc')
    .orderBy('audit_entry.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...row,
    before: row.before && JSON.parse(row.before),
    after: row.after && JSON.parse(row.after),
  }));
}

/**
 * The records of one kind as they were known at an instant: the newest `after` of each id.
 * `T` is the record that the kind's writers audit; deleted ones are left out.
 */
export async function listKnownRecords<T>(
  db: Kysely<Database>,
  clusterId: string,
  entity: string,
  knownBefore: IsoInstant,
): Promise<T[]> {
  const ranked = db
    .selectFrom('audit_entry')
    .select((eb) => [
      'after',
      eb.fn
        .agg<number>('row_number')
        .over((over) =>
          over.partitionBy('entity_id').orderBy('known_at', 'desc').orderBy('id', 'desc'),
        )
        .as('place'),
    ])
    .where('cluster_id', '=', clusterId)
    .where('entity', '=', entity)
    .where('known_at', '<', knownBefore);
  const rows = await db
    .selectFrom(ranked.as('ranked'))
    .select('after')
    .where('place', '=', 1)
    .execute();
  return rows.flatMap(({ after }) => (after === null ? [] : [JSON.parse(after) as T]));
}
