// A database of a test's own: a copy of a template, on either dialect, deleted afterwards.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { openConnection, type Connection, type ConnectionTarget } from '#db/connection.ts';
import type { Template } from '#test/template.ts';

export const dialects = ['sqlite', 'postgres'] as const;
export type Dialect = (typeof dialects)[number];

/** `target` is how another process opens it. */
export type TestDatabase = Connection & { target: ConnectionTarget };

/** `blank`: no tables at all. `close` deletes it. */
export async function openTestDatabase(
  dialect: Dialect,
  template: 'blank' | 'empty' | 'filled',
): Promise<TestDatabase> {
  return dialect === 'sqlite' ? copySqlite(template) : copyPostgres(template);
}

export function copySqlite(template: Template | 'blank'): TestDatabase {
  const templates = inject('sqliteFolder');
  // Within the templates' folder, which goes as a whole after the run.
  const folder = mkdtempSync(join(templates, 'copy-'));
  const file = join(folder, 'malbar.sqlite');
  if (template !== 'blank') copyFileSync(join(templates, `${template}.sqlite`), file);
  const target = { kind: 'sqlite', file } as const;
  const connection = openConnection(target);
  return {
    ...connection,
    target,
    async close() {
      await connection.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function copyPostgres(template: Template | 'blank'): Promise<TestDatabase> {
  const postgresUrl = inject('postgresUrl');
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  const source = template === 'blank' ? 'template0' : template;
  await asAdmin(postgresUrl, `create database ${name} template ${source}`);
  const url = postgresUrl.replace('/postgres?', `/${name}?`);
  const target = { kind: 'postgres', url } as const;
  const connection = openConnection(target);
  return {
    ...connection,
    target,
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
