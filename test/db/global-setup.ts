// Starts the one PostgreSQL that database and server tests share, with a template of an empty and of a filled database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openConnection, type ConnectionTarget } from '#db/connection.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { loadSeed } from '#db/seed/load-seed.ts';
import { createTestAuth } from '#test/test-auth.ts';
import { startPostgres } from '#test/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Databases to copy: migrated and empty, or filled with the sample. */
    templates: { sqliteFolder: string; postgresUrl: string };
  }
}

/** The moment all tests live in, unless they say otherwise. */
const seededAt = '2026-11-20T08:00:00.000Z';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'malbar-templates-'));
  const postgres = await startPostgres();
  const admin = new pg.Client({ connectionString: postgres.urlOf('postgres') });
  await admin.connect();
  for (const template of ['empty', 'filled'] as const) {
    await admin.query(`create database ${template}`);
    await makeTemplate(
      { kind: 'sqlite', file: join(folder, `${template}.sqlite`) },
      template === 'filled',
    );
    await makeTemplate({ kind: 'postgres', url: postgres.urlOf(template) }, template === 'filled');
  }
  await admin.end();
  project.provide('templates', { sqliteFolder: folder, postgresUrl: postgres.urlOf('postgres') });
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(target: ConnectionTarget, isFilled: boolean): Promise<void> {
  const connection = openConnection(target);
  await migrateToLatest(connection.write);
  if (isFilled) await loadSeed(connection.write, { now: seededAt, withSample: true });
  await createTestAuth(connection).migrate();
  await connection.close();
}
