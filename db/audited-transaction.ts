// The one door to writing: a transaction, the audit rows that go with it, and the bump of the data version.
import type { Kysely, Transaction } from 'kysely';
import { newId } from '#db/id.ts';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

/** Who writes, in which cluster, and when. */
export type WriteContext = {
  clusterId: string;
  actorId: string;
  now: IsoInstant;
};

export type AuditedChange = {
  /** `feature.verb`, as the procedure is called. */
  action: string;
  entity: string;
  entityId: string;
  before: object | null;
  after: object | null;
  /** When it became known, for imported history; otherwise now. */
  knownAt?: IsoInstant;
};

export type Audit = (change: AuditedChange) => Promise<void>;

/**
 * Runs `work` in one transaction. Everything or nothing: an error rolls back, and so does a write that audited nothing.
 * Hand `trx` on: the outer handle inside the work would wait for itself.
 */
export async function auditedTransaction<T>(
  db: Kysely<Database>,
  context: WriteContext,
  work: (trx: Transaction<Database>, audit: Audit) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (trx) => {
    // First of all: its row lock lets one writer of a cluster in at a time, so that what a write has checked stays true.
    await bumpDataVersion(trx, context.clusterId);
    let audited = 0;
    const result = await work(trx, async (change) => {
      audited += 1;
      await insertAuditEntry(trx, context, change);
    });
    if (audited === 0) throw new Error('A write must be audited.');
    return result;
  });
}

async function insertAuditEntry(
  trx: Transaction<Database>,
  context: WriteContext,
  change: AuditedChange,
) {
  await trx
    .insertInto('audit_entry')
    .values({
      id: newId(),
      cluster_id: context.clusterId,
      at: context.now,
      known_at: change.knownAt ?? context.now,
      actor_id: context.actorId,
      action: change.action,
      entity: change.entity,
      entity_id: change.entityId,
      before: change.before && JSON.stringify(change.before),
      after: change.after && JSON.stringify(change.after),
    })
    .execute();
}

async function bumpDataVersion(trx: Transaction<Database>, clusterId: string) {
  await trx
    .updateTable('data_version')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('cluster_id', '=', clusterId)
    .execute();
}

/** The cluster's data version: changes with every write, and with nothing else. */
export async function findDataVersion(db: Kysely<Database>, clusterId: string): Promise<number> {
  const row = await db
    .selectFrom('data_version')
    .select('version')
    .where('cluster_id', '=', clusterId)
    .executeTakeFirst();
  return row?.version ?? 0;
}
