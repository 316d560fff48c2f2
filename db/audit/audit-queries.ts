// Reading the audit trail: a thing's history, and what a strategy's rows were known to be on a day.
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { eventActions, type AuditKind } from '#shared/audit/audit-type.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

export type AuditEntryRow = {
  id: string;
  sequence: number;
  at: IsoInstant;
  knownAt: IsoInstant;
  actorName: string | null;
  action: string;
  entity: string;
  entityId: string;
  before: unknown;
  after: unknown;
};

export const auditColumns = [
  'audit_entry.id',
  'audit_entry.sequence',
  'audit_entry.at',
  'audit_entry.known_at as knownAt',
  'person.name as actorName',
  'audit_entry.action',
  'audit_entry.entity',
  'audit_entry.entity_id as entityId',
  'audit_entry.before',
  'audit_entry.after',
] as const;

export function toAuditEntry(
  row: Omit<AuditEntryRow, 'before' | 'after'> & { before: string | null; after: string | null },
): AuditEntryRow {
  return {
    ...row,
    before: row.before && JSON.parse(row.before),
    after: row.after && JSON.parse(row.after),
  };
}

/** Sign-ins, refusals and downloads have actions of their own; every other action is a change. */
export function isOfKind(eb: ExpressionBuilder<Database, 'audit_entry'>, kind: AuditKind) {
  if (kind !== 'change') return eb('audit_entry.action', 'in', eventActions[kind]);
  return eb('audit_entry.action', 'not in', Object.values(eventActions).flat());
}

/** How things of some kinds have changed, newest first; with ids, only what is filed under them. */
export async function listHistory(
  db: Kysely<Database>,
  clusterId: string,
  entities: readonly string[],
  entityIds: readonly string[] | undefined,
  limit = 100,
): Promise<AuditEntryRow[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .leftJoin('person', 'person.id', 'audit_entry.actor_id')
    .select(auditColumns)
    .where('audit_entry.cluster_id', '=', clusterId)
    .where('audit_entry.entity', 'in', entities)
    .where((eb) => isOfKind(eb, 'change'))
    .$if(entityIds !== undefined, (query) =>
      query.where('audit_entry.entity_id', 'in', entityIds ?? []),
    )
    .orderBy('audit_entry.known_at', 'desc')
    .orderBy('audit_entry.sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toAuditEntry);
}

/** When a thing last went through one of some actions, and by whom; nothing of what it was. */
export async function findLastDeed(
  db: Kysely<Database>,
  clusterId: string,
  entityId: string,
  actions: readonly string[],
): Promise<Pick<AuditEntryRow, 'at' | 'actorName'> | undefined> {
  return db
    .selectFrom('audit_entry')
    .leftJoin('person', 'person.id', 'audit_entry.actor_id')
    .select(['audit_entry.known_at as at', 'person.name as actorName'])
    .where('audit_entry.cluster_id', '=', clusterId)
    .where('audit_entry.entity_id', '=', entityId)
    .where('audit_entry.action', 'in', actions)
    .orderBy('audit_entry.known_at', 'desc')
    .orderBy('audit_entry.sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
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
          over.partitionBy('entity_id').orderBy('known_at', 'desc').orderBy('sequence', 'desc'),
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
