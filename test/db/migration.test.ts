import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrations, migrateToLatest } from '#db/migrate.ts';
import { dialects, openTestDatabase } from '#test/database.ts';

it('lists every migration of the folder, in order', () => {
  const files = readdirSync(new URL('../../db/migrations', import.meta.url)).map((file) =>
    basename(file, '.ts'),
  );
  expect(Object.keys(migrations)).toEqual(files.toSorted());
});

describe.each(dialects)('on %s', (dialect) => {
  it('migrates an up-to-date database to itself', async () => {
    const connection = await openTestDatabase(dialect, 'filled');
    await migrateToLatest(connection.write);
    const goals = await connection.read.selectFrom('goal').select('id').execute();
    expect(goals.length).toBeGreaterThan(30);
    await connection.close();
  });

  it.each(['audit_entry', 'observation', 'assessment', 'measure_update'] as const)(
    'keeps %s append-only',
    async (table) => {
      const connection = await openTestDatabase(dialect, 'filled');
      const before = await connection.read.selectFrom(table).select('id').execute();
      expect(before.length).toBeGreaterThan(0);
      await expect(
        sql`update ${sql.table(table)} set id = 'x'`.execute(connection.write),
      ).rejects.toThrow('append-only');
      await expect(sql`delete from ${sql.table(table)}`.execute(connection.write)).rejects.toThrow(
        'append-only',
      );
      expect(await connection.read.selectFrom(table).select('id').execute()).toHaveLength(
        before.length,
      );
      await connection.close();
    },
  );
});

it('gives the reader of SQLite no way to write', async () => {
  const connection = await openTestDatabase('sqlite', 'filled');
  await expect(connection.read.deleteFrom('report_chapter').execute()).rejects.toThrow();
  await connection.close();
});
