import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openConnection } from '#db/connection.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { loadSeed } from '#db/seed/load-seed.ts';
import { now } from '#test/server/caller.ts';

function verify(folder: string, ...args: string[]) {
  return new Promise<{ code: number; said: string }>((resolve) => {
    // The test runner sets variables of its own, BASE_URL among them.
    const env = { PATH: process.env['PATH'], DATA_DIR: folder };
    const command = ['server/audit/audit-verify-command.ts', ...args];
    execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
}

it('says whether every trail holds, and of a broken one where', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'malbar-verify-'));
  expect(await verify(folder)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/There is no database/),
  });
  const connection = openConnection({ kind: 'sqlite', file: join(folder, 'malbar.sqlite') });
  await migrateToLatest(connection.write);
  await loadSeed(connection.write, { now, withSample: false });

  const whole = await verify(folder);
  expect(whole).toMatchObject({ code: 0 });
  const head = /^alrek: (\d+) entries hold\. Head: (alrek:\1:[0-9a-f]{64})\n$/.exec(
    whole.said,
  )?.[2];
  expect(head).toBeDefined();
  expect((await verify(folder, '--head', head!)).code).toBe(0);
  const another = head!.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  expect(await verify(folder, '--head', another)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/is not the one whose hash was written down/),
  });
  expect((await verify(folder, '--head', 'alrek')).code).toBe(2);
  expect((await verify(folder, '--head', head!.replace('alrek', 'annen'))).code).toBe(1);

  await sql`drop trigger audit_entry_no_update`.execute(connection.write);
  await connection.write
    .updateTable('audit_entry')
    .set({ after: '{}' })
    .where('sequence', '=', 7)
    .execute();
  await connection.close();
  expect(await verify(folder)).toEqual({
    code: 1,
    said: 'alrek: entry 7 was edited after it was written. 6 entries hold.\n',
  });
  rmSync(folder, { recursive: true });
});
