// What has happened to a person and the roles they were given, from the audit trail. Signing in is no change.
import type { Kysely } from 'kysely';
import {
  auditColumns,
  isOfKind,
  toAuditEntry,
  type AuditEntryRow,
} from '#db/audit/audit-queries.ts';
import type { Database } from '#db/schema.ts';

/** Newest first. */
export async function listPersonHistory(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
  roleIds: readonly string[],
  limit = 100,
): Promise<AuditEntryRow[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .leftJoin('person', 'person.id', 'audit_entry.actor_id')
    .select(auditColumns)
    .where('audit_entry.cluster_id', '=', clusterId)
    .where('audit_entry.entity', 'in', ['person', 'role_assignment'])
    .where('audit_entry.entity_id', 'in', [personId, ...roleIds])
    .where((eb) => isOfKind(eb, 'change'))
    .orderBy('audit_entry.sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toAuditEntry);
}
