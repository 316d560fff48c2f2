// The audit trail, and the triggers that make it and the recorded figures append-only.
import { type Kysely, sql } from 'kysely';

const appendOnlyTables = ['audit_entry', 'observation', 'assessment', 'measure_update'];

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit_entry')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('known_at', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('entity_id', 'text', (c) => c.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .execute();
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

  const isSqlite = db.getExecutor().adapter.constructor.name.startsWith('Sqlite');
  if (isSqlite) {
    for (const table of appendOnlyTables) {
      for (const verb of ['update', 'delete']) {
        await sql`create trigger ${sql.ref(`${table}_no_${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
          begin select raise(abort, 'append-only'); end`.execute(db);
      }
    }
    return;
  }
  await sql`create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'append-only'; end $$`.execute(db);
  for (const table of appendOnlyTables) {
    await sql`create trigger ${sql.ref(`${table}_append_only`)} before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_change()`.execute(db);
  }
}
