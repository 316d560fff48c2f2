// One mail a day for all there is: what was missed, what waits for approval, what was returned, what the plan lacks, and
// rounds that open; on real databases.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteRemindersBefore } from '#db/round/reminder-queries.ts';
import { insertLink } from '#db/round/round-link-queries.ts';
import { remindAll } from '#server/round/remind.ts';
import { newLink } from '#server/round/round-link.ts';
import { roundJobs } from '#server/round/round-jobs.ts';
import { sampleAddress } from '#db/seed/seed-person-writer.ts';
import { sampleActor } from '#test/sample-actor.ts';
import { dialects } from '#test/database.ts';
import { roundDraft } from '#test/server/draft.ts';
import { idOf, openTestServer, secretary, type TestServer } from '#test/server/caller.ts';

const gudrunId = idOf('person', 'gudrun');
const leifId = idOf('person', 'leif');
const groupId = idOf('body', 'faggruppe-innovasjon');
const didOne = async () => {};

describe.each(dialects)('the day’s mail, on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const parts = () => ({
    connection: server.connection,
    auth: server.auth,
    mailer: server.mailer,
  });
  const remind = (at: string) => remindAll(parts(), at, didOne);
  const turnRounds = (at: string) =>
    roundJobs(parts())
      .find(({ name }) => name === 'turn_rounds')!
      .run(at, didOne);
  const mailsTo = (key: string) =>
    server.connection.read
      .selectFrom('mail')
      .select(['kind', 'subject', 'text', 'unsubscribe_url as unsubscribeUrl'])
      .where('to_address', '=', sampleAddress(key))
      .orderBy('id')
      .execute();
  const remindersOf = async (key: string) =>
    (await mailsTo(key)).filter(({ kind }) => kind === 'round_reminder');
  const prefer = (key: string, more: object) =>
    server.as(sampleActor(key)).account.setMailPreference({
      quietWeekdays: [],
      quietUntil: null,
      offKinds: [],
      version: 0,
      ...more,
    });

  it('makes up for days on which nothing ran, once', async () => {
    // Three working days before the first deadline was the 26th; nothing ran then.
    await remind('2026-11-27T06:00:00.000Z');
    expect(await remindersOf('gudrun')).toHaveLength(1);
    await remind('2026-11-27T09:00:00.000Z');
    await remind('2026-11-30T06:00:00.000Z');
    expect(await remindersOf('gudrun')).toHaveLength(1);
    await remind('2026-12-01T06:00:00.000Z');
    expect(await remindersOf('gudrun')).toHaveLength(2);
  });

  it('remembers what was told longer than it keeps whom it reminded', async () => {
    await remind('2026-11-26T06:00:00.000Z');
    await deleteRemindersBefore(server.connection.write, secretary.clusterId, '2026-12-31');
    await remind('2026-11-27T06:00:00.000Z');
    expect(await remindersOf('gudrun')).toHaveLength(1);
  });

  it('waits for a day that suits, and for the end of a holiday', async () => {
    await prefer('gudrun', { quietWeekdays: [4, 5] });
    await prefer('leif', { quietUntil: '2026-12-01' });
    for (const day of ['2026-11-26', '2026-11-27']) await remind(`${day}T06:00:00.000Z`);
    expect(await mailsTo('gudrun')).toEqual([]);
    await remind('2026-11-30T06:00:00.000Z');
    expect(await remindersOf('gudrun')).toHaveLength(1);
    await remind('2026-12-01T06:00:00.000Z');
    expect(await mailsTo('leif')).toEqual([]);
    await remind('2026-12-02T06:00:00.000Z');
    expect(await remindersOf('leif')).toHaveLength(1);
  });

  it('holds in one what waits for approval, what was returned and why, and the rest', async () => {
    const { read, write } = server.connection;
    const own = await read
      .selectFrom('round_item')
      .select('id')
      .where('person_id', '=', gudrunId)
      .where('kind', '=', 'measure')
      .limit(2)
      .execute();
    const submission = JSON.stringify({
      kind: 'measure',
      version: 1,
      phase: 'in_progress',
      progress: 40,
      text: '',
    });
    const submitted = { submission, submitted_at: '2026-11-23T12:00:00.000Z' };
    await write
      .updateTable('round_item')
      .set({ ...submitted, person_id: leifId, submitted_by: leifId, answer: 'updated' })
      .where('id', '=', own[0]!.id)
      .execute();
    const returned = { reviewed_at: '2026-11-23T13:00:00.000Z', review_note: 'Stemmer tallet?' };
    await write
      .updateTable('round_item')
      .set({ ...submitted, ...returned, submitted_by: gudrunId })
      .where('id', '=', own[1]!.id)
      .execute();
    await remind('2026-11-24T06:00:00.000Z');
    const [mail, ...more] = await mailsTo('gudrun');
    expect(more).toEqual([]);
    expect(mail!.text).toMatch(/Sendt attende: Stemmer\s+tallet\?/);
    expect(mail!.text).toContain('Leif Modell: Éin ting ventar');
    // Two and four working days after it came, and then no more; after six the secretariat is told.
    for (const day of ['25', '26', '27', '30']) await remind(`2026-11-${day}T06:00:00.000Z`);
    const toApprove = async (key: string) =>
      (await remindersOf(key)).filter(({ text }) => text.includes('Leif Modell: ')).length;
    expect(await toApprove('gudrun')).toBe(3);
    expect(await toApprove('solveig')).toBe(0);
    await remind('2026-12-01T06:00:00.000Z');
    expect(await toApprove('solveig')).toBe(1);
  });

  it('asks nobody for what they have answered while the mails were being made', async () => {
    const answerAll = async () => {
      const answered = { answer: 'unchanged', answered_at: '2026-11-26T06:00:01.000Z' };
      await server.connection.write.updateTable('round_item').set(answered).execute();
    };
    // What the plan lacks is told on another day.
    await remind('2026-11-23T06:00:00.000Z');
    await remindAll(parts(), '2026-11-26T06:00:00.000Z', answerAll);
    const told = await server.connection.read
      .selectFrom('reminder')
      .select('person_id')
      .where('day', '=', '2026-11-26')
      .execute();
    expect(told).toHaveLength(1);
  });

  it('that reminds of a round is all its person is told of it: the mail of its opening does not come after', async () => {
    const whose = { roundId: idOf('reporting_round', 'sample'), personId: gudrunId };
    const link = newLink(secretary.clusterId, whose, '2026-11-25T15:00:00.000Z');
    await insertLink(server.connection.write, link);
    await remind('2026-11-26T06:00:00.000Z');
    await turnRounds('2026-11-27T06:00:00.000Z');
    const [mail, ...more] = await mailsTo('gudrun');
    expect(mail).toMatchObject({ kind: 'round_reminder' });
    expect(mail!.text).toContain('/oppdater#');
    expect(more).toEqual([]);
  });

  it('of a round that opens comes also on a quiet day, where no other is left before it ends', async () => {
    const rounds = server.as(secretary).round;
    await rounds.close({ id: idOf('reporting_round', 'sample'), version: 1 });
    const planned = await rounds.create({ ...roundDraft(), opensOn: '2026-11-23' });
    await prefer('gudrun', { quietUntil: planned.graceOn });
    await prefer('leif', { quietUntil: '2026-11-23' });
    await turnRounds('2026-11-23T06:00:00.000Z');
    expect((await mailsTo('gudrun')).map(({ kind }) => kind)).toEqual(['round']);
    expect(await mailsTo('leif')).toEqual([]);
    const owners = await rounds.links({ id: planned.id });
    const toldAt = (personId: string) => owners.find((one) => one.personId === personId)?.toldAt;
    expect(toldAt(gudrunId)).toBe('2026-11-23T06:00:00.000Z');
    expect(toldAt(leifId)).toBeNull();
  });

  it('asks whoever can answer again for what was left to nobody', async () => {
    const { read, write } = server.connection;
    const roles = (archivedAt: string | null) =>
      write
        .updateTable('role_assignment')
        .set({ archived_at: archivedAt })
        .where('body_id', '=', groupId)
        .execute();
    const unasked = async () =>
      (
        await read
          .selectFrom('round_item')
          .select('id')
          .where('person_id', 'is', null)
          .where('answer', 'is', null)
          .where('body_id', '=', groupId)
          .execute()
      ).length;
    expect(await waitingFor(gudrunId)).toBeGreaterThan(0);
    expect(await unasked()).toBe(0);
    await roles('2026-11-22T09:00:00.000Z');
    await turnRounds('2026-11-24T06:00:00.000Z');
    expect(await unasked()).toBeGreaterThan(0);
    await roles(null);
    await turnRounds('2026-11-24T07:00:00.000Z');
    expect(await unasked()).toBe(0);
    expect(await waitingFor(gudrunId)).toBeGreaterThan(0);
    expect((await mailsTo('gudrun')).map(({ kind }) => kind)).toEqual(['round']);
  });

  it('tells what the plan lacks once a week, on its own only with something new, until it is turned off', async () => {
    const nudged = async () =>
      (
        await server.connection.read
          .selectFrom('reminder')
          .select(['day', 'nudges'])
          .where('person_id', '=', secretary.personId)
          .where('nudges', 'is not', null)
          .orderBy('day')
          .execute()
      ).map(({ day }) => day);
    for (const day of ['23', '24', '25', '30']) await remind(`2026-11-${day}T06:00:00.000Z`);
    expect(await nudged()).toEqual(['2026-11-23']);
    const [mail] = await mailsTo('solveig');
    expect(mail).toMatchObject({ kind: 'nudge' });
    expect(mail!.text).toContain('/e-post#');
    expect(mail!.unsubscribeUrl).toContain('/e-post/stopp?t=');
    // In a new month, and with what the rounds ask: in the same mail, which cannot be turned off as a whole.
    await remind('2026-12-07T06:00:00.000Z');
    expect(await nudged()).toEqual(['2026-11-23', '2026-12-07']);
    const digest = (await remindersOf('solveig')).at(-1);
    expect(digest!.text).toContain('/e-post#');
    expect(digest!.unsubscribeUrl).toBeNull();
    await prefer('solveig', { offKinds: ['nudge'] });
    await remind('2027-01-04T06:00:00.000Z');
    expect(await nudged()).toHaveLength(2);
  });

  it('asks for two rounds that open on the same day in one mail, with a link to each', async () => {
    const rounds = server.as(secretary).round;
    await rounds.close({ id: idOf('reporting_round', 'sample'), version: 1 });
    for (const period of ['2026-T2', '2026-T3'])
      await rounds.create({ ...roundDraft(), period, opensOn: '2026-11-23' });
    await prefer('leif', { quietWeekdays: [1] });
    await turnRounds('2026-11-23T06:00:00.000Z');
    await turnRounds('2026-11-23T07:00:00.000Z');
    const [mail, ...more] = await mailsTo('gudrun');
    expect(more).toEqual([]);
    expect(mail!.text.match(/\/oppdater#[\w.-]+/g)).toHaveLength(2);
    // No mail on Mondays: the link comes on Tuesday.
    expect(await mailsTo('leif')).toEqual([]);
    await turnRounds('2026-11-24T06:00:00.000Z');
    const [late] = await mailsTo('leif');
    expect(late!.text.match(/\/oppdater#[\w.-]+/g)).toHaveLength(2);
    expect(await mailsTo('gudrun')).toHaveLength(1);
  });

  it('of a round that opened leaves the day’s reminder to the next day', async () => {
    const rounds = server.as(secretary).round;
    await rounds.create({ ...roundDraft(), opensOn: '2026-11-26' });
    await turnRounds('2026-11-26T06:00:00.000Z');
    await remind('2026-11-26T06:00:00.000Z');
    expect((await mailsTo('gudrun')).map(({ kind }) => kind)).toEqual(['round']);
    await remind('2026-11-27T06:00:00.000Z');
    expect((await mailsTo('gudrun')).map(({ kind }) => kind)).toEqual(['round', 'round_reminder']);
  });

  const handOver = (fromOn: string) =>
    server.as(secretary).people.handOver({
      personId: gudrunId,
      to: { personId: leifId, person: null, lang: 'nb' },
      fromOn,
    });
  const waitingFor = async (personId: string) =>
    (
      await server.connection.read
        .selectFrom('round_item')
        .select('id')
        .where('person_id', '=', personId)
        .where('body_id', '=', groupId)
        .execute()
    ).length;

  it('gives whoever takes over a link to what waits, on the first working day', async () => {
    const waited = await waitingFor(gudrunId);
    const had = await waitingFor(leifId);
    await handOver('2026-11-22');
    expect(await waitingFor(leifId)).toBe(had + waited);
    // A Sunday.
    expect(await mailsTo('leif')).toEqual([]);
    await turnRounds('2026-11-23T06:00:00.000Z');
    const [mail, ...more] = await mailsTo('leif');
    expect(mail).toMatchObject({ kind: 'round' });
    expect(mail!.text).toMatch(/\/oppdater#[\w.-]+/);
    expect(more).toEqual([]);
  });

  it('or on the day it is taken over', async () => {
    const waited = await waitingFor(gudrunId);
    expect(waited).toBeGreaterThan(0);
    await handOver('2026-11-25');
    await turnRounds('2026-11-24T06:00:00.000Z');
    expect(await waitingFor(gudrunId)).toBe(waited);
    expect(await mailsTo('leif')).toEqual([]);
    await turnRounds('2026-11-25T06:00:00.000Z');
    expect(await waitingFor(gudrunId)).toBe(0);
    expect((await mailsTo('leif')).map(({ kind }) => kind)).toEqual(['round']);
    await turnRounds('2026-11-25T07:00:00.000Z');
    expect(await mailsTo('leif')).toHaveLength(1);
  });
});
