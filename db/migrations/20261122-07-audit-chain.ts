// Chains the audit trail: each entry carries the hash of the one before it, and `audit_chain` holds each cluster's head.
// The table is made anew: its columns have no defaults, and an event may have no known actor.
import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';

type OldEntry = {
  id: string;
  cluster_id: string;
  at: string;
  known_at: string;
  actor_id: string;
  action: string;
  entity: string;
  entity_id: string;
  before: string | null;
  after: string | null;
};
type Tables = {
  cluster: { id: string };
  audit_entry: OldEntry;
  audit_entry_chained: OldEntry & {
    sequence: number;
    search_text: string;
    previous_hash: string;
    hash: string;
  };
  audit_chain: { cluster_id: string; sequence: number; hash: string };
};

const batch = 500;

export async function up(db: Kysely<Tables>): Promise<void> {
  // SQLite's migrations run outside a transaction, but its tables can be changed in one.
  await (db.isTransaction ? rebuild(db) : db.transaction().execute(rebuild));
}

async function rebuild(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('audit_entry_chained')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('cluster_id', 'text', (c) => c.notNull())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('known_at', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('entity_id', 'text', (c) => c.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addColumn('search_text', 'text', (c) => c.notNull())
    .addColumn('previous_hash', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('audit_entry_id', ['id'])
    .addUniqueConstraint('audit_entry_sequence', ['cluster_id', 'sequence'])
    .addForeignKeyConstraint('audit_entry_cluster', ['cluster_id'], 'cluster', ['id'])
    .execute();
  await db.schema
    .createTable('audit_chain')
    .addColumn('cluster_id', 'text', (c) => c.primaryKey().references('cluster.id'))
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute();
  for (const { id } of await db.selectFrom('cluster').select('id').execute())
    await chainCluster(db, id);

  // The append-only triggers and the indexes go with the old table.
  await db.schema.dropTable('audit_entry').execute();
  await db.schema.alterTable('audit_entry_chained').renameTo('audit_entry').execute();
  await db.schema
    .createIndex('audit_entry_entity')
    .on('audit_entry')
    .columns(['entity', 'entity_id'])
    .execute();
  await db.schema
    .createIndex('audit_entry_known')
    .on('audit_entry')
    .columns(['cluster_id', 'known_at'])
    .execute();
  await db.schema
    .createIndex('audit_entry_actor')
    .on('audit_entry')
    .columns(['cluster_id', 'actor_id', 'sequence'])
    .execute();
  await forbidChange(db);
}

async function chainCluster(db: Kysely<Tables>, clusterId: string): Promise<void> {
  let sequence = 0;
  let hash = sha256(`malbar audit trail of cluster ${clusterId}`);
  let last = { at: '', id: '' };
  for (;;) {
    const { at, id } = last;
    const rows = await db
      .selectFrom('audit_entry')
      .selectAll()
      .where('cluster_id', '=', clusterId)
      .where((eb) => eb(eb.refTuple('at', 'id'), '>', eb.tuple(at, id)))
      .orderBy('at')
      .orderBy('id')
      .limit(batch)
      .execute();
    const chained = rows.map((row) => {
      sequence += 1;
      const entry = {
        ...row,
        before: withoutName(row.before),
        after: withoutName(row.after),
        sequence,
        search_text: searchText(row),
        previous_hash: hash,
      };
      hash = hashOf(entry);
      return { ...entry, hash };
    });
    if (chained.length > 0) await db.insertInto('audit_entry_chained').values(chained).execute();
    last = rows.at(-1) ?? last;
    if (rows.length < batch) break;
  }
  await db.insertInto('audit_chain').values({ cluster_id: clusterId, sequence, hash }).execute();
}

function hashOf(
  entry: OldEntry & { sequence: number; search_text: string; previous_hash: string },
) {
  return sha256(
    JSON.stringify([
      entry.cluster_id,
      entry.sequence,
      entry.id,
      entry.at,
      entry.known_at,
      entry.actor_id,
      entry.action,
      entry.entity,
      entry.entity_id,
      entry.before,
      entry.after,
      entry.search_text,
      entry.previous_hash,
    ]),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Revisions used to be kept with the name of who recorded them. What is chained can no longer be made to forget it. */
function withoutName(text: string | null): string | null {
  if (!text?.includes('"recordedBy":')) return text;
  const { recordedBy: _, ...kept } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(kept);
}

/** What the thing was called before and after, in lower case. */
function searchText({ before, after }: OldEntry): string {
  const titles = [after, before].map((text) => titleOf(text === null ? null : JSON.parse(text)));
  return [...new Set(titles.filter(Boolean))].join('\n').toLocaleLowerCase('nb');
}

type Named = { title?: string; name?: string; caseNumber?: string; names?: { name: string }[] };

function titleOf(record: Named | null): string {
  return record?.title ?? record?.name ?? record?.names?.at(-1)?.name ?? record?.caseNumber ?? '';
}

async function forbidChange(db: Kysely<Tables>): Promise<void> {
  const isSqlite = db.getExecutor().adapter.constructor.name.startsWith('Sqlite');
  if (isSqlite) {
    for (const verb of ['update', 'delete']) {
      await sql`create trigger ${sql.ref(`audit_entry_no_${verb}`)} before ${sql.raw(verb)} on audit_entry
        begin select raise(abort, 'append-only'); end`.execute(db);
    }
    return;
  }
  await sql`create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change()`.execute(db);
}
