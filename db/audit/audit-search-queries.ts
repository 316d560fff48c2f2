// Searching the audit trail: a page at a time, newest first, by the place in the chain.
import type { Kysely } from 'kysely';
import {
  auditColumns,
  isOfKind,
  toAuditEntry,
  type AuditEntryRow,
} from '#db/audit/audit-queries.ts';
import type { Database } from '#db/schema.ts';
import { mentions } from '#db/search-text.ts';
import type { AuditKind } from '#shared/audit/audit-type.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

export type AuditFilter = {
  actorId?: string | undefined;
  kind?: AuditKind | undefined;
  entity?: string | undefined;
  /** Written at or after this, and before that. */
  from?: IsoInstant | undefined;
  before?: IsoInstant | undefined;
  /** In what the thing is or was called. */
  words?: string | undefined;
};

/** At most `limit` entries before a place in the chain; from the newest on where there is none. */
export async function searchAudit(
  db: Kysely<Database>,
  clusterId: string,
  filter: AuditFilter,
  { cursor, limit }: { cursor: number | undefined; limit: number },
): Promise<AuditEntryRow[]> {
  const { actorId, kind, entity, from, before, words } = filter;
  let query = db
    .selectFrom('audit_entry')
    .leftJoin('person', 'person.id', 'audit_entry.actor_id')
    .select(auditColumns)
    .where('audit_entry.cluster_id', '=', clusterId);
  if (cursor !== undefined) query = query.where('audit_entry.sequence', '<', cursor);
  if (actorId) query = query.where('audit_entry.actor_id', '=', actorId);
  if (kind) query = query.where((eb) => isOfKind(eb, kind));
  if (entity) query = query.where('audit_entry.entity', '=', entity);
  if (from) query = query.where('audit_entry.at', '>=', from);
  if (before) query = query.where('audit_entry.at', '<', before);
  if (words)
    query = query.where('audit_entry.entity_id', 'in', (eb) =>
      // What hangs on a thing is filed under its id and has no title of its own; a thing may have had another title.
      eb
        .selectFrom('audit_entry as named')
        .select('named.entity_id')
        .where('named.cluster_id', '=', clusterId)
        .where((named) => mentions(named.ref('named.search_text'), words)),
    );
  const rows = await query.orderBy('audit_entry.sequence', 'desc').limit(limit).execute();
  return rows.map(toAuditEntry);
}

/** The people who stand in the trail, by name. */
export async function listAuditActors(
  db: Kysely<Database>,
  clusterId: string,
): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('person')
    .select(['person.id', 'person.name'])
    .where('person.cluster_id', '=', clusterId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('audit_entry')
          .select('audit_entry.id')
          .where('audit_entry.cluster_id', '=', clusterId)
          .whereRef('audit_entry.actor_id', '=', 'person.id'),
      ),
    )
    .execute();
}
