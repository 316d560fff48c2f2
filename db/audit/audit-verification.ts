// Reads a cluster's audit trail from its first entry on and says whether the chain holds, or where it is broken.
import type { Kysely } from 'kysely';
import { genesisHash, hashOfEntry } from '#db/audit/audit-chain.ts';
import type { AuditEntryTable, Database } from '#db/schema.ts';

/** An entry's place and hash, as written down somewhere else at the time. */
export type KnownEntry = { sequence: number; hash: string };

/**
 * `edited`: the entry is not what its hash was made of. `missing`: it is not there. `broken`: it does not follow from the
 * one before it. `added`: it is there, but the chain's head does not know it. `replaced`: it has another hash than the one
 * written down. `headless`: the head is gone.
 */
export type ChainFault = {
  kind: 'edited' | 'missing' | 'broken' | 'added' | 'replaced' | 'headless';
  sequence: number;
};

export type ChainReport = {
  /** Entries that hold, before the fault if there is one. */
  entries: number;
  /** Of the last entry that holds; a cluster without entries has the hash its first one will follow. */
  head: KnownEntry;
  fault: ChainFault | null;
};

const entryColumns = [
  'id',
  'cluster_id',
  'sequence',
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
  'hash',
] as const satisfies readonly (keyof AuditEntryTable)[];

/** `known`: what the trail must still hold. Reads `batch` entries at a time, all as of one moment. */
export async function verifyChain(
  db: Kysely<Database>,
  clusterId: string,
  known: KnownEntry | null = null,
  batch = 500,
): Promise<ChainReport> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      let last: KnownEntry = { sequence: 0, hash: genesisHash(clusterId) };
      const report = (kind: ChainFault['kind'] | null, sequence = last.sequence + 1) => ({
        entries: last.sequence,
        head: last,
        fault: kind && { kind, sequence },
      });
      const head = await trx
        .selectFrom('audit_chain')
        .select(['sequence', 'hash'])
        .where('cluster_id', '=', clusterId)
        .executeTakeFirst();
      for (;;) {
        const rows = await entriesFrom(trx, clusterId, last.sequence, batch);
        for (const row of rows) {
          const kind = faultOf(row, last, head, known);
          if (kind) return report(kind, kind === 'missing' ? undefined : row.sequence);
          last = { sequence: row.sequence, hash: row.hash };
        }
        if (rows.length < batch) break;
      }
      if (!head) return report('headless', last.sequence);
      if ((await countEntries(trx, clusterId)) > last.sequence)
        return report('added', last.sequence);
      if (last.sequence < Math.max(head.sequence, known?.sequence ?? 0)) return report('missing');
      if (last.hash !== head.hash) return report('edited', last.sequence);
      return report(null);
    });
}

function faultOf(
  row: AuditEntryTable,
  last: KnownEntry,
  head: KnownEntry | undefined,
  known: KnownEntry | null,
): ChainFault['kind'] | null {
  if (row.sequence > last.sequence + 1) return 'missing';
  if (row.sequence !== last.sequence + 1) return 'broken';
  if (hashOfEntry(row) !== row.hash) return 'edited';
  if (row.previous_hash !== last.hash) return 'broken';
  if (head && row.sequence > head.sequence) return 'added';
  if (known?.sequence === row.sequence && known.hash !== row.hash) return 'replaced';
  return null;
}

/** Where somebody took the unique constraint away, two entries could share a place and one slip past. */
async function countEntries(db: Kysely<Database>, clusterId: string): Promise<number> {
  const { count } = await db
    .selectFrom('audit_entry')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('cluster_id', '=', clusterId)
    .executeTakeFirstOrThrow();
  return count;
}

/** The next entries; from the start also those that stand before the first. */
function entriesFrom(db: Kysely<Database>, clusterId: string, after: number, limit: number) {
  return db
    .selectFrom('audit_entry')
    .select(entryColumns)
    .where('cluster_id', '=', clusterId)
    .$if(after > 0, (query) => query.where('sequence', '>', after))
    .orderBy('sequence')
    .orderBy('id')
    .limit(limit)
    .execute();
}
