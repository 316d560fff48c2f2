// The one door to writing: a transaction, the audit rows that go with it, and the bump of the data version. And the way
// to the audit trail for what happens without a write.
import type { Kysely, Transaction } from 'kysely';
import { appendEntry } from '#db/audit/audit-chain.ts';
import { computeChanged } from '#db/formula/write-computed.ts';
import { noteCorrections } from '#db/report/note-corrections.ts';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { CorrectionCause } from '#shared/report/correction-cause.ts';

/** Who writes, in which cluster, and when. */
export type WriteContext = {
  clusterId: string;
  actorId: string;
  now: IsoInstant;
};

/** As a write's, but the actor may be somebody unknown: a visitor who failed to sign in. */
export type EventContext = Omit<WriteContext, 'actorId'> & { actorId: string | null };

export type AuditedChange = {
  /** `feature.verb`, as the procedure is called. */
  action: string;
  entity: string;
  entityId: string;
  before: object | null;
  after: object | null;
  /** When it became known, and who did it, for imported history; otherwise now, and whoever writes. */
  knownAt?: IsoInstant;
  actorId?: string;
  /** Of a value: why, as the errata of a frozen report that tells it are to say. */
  cause?: CorrectionCause;
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
    // The audit chain's head comes after it, here as everywhere.
    await bumpDataVersion(trx, context.clusterId);
    const changes: AuditedChange[] = [];
    const audit: Audit = async (change) => {
      changes.push(change);
      const { clusterId, now } = context;
      const { knownAt = now, actorId = context.actorId, cause: _cause, ...told } = change;
      await appendEntry(trx, { ...told, clusterId, actorId, at: now, knownAt });
    };
    const result = await work(trx, audit);
    if (changes.length === 0) throw new Error('A write must be audited.');
    // Here, where every write comes by: whoever adds a way to write need not think of what is computed from it.
    await computeChanged(trx, context, [...changes], audit);
    // Corrections themselves are not corrected, so what this adds is not looked at again.
    await noteCorrections(trx, context, [...changes], audit);
    return result;
  });
}

/** What happened without changing anything that answers are made of: a sign-in, a refusal, a download. */
export type AuditedEvent = {
  action: string;
  entity: string;
  entityId: string;
  after?: object | null;
};

/**
 * Adds one entry to the trail, in a transaction of its own. The data version stays, and with it every cached answer.
 * Not to be called inside a write: both would wait for the chain's head. `keep` goes with it, both or neither: what no answer
 * is made of, or every page would ask anew for a file that was made of frozen data. False: there was nothing to keep or to tell.
 */
export async function recordEvent(
  db: Kysely<Database>,
  context: EventContext,
  { after = null, ...event }: AuditedEvent,
  keep: (trx: Transaction<Database>) => Promise<boolean> = async () => true,
): Promise<void> {
  const { clusterId, actorId, now } = context;
  const entry = { ...event, clusterId, actorId, at: now, knownAt: now, before: null, after };
  await db.transaction().execute(async (trx) => {
    if (await keep(trx)) await appendEntry(trx, entry);
  });
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

/** Of several clusters in one question. */
export async function listDataVersions(
  db: Kysely<Database>,
  clusterIds: readonly string[],
): Promise<{ clusterId: string; version: number }[]> {
  return db
    .selectFrom('data_version')
    .select(['cluster_id as clusterId', 'version'])
    .where('cluster_id', 'in', clusterIds)
    .execute();
}
