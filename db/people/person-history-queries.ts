// What has happened to a person and the roles they were given, from the audit trail. Signing in is no change.
import type { Kysely } from 'kysely';
import type { AuditEntryRow } from '#db/audit/audit-queries.ts';
import type { Database } from '#db/schema.ts';

const noChanges = ['people.signIn', 'people.failSignIn'];

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
    .where('audit_entry.entity', 'in', ['person', 'role_assignment'])
    .where('audit_entry.entity_id', 'in', [personId, ...roleIds])
    .where('audit_entry.action', 'not in', noChanges)
    .orderBy('audit_entry.sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...row,
    before: row.before && JSON.parse(row.before),
    after: row.after && JSON.parse(row.after),
  }));
}
