// A database of a test's own: a copy of a template, on either dialect, deleted afterwards.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { openConnection, type Connection } from '#db/connection.ts';
import type { Template } from '#test/template.ts';

export const dialects = ['sqlite', 'postgres'] as const;
export type Dialect = (typeof dialects)[number];

/** `close` deletes it. */
export async function openTestDatabase(
  dialect: Dialect,
  template: 'empty' | 'filled',
): Promise<Connection> {
  return dialect === 'sqlite' ? copySqlite(template) : copyPostgres(template);
}

export function copySqlite(template: Template): Connection {
  const templates = inject('sqliteFolder');
  // Within the templates' folder, which goes as a whole after the run.
  const folder = mkdtempSync(join(templates, 'copy-'));
  const file = join(folder, 'malbar.sqlite');
  copyFileSync(join(templates, `${template}.sqlite`), file);
  const connection = openConnection({ kind: 'sqlite', file });
  return {
    ...connection,
    async close() {
      await connection.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function copyPostgres(template: Template): Promise<Connection> {
  const postgresUrl = inject('postgresUrl');
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await asAdmin(postgresUrl, `create database ${name} template ${template}`);
  const connection = openConnection({
    kind: 'postgres',
    url: postgresUrl.replace('/postgres?', `/${name}?`),
  });
  return {
    ...connection,
    async close() {
      await connection.close();
      await asAdmin(postgresUrl, `drop database ${name}`);
    },
  };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}
