// Reminders through a real mail server: who gets them, and that nobody gets one twice though the process is killed.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection } from '#db/connection.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { loadSeed } from '#db/seed/load-seed.ts';
import { startSmtp, type TestSmtp } from '#test/server/mail/smtp-fixture.ts';

// Of the sample's round: the day that figures and measures are due.
const due = '2026-12-01';

describe('the day’s reminders', () => {
  let folder: string;
  let file: string;
  let smtp: TestSmtp;
  let running: ChildProcess | undefined;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'malbar-remind-'));
    file = join(folder, 'malbar.sqlite');
    const connection = openConnection({ kind: 'sqlite', file });
    await migrateToLatest(connection.write);
    await loadSeed(connection.write, { now: '2026-11-20T09:00:00.000Z', withSample: true });
    await connection.close();
    // Slow, so that the process can be caught in the middle.
    smtp = await startSmtp({ onMailFrom: (_, __, callback) => void setTimeout(callback, 80) });
  });
  afterEach(async () => {
    running?.kill('SIGKILL');
    await smtp.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function start(now: string): ChildProcess {
    running = spawn(
      process.execPath,
      ['test/server/round/remind-process.ts', file, String(smtp.port), now],
      {
        stdio: 'inherit',
      },
    );
    return running;
  }
  const reached = () => smtp.received.flatMap(({ envelope }) => envelope).toSorted();
  async function expected(): Promise<string[]> {
    const connection = openConnection({ kind: 'sqlite', file });
    const rows = await connection.read
      .selectFrom('round_item')
      .innerJoin('person', 'person.id', 'round_item.person_id')
      .select('person.email')
      .distinct()
      .where('round_item.due_on', '=', due)
      .execute();
    await connection.close();
    return rows.map(({ email }) => email ?? '').toSorted();
  }

  it('reach everybody who has not answered, with a link, once a day', async () => {
    for (const now of [`${due}T06:00:10.000Z`, `${due}T09:00:00.000Z`])
      await once(start(now), 'exit');
    expect(reached()).toEqual(await expected());
    expect(reached().length).toBeGreaterThan(3);
    for (const { mail } of smtp.received) expect(mail.text).toContain('https://malbar.example.no/');
  });

  it('are sent to nobody twice, and lost on nobody unseen, though the process is killed at it', async () => {
    const everybody = await expected();
    const killed = start(`${due}T06:00:10.000Z`);
    await expect
      .poll(() => smtp.received.length, { timeout: 20_000, interval: 5 })
      .toBeGreaterThan(0);
    // In the middle of the next one's conversation.
    await pause(60);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(smtp.received.length).toBeLessThan(everybody.length);
    // Another process, once the claims of the first have run out.
    await once(start(`${due}T06:30:00.000Z`), 'exit');
    const twice = reached().filter((address, place, all) => all.indexOf(address) !== place);
    expect(twice).toEqual([]);
    const connection = openConnection({ kind: 'sqlite', file });
    const uncertain = await connection.read
      .selectFrom('mail')
      .select('to_address')
      .where('state', '=', 'failed')
      .where('error', '=', 'uncertain')
      .execute();
    await connection.close();
    expect(uncertain.length).toBeLessThanOrEqual(1);
    const known = new Set([...reached(), ...uncertain.map((row) => row.to_address)]);
    expect([...known].toSorted()).toEqual(everybody);
  });
});
