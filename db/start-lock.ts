// One process at a time may bring a database up to date and fill it.
import { sql } from 'kysely';
import type { Connection } from '#db/connection.ts';

// Any number that nothing else of this database locks by.
const startKey = 20_261_122;

/** Runs `work` while no other process does. A file of SQLite has one process; PostgreSQL may have several starting at once. */
export async function whileStartingAlone<T>(
  { dialect, write }: Pick<Connection, 'dialect' | 'write'>,
  work: () => Promise<T>,
): Promise<T> {
  if (dialect === 'sqlite') return work();
  return write.connection().execute(async (held) => {
    await sql`select pg_advisory_lock(${startKey})`.execute(held);
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${startKey})`.execute(held);
    }
  });
}
