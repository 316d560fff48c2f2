// The databases that tests copy, made once in a run, however many projects ask for them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { openConnection, type Connection, type ConnectionTarget } from '#db/connection.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { samplePeople } from '#db/seed/sample/sample-people.ts';
import { writePerson } from '#db/seed/seed-person-writer.ts';
import { fillDatabase } from '#server/meeting/fill-database.ts';
import { startPostgres } from '#test/postgres.ts';
import { createTestAuth } from '#test/test-auth.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the SQLite files to copy. */
    sqliteFolder: string;
    /** The server with the PostgreSQL databases to copy. */
    postgresUrl: string;
  }
}

/** Migrated; with the strategies alone and a secretary; or filled with the sample. */
export type Template = 'empty' | 'bare' | 'filled';

export type Templates = { place: string; remove(): Promise<void> };

/** The moment all tests live in, unless they say otherwise. */
const seededAt = '2026-11-20T08:00:00.000Z';

export function sqliteTemplates(): Promise<Templates> {
  return once('sqlite', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'malbar-templates-'));
    for (const template of ['empty', 'bare', 'filled'] as const)
      await makeTemplate({ kind: 'sqlite', file: join(folder, `${template}.sqlite`) }, template);
    return {
      place: folder,
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  });
}

export function postgresTemplates(): Promise<Templates> {
  return once('postgres', async () => {
    const postgres = await startPostgres();
    const admin = new pg.Client({ connectionString: postgres.urlOf('postgres') });
    await admin.connect();
    for (const template of ['empty', 'filled'] as const) {
      await admin.query(`create database ${template}`);
      await makeTemplate({ kind: 'postgres', url: postgres.urlOf(template) }, template);
    }
    await admin.end();
    return { place: postgres.urlOf('postgres'), remove: () => postgres.stop() };
  });
}

/** Every project loads this module anew, in one and the same process: what is made is kept outside of it. */
const made = ((
  globalThis as { malbarTemplates?: Map<string, Promise<Templates>> }
).malbarTemplates ??= new Map());

function once(key: string, make: () => Promise<Templates>): Promise<Templates> {
  const kept = made.get(key) ?? make();
  made.set(key, kept);
  return kept;
}

async function makeTemplate(target: ConnectionTarget, template: Template): Promise<void> {
  const connection = openConnection(target);
  await migrateToLatest(connection.write);
  if (template !== 'empty')
    await fillDatabase(connection.write, { now: seededAt, withSample: template === 'filled' });
  if (template === 'bare') await seedSecretary(connection);
  await createTestAuth(connection).migrate();
  await connection.close();
}

/** Without the sample there is nobody to sign in as. */
async function seedSecretary(connection: Connection): Promise<void> {
  const context = { clusterId: alrekCluster.id, actorId: systemPersonId, now: seededAt };
  const solveig = samplePeople.find(({ key }) => key === 'solveig')!;
  await auditedTransaction(connection.write, context, async (trx, audit) => {
    await writePerson({ trx, audit, clusterId: alrekCluster.id }, solveig, { isSample: true });
  });
}
