// Reminders through a real mail server: who gets them, and that nobody gets one twice though the process is killed.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
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

  function start(now: string, at = file): ChildProcess {
    running = spawn(
      process.execPath,
      ['test/server/round/remind-process.ts', at, String(smtp.port), now],
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

  // A day with only its own step, and a Monday with a step that was missed and what the plan lacks.
  it.each([due, '2026-11-30'])(
    'of %s are sent to nobody twice, and lost on nobody unseen, though the process is killed at it',
    async (day) => {
      const rehearsal = join(folder, 'rehearsal.sqlite');
      copyFileSync(file, rehearsal);
      await once(start(`${day}T06:00:10.000Z`, rehearsal), 'exit');
      const everybody = reached();
      expect(everybody.length).toBeGreaterThan(3);
      smtp.received.length = 0;
      const killed = start(`${day}T06:00:10.000Z`);
      await expect
        .poll(() => smtp.received.length, { timeout: 20_000, interval: 5 })
        .toBeGreaterThan(0);
      // In the middle of the next one's conversation.
      await pause(60);
      killed.kill('SIGKILL');
      await once(killed, 'exit');
      expect(smtp.received.length).toBeLessThan(everybody.length);
      // Another process, once the claims of the first have run out.
      await once(start(`${day}T06:30:00.000Z`), 'exit');
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
    },
  );

  it('say in their head how to turn off what can be, and nothing of what cannot', async () => {
    await once(start('2026-11-23T06:00:10.000Z'), 'exit');
    const heads = smtp.received.map(({ mail }) => mail.headerLines.map(({ line }) => line));
    const of = (name: string) =>
      heads.map((lines) => lines.find((line) => line.startsWith(`${name}:`)) ?? '');
    // A Monday with no step of a round: what the plan lacks, and nothing else.
    expect(heads.length).toBeGreaterThan(0);
    for (const line of of('List-Unsubscribe'))
      expect(line).toMatch(/<https:\/\/malbar\.example\.no\/e-post\/stopp\?t=[\w.-]+>/);
    expect(new Set(of('List-Unsubscribe-Post'))).toEqual(
      new Set(['List-Unsubscribe-Post: List-Unsubscribe=One-Click']),
    );
    smtp.received.length = 0;
    await once(start(`${due}T06:00:10.000Z`), 'exit');
    expect(smtp.received.length).toBeGreaterThan(0);
    for (const { mail } of smtp.received) expect(mail.headers.has('list')).toBe(false);
  });
});
