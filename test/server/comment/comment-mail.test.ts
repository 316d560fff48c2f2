// The mails of comments on real databases: who is told, of what, once, and together with the write itself.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { expireMailToFormer } from '#db/mail/mail-queries.ts';
import { deleteMailsBefore } from '#db/people/retention-queries.ts';
import { createMailer } from '#server/mail/mailer.ts';
import { dialects } from '#test/database.ts';
import { auditOf, expectRefusal, now, secretary } from '#test/server/caller.ts';
import { sendingTo } from '#test/server/mail/smtp-fixture.ts';
import { sampleActor } from '#test/sample-actor.ts';
import {
  gudrun,
  ragna,
  sindre,
  tokenOf,
  openCommentTest,
  type CommentTest,
} from './comment-fixture.ts';

describe.each(dialects)('mails of comments, on %s', (dialect) => {
  let server: CommentTest['server'];
  let things: CommentTest['things'];
  let on: CommentTest['on'];
  let say: CommentTest['say'];
  let list: CommentTest['list'];
  let mails: CommentTest['mails'];
  beforeEach(async () => {
    ({ server, things, on, say, list, mails } = await openCommentTest(dialect));
  });
  afterEach(() => server.close());

  const toldNow = async () => {
    const told = (await mails()).map(({ to }) => to);
    await server.connection.write.deleteFrom('mail').where('kind', '=', 'comment').execute();
    return told;
  };

  it('are told of by mail: to who is mentioned, and to the thread, each once', async () => {
    const head = await say(
      sindre,
      `Kan ${tokenOf(gudrun)} eller ${tokenOf(gudrun)} se?\n<b>${tokenOf(ragna)}</b>`,
    );
    const [toGudrun, toRagna] = await mails();
    expect(toGudrun).toMatchObject({ to: 'gudrun', lang: 'nn' });
    expect(toGudrun?.subject).toBe('Du er nemnd i ein kommentar: Felles mal for samarbeidsavtaler');
    expect(toGudrun?.text).toContain('> Kan @Gudrun Skisse eller @Gudrun Skisse se?\n> <b>@Ragna');
    expect(toGudrun?.text).toContain(`/alrek-2026/tiltak/${things.measureId}#kommentar-${head.id}`);
    expect(toGudrun?.html).toContain('&lt;b&gt;@Ragna Kladd&lt;/b&gt;');
    expect(toRagna).toMatchObject({ to: 'ragna', lang: 'nb' });
    expect(await toldNow()).toEqual(['gudrun', 'ragna']);

    // An edit tells only those who were not mentioned before.
    const { personId } = sampleActor('leif');
    const text = `${tokenOf(gudrun)} og ${tokenOf({ personId })} og meg selv ${tokenOf(sindre)}`;
    await server.as(sindre).comment.edit({ id: head.id, version: 1, text, lang: 'nb' });
    expect(await toldNow()).toEqual(['leif']);

    // Who was mentioned takes no part until they write.
    await say(gudrun, 'Jeg ser.', head.id);
    expect(await toldNow()).toEqual(['sindre']);
    await say(ragna, `Takk, ${tokenOf(gudrun)}`, head.id);
    expect((await mails()).map(({ to, subject }) => `${to}: ${subject}`)).toEqual([
      'gudrun: Du er nemnd i ein kommentar: Felles mal for samarbeidsavtaler',
      'sindre: Nytt svar: Felles mal for samarbeidsavtaler',
    ]);
    await toldNow();
    await say(gudrun, 'Bare hyggelig.', head.id);
    expect(await toldNow()).toEqual(['ragna', 'sindre']);
  });

  it('tell of answers in a thread once a day, and of each mention', async () => {
    const head = await say(sindre, 'Hva gjenstår?');
    const other = await say(sindre, 'Og hvem gjør det?');
    await say(gudrun, 'Litt av hvert.', head.id);
    await say(gudrun, 'Avtalen, for eksempel.', head.id);
    await say(gudrun, 'Jeg.', other.id);
    expect((await mails()).map(({ to }) => to)).toEqual(['sindre', 'sindre']);
    await say(gudrun, `Hva sier ${tokenOf(sindre)}?`, head.id);
    expect(await mails()).toHaveLength(3);
    // The next day again.
    await server.connection.write
      .updateTable('mail')
      .set({ created_at: '2026-11-21T12:00:00.000Z' })
      .where('kind', '=', 'comment')
      .execute();
    await say(gudrun, 'Nå er den der.', head.id);
    expect(await mails()).toHaveLength(4);
  });

  it('wait for the next day that is not quiet, and tell then of a thread once', async () => {
    // A mail server is set, and nothing is sent while the test looks.
    const { connection } = server;
    const mailer = createMailer({
      db: connection.write,
      sending: sendingTo(1),
      clock: () => now,
      logger: pino({ level: 'silent' }),
    });
    Object.assign(server.mailer, { enqueue: mailer.enqueue, kick: async () => {} });
    // Back on a Tuesday, which is another quiet day.
    await server.as(sindre).account.setMailPreference({
      quietWeekdays: [2],
      quietUntil: '2026-11-23',
      offKinds: [],
      version: 0,
    });
    const head = await say(sindre, 'Hva gjenstår?');
    await say(gudrun, `${tokenOf(ragna)} og ${tokenOf(sindre)} vet`, head.id);
    await say(ragna, 'Ja.', head.id);
    await connection.write
      .updateTable('mail')
      .set({ created_at: '2026-11-20T12:00:00.000Z' })
      .where('kind', '=', 'comment')
      .execute();
    await say(gudrun, 'Fint.', head.id);
    const told = (await mails()).map(({ to, state, nextAttemptAt }) => [to, state, nextAttemptAt]);
    const wednesday = '2026-11-25T05:00:00.000Z';
    expect(told.filter(([to]) => to === 'sindre')).toEqual([
      ['sindre', 'queued', wednesday],
      ['sindre', 'queued', wednesday],
    ]);
    expect(told.find(([to]) => to === 'ragna')).toEqual(['ragna', 'queued', now]);
    // Longer than other mails are kept, if need be.
    await deleteMailsBefore(connection.write, secretary.clusterId, now);
    expect((await mails()).map(({ to }) => to)).toContain('sindre');
    // Nor are they sent to who has lost their last role meanwhile: nothing of them is left to send.
    await connection.write
      .updateTable('role_assignment')
      .set({ to_on: '2026-11-21' })
      .where('person_id', '=', sindre.personId)
      .execute();
    await expireMailToFormer(connection.write, '2026-11-22');
    const left = (await mails()).filter(({ to }) => to === 'sindre');
    expect(left.map(({ state, text }) => [state, text])).toEqual([
      ['failed', ''],
      ['failed', ''],
    ]);
    await mailer.close();
  });

  it('tell nobody who has turned them off', async () => {
    await server.as(gudrun).account.setMailPreference({
      quietWeekdays: [],
      quietUntil: null,
      offKinds: ['comment'],
      version: 0,
    });
    await say(sindre, `${tokenOf(gudrun)} og ${tokenOf(ragna)}, se her`);
    expect(await toldNow()).toEqual(['ragna']);
  });

  it('tell nobody who has lost their role', async () => {
    const head = await say(gudrun, 'Hei');
    await say(ragna, 'Hei', head.id);
    await toldNow();
    await server.connection.write
      .updateTable('role_assignment')
      .set({ to_on: '2026-11-21' })
      .where('person_id', '=', gudrun.personId)
      .execute();
    await say(ragna, 'Er du der?', head.id);
    expect(await toldNow()).toEqual([]);
    await expectRefusal(say(ragna, `${tokenOf(gudrun)}?`), 'invalid_input', {
      text: 'mention_unknown',
    });
  });

  it('and their mails are one write', async () => {
    const { comment } = server.as(gudrun);
    const failing = new Error('full');
    const { enqueue } = server.mailer;
    server.mailer.enqueue = () => Promise.reject(failing);
    const input = { ...on(), threadId: null, text: `Hei ${tokenOf(ragna)}`, lang: 'nb' as const };
    await expect(comment.add(input)).rejects.toThrow();
    server.mailer.enqueue = enqueue;
    expect((await list()).threads).toEqual([]);
    expect(await mails()).toEqual([]);
    expect((await auditOf(server.connection)).map(({ entity }) => entity)).not.toContain('comment');
  });
});
