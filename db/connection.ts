// Opens SQLite (a file, or memory in tests) or PostgreSQL. The one place that knows the dialects apart.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import {
  Kysely,
  PostgresDialect,
  SqliteDialect,
  type SqliteDatabase as SqliteDialectDatabase,
} from 'kysely';
import pg from 'pg';
import type { Database } from '#db/schema.ts';

/** `write` is the single writer's handle; `read` never waits for a write to end (one and the same pool on PostgreSQL). */
export type Connection = {
  dialect: 'sqlite' | 'postgres';
  write: Kysely<Database>;
  read: Kysely<Database>;
  close(): Promise<void>;
};

export type ConnectionTarget = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };

/** `onIdleError` hears of a PostgreSQL connection that ended while nobody used it. */
export function openConnection(
  target: ConnectionTarget,
  onIdleError: (error: Error) => void = () => {},
): Connection {
  return target.kind === 'sqlite' ? openSqlite(target.file) : openPostgres(target.url, onIdleError);
}

function openSqlite(file: string): Connection {
  mkdirSync(dirname(file), { recursive: true });
  const [writer, reader] = [sqliteHandle(file, false), sqliteHandle(file, true)];
  const kyselyOn = (handle: SqliteDatabase.Database) =>
    new Kysely<Database>({ dialect: new SqliteDialect({ database: preparingOnce(handle) }) });
  const [write, read] = [kyselyOn(writer), kyselyOn(reader)];
  return {
    dialect: 'sqlite',
    write,
    read,
    async close() {
      await read.destroy();
      await write.destroy();
      // Kysely leaves a handle open that it never used, and an open handle keeps the write-ahead log from being folded in.
      reader.close();
      writer.close();
    },
  };
}

// More different statements than the queries have; those with long lists of values may pass through.
const keptStatements = 300;

/** The handle with its statements kept: Kysely prepares anew at every call, which takes longer than running a small one. */
function preparingOnce(handle: SqliteDatabase.Database): SqliteDialectDatabase {
  const statements = new Map<string, SqliteDatabase.Statement>();
  return {
    close: () => handle.close(),
    prepare(query) {
      const kept = statements.get(query);
      if (kept) return kept;
      if (statements.size >= keptStatements) statements.clear();
      const prepared = handle.prepare(query);
      statements.set(query, prepared);
      return prepared;
    },
  };
}

function sqliteHandle(file: string, isReader: boolean): SqliteDatabase.Database {
  const handle = new SqliteDatabase(file);
  // Set before Kysely gets the handle: a pragma inside its first transaction comes too late.
  handle.pragma('journal_mode = WAL');
  handle.pragma('synchronous = FULL');
  handle.pragma('foreign_keys = ON');
  handle.pragma('busy_timeout = 5000');
  // What is erased is overwritten, and does not linger in the file.
  handle.pragma('secure_delete = ON');
  // Another handle's write empties the page cache: reading through the map makes filling it again cheap.
  handle.pragma('mmap_size = 268435456');
  // Not opened read-only: the reader may be the first to touch a new file. This forbids its writes all the same.
  if (isReader) handle.pragma('query_only = ON');
  return handle;
}

function openPostgres(url: string, onIdleError: (error: Error) => void): Connection {
  // bigint and numeric arrive as text by default; our numbers are all within a double.
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  types.setTypeParser(pg.types.builtins.NUMERIC, Number);
  const pool = new pg.Pool({ connectionString: url, max: 10, types });
  // Without a listener an idle connection's end takes the process with it.
  pool.on('error', onIdleError);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { dialect: 'postgres', write: db, read: db, close: () => db.destroy() };
}
