// Erasing a person: nothing of the name or the address is left anywhere, and what they recorded stands unbroken.
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyChain } from '#db/audit/audit-verification.ts';
import { insertInvitation } from '#db/people/invitation-queries.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { idOf } from '#test/server/caller.ts';
import { dialects, type Dialect } from '#test/database.ts';
import { clock, openAccountApp, turnOnPassword, type AccountApp } from './account-fixture.ts';

describe.each(dialects)('erasing a person, on %s', (dialect) => {
  let app: AccountApp;
  let administrator: string;
  beforeEach(async () => {
    app = await openAccountApp(dialect);
    administrator = await app.signIn('aslak');
  });
  afterEach(() => app.close());

  const erase = (key: string, as = administrator) =>
    app.call(as, 'people.erase', { id: idOf('person', key) });

  it('leaves nothing of name or address, and the record whole', async () => {
    const cookie = await app.signIn('gudrun');
    const name = 'Gudrun Skisse Ås';
    await app.call(cookie, 'account.update', { name, lang: 'nn', version: 1 });
    const on = await turnOnPassword(app, cookie);
    // Links that were asked for, an invitation, and a mail to somebody else that names the inviter.
    await app.call('', 'signIn.requestLink', { email: 'gudrun@eksempel.example' });
    await app.auth.issueToken('gudrun@eksempel.example');
    await insertInvitation(app.connection.write, {
      id: idOf('invitation', 'one'),
      clusterId: alrekCluster.id,
      personId: idOf('person', 'gudrun'),
      tokenHash: 'x'.repeat(43),
      invitedBy: idOf('person', 'solveig'),
      createdAt: clock(),
      expiresAt: clock(),
      acceptedAt: null,
      revokedAt: null,
    });
    await app.connection.write
      .insertInto('mail')
      .values({
        id: idOf('mail', 'one'),
        cluster_id: alrekCluster.id,
        kind: 'invitation',
        to_address: 'ny@example.no',
        person_id: null,
        lang: 'nb',
        subject: 'Invitasjon',
        text: `${name} inviterer deg`,
        html: `<p>${name}</p>`,
        state: 'kept',
        attempts: 0,
        next_attempt_at: null,
        error: null,
        created_at: clock(),
        sent_at: null,
        expires_at: null,
      })
      .execute();
    expect(await placesOf(app, dialect, /gudrun/i)).not.toEqual([]);

    const answer = await erase('gudrun');
    expect(answer).toMatchObject({ status: 200, data: { name: 'Slettet person 1' } });

    expect(await placesOf(app, dialect, /gudrun/i)).toEqual([]);
    if (dialect === 'sqlite') expect(await fileText(app)).not.toMatch(/gudrun/i);
    // At once, without waiting for anything to run out.
    expect((await app.read(on.cookie, 'people.me')).data).toBeNull();
    expect((await app.read(on.cookie, 'account.get')).reason).toBe('signed_out');
    const back = await app.call('', 'signIn.withPassword', {
      email: 'gudrun@eksempel.example',
      password: 'fjorden er stille i morgenlys',
    });
    expect(back.reason).toBe('credentials_wrong');
    const person = await app.connection.read
      .selectFrom('person')
      .selectAll()
      .where('id', '=', idOf('person', 'gudrun'))
      .executeTakeFirstOrThrow();
    expect(person).toMatchObject({ email: null, partner_id: null, user_id: null, lang: 'nb' });
    const today = norwegianDay(clock());
    const roles = await app.connection.read
      .selectFrom('role_assignment')
      .select('to_on')
      .where('person_id', '=', person.id)
      .execute();
    for (const { to_on } of roles) expect(to_on! <= today).toBe(true);
    const { fault } = await verifyChain(app.connection.read, alrekCluster.id);
    expect(fault).toBeNull();
    expect((await erase('gudrun')).fields).toEqual({ id: ['choice_invalid'] });
    expect((await erase('torgeir')).data.name).toBe('Slettet person 2');
  });

  it('knows the name of one whose versions were never kept', async () => {
    const { write, read } = app.connection;
    await write.deleteFrom('person_version').execute();
    const mail = (id: string, to_address: string, text: string) => ({
      id: idOf('mail', id),
      cluster_id: alrekCluster.id,
      kind: 'invitation',
      to_address,
      person_id: null,
      lang: 'nb',
      subject: 'Invitasjon',
      text,
      html: '',
      state: 'kept',
      attempts: 0,
      next_attempt_at: null,
      error: null,
      created_at: clock(),
      sent_at: null,
      expires_at: null,
    });
    const about = mail('about', 'ny@example.no', 'Gudrun Skisse inviterer deg');
    const to = mail('to', 'gudrun@eksempel.example', 'Hei');
    await write.insertInto('mail').values([about, to]).execute();
    expect((await erase('gudrun')).status).toBe(200);
    const left = await read.selectFrom('mail').select(['to_address', 'text']).execute();
    expect(left).toEqual([{ to_address: 'ny@example.no', text: '' }]);
  });

  it('keeps what was recorded, under the new name', async () => {
    const { recordedBy, indicatorId } = await app.connection.read
      .selectFrom('observation')
      .innerJoin('person', 'person.id', 'observation.recorded_by')
      .select(['observation.recorded_by as recordedBy', 'indicator_id as indicatorId'])
      .where('person.email', '!=', 'aslak@eksempel.example')
      .executeTakeFirstOrThrow();
    const count = () =>
      app.connection.read
        .selectFrom('observation')
        .select('id')
        .where('recorded_by', '=', recordedBy)
        .execute();
    const before = (await count()).length;
    await app.call(administrator, 'people.erase', { id: recordedBy });
    expect(await count()).toHaveLength(before);
    const input = encodeURIComponent(JSON.stringify({ id: indicatorId }));
    const page = await app.read(administrator, `indicator.get?input=${input}`);
    expect(JSON.stringify(page.data)).toContain('Slettet person 1');
  });

  it('keeps comments under the new name, also where it is mentioned in one', async () => {
    const cookie = await app.signIn('gudrun');
    const { id } = await app.connection.read
      .selectFrom('measure')
      .select('id')
      .where('archived_at', 'is', null)
      .executeTakeFirstOrThrow();
    const on = { entity: 'measure', subjectId: id };
    const say = (as: string, text: string, threadId: string | null) =>
      app.call(as, 'comment.add', { ...on, threadId, text, lang: 'nb' });
    const { data: head } = await say(cookie, 'Er fristen riktig?', null);
    const mention = `Ja, @[${idOf('person', 'gudrun')}]`;
    await say(await app.signIn('ragna'), mention, head.id);
    // A mail that says who wrote.
    await say(cookie, 'Takk!', head.id);
    await erase('gudrun');
    expect(await placesOf(app, dialect, /gudrun/i)).toEqual([]);
    const input = encodeURIComponent(JSON.stringify(on));
    const { data } = await app.read(administrator, `comment.list?input=${input}`);
    const [thread] = data.threads;
    expect(thread.head.text).toBe('Er fristen riktig?');
    expect(thread.replies[0].text).toBe(mention);
    expect(data.people).toContainEqual({
      id: idOf('person', 'gudrun'),
      name: 'Slettet person 1',
      partner: null,
    });
    const offered = await app.read(administrator, 'comment.mentionable');
    expect(JSON.stringify(offered.data)).not.toContain('Slettet person');
  });

  it('is named anew in the history of what they answered for', async () => {
    const measure = await app.connection.read
      .selectFrom('measure')
      .select('id')
      .where('responsible_person_id', '=', idOf('person', 'gudrun'))
      .executeTakeFirstOrThrow();
    await erase('gudrun');
    const input = encodeURIComponent(JSON.stringify({ entity: 'measure', id: measure.id }));
    const { data } = await app.read(administrator, `audit.history?input=${input}`);
    expect(data.people).toEqual([{ id: idOf('person', 'gudrun'), name: 'Slettet person 1' }]);
  });

  it('is refused to those who do not administer, and for the last who does', async () => {
    const secretary = await app.signIn('solveig');
    expect((await erase('gudrun', secretary)).reason).toBe('forbidden');
    const last = await erase('aslak');
    expect(last.fields).toEqual({ id: ['last_administrator'] });
    expect((await app.read(administrator, 'people.me')).data).toMatchObject({
      name: 'Aslak Prøve',
    });
    expect((await erase('system')).reason).toBe('not_found');
    expect((await erase('nobody')).reason).toBe('not_found');
  });

  it('is asked for by the person, seen by the administrator, and can be taken back', async () => {
    const cookie = await app.signIn('gudrun');
    const requests = async () =>
      (await app.read(administrator, 'people.erasureRequests')).data.requests;
    expect((await app.call(cookie, 'account.withdrawErasure')).reason).toBe('not_found');
    await app.call(cookie, 'account.askErasure');
    await app.call(cookie, 'account.askErasure');
    expect(await requests()).toMatchObject([{ name: 'Gudrun Skisse' }]);
    expect((await app.read(cookie, 'people.erasureRequests')).reason).toBe('forbidden');
    await app.call(cookie, 'account.withdrawErasure');
    expect(await requests()).toEqual([]);
    await app.call(cookie, 'account.askErasure');
    await erase('gudrun');
    expect(await requests()).toEqual([]);
  });
});

/** The database's file, with the write-ahead log folded in: what was deleted does not linger in it either. */
async function fileText(app: AccountApp): Promise<string> {
  const { write } = app.connection;
  await sql`pragma wal_checkpoint(truncate)`.execute(write);
  const { rows } = await sql<{ file: string }>`pragma database_list`.execute(write);
  return readFileSync(rows[0]!.file, 'latin1');
}

/** Every table and column of the whole database where the words stand. */
async function placesOf(app: AccountApp, dialect: Dialect, words: RegExp): Promise<string[]> {
  const { read } = app.connection;
  const tables =
    dialect === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_master where type = 'table'`
      : sql<{
          name: string;
        }>`select table_name as name from information_schema.tables where table_schema = 'public'`;
  const places: string[] = [];
  for (const { name } of (await tables.execute(read)).rows) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(
      read,
    );
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        if (typeof value === 'string' && words.test(value)) places.push(`${name}.${column}`);
  }
  return [...new Set(places)];
}
