// The audit trail's chain: every entry carries the hash of the one before it, so that none can be changed, taken out or
// put in without the hashes after it no longer fitting.
import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { newId } from '#db/id.ts';
import type { AuditEntryTable, Database } from '#db/schema.ts';
import { searchText } from '#db/search-text.ts';
import { recordTitle } from '#shared/audit/record-title.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

// Their order is part of what is hashed: a new column goes before the last one, with a new migration that chains anew.
const hashedColumns = [
  'cluster_id',
  'sequence',
  'id',
  'at',
  'known_at',
  'actor_id',
  'action',
  'entity',
  'entity_id',
  'before',
  'after',
  'search_text',
  'previous_hash',
] as const satisfies readonly (keyof AuditEntryTable)[];

/** Of everything in the entry but the hash itself. JSON keeps null, text and numbers apart, and where each ends. */
export function hashOfEntry(entry: Omit<AuditEntryTable, 'hash'>): string {
  return sha256(JSON.stringify(hashedColumns.map((column) => entry[column])));
}

/** What a cluster's first entry follows. */
export function genesisHash(clusterId: string): string {
  return sha256(`malbar audit trail of cluster ${clusterId}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The head of a cluster that has no entries yet. */
export function newChain(clusterId: string) {
  return { cluster_id: clusterId, sequence: 0, hash: genesisHash(clusterId) };
}

export type NewEntry = {
  clusterId: string;
  actorId: string | null;
  at: IsoInstant;
  knownAt: IsoInstant;
  action: string;
  entity: string;
  entityId: string;
  before: object | null;
  after: object | null;
};

/** Writes the cluster's next entry and moves its head on. */
export async function appendEntry(trx: Transaction<Database>, entry: NewEntry): Promise<void> {
  const { clusterId, before, after } = entry;
  // Counting up first takes the head's row lock: whoever appends next waits for this transaction's end.
  const head = await trx
    .updateTable('audit_chain')
    .set((eb) => ({ sequence: eb('sequence', '+', 1) }))
    .where('cluster_id', '=', clusterId)
    .returning(['sequence', 'hash'])
    .executeTakeFirstOrThrow(() => new Error(`Cluster ${clusterId} has no audit chain.`));
  const titles = new Set([recordTitle(after), recordTitle(before)]);
  const unhashed = {
    id: newId(),
    cluster_id: clusterId,
    sequence: head.sequence,
    at: entry.at,
    known_at: entry.knownAt,
    actor_id: entry.actorId,
    action: entry.action,
    entity: entry.entity,
    entity_id: entry.entityId,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
    search_text: searchText(...titles),
    previous_hash: head.hash,
  };
  const hash = hashOfEntry(unhashed);
  await trx
    .insertInto('audit_entry')
    .values({ ...unhashed, hash })
    .execute();
  await trx.updateTable('audit_chain').set({ hash }).where('cluster_id', '=', clusterId).execute();
}
