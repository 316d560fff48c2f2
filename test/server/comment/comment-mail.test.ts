// The mails of comments on real databases: who is told, of what, once, and together with the write itself.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommentRow } from '#shared/comment/comment-type.ts';
import { dialects } from '#test/database.ts';
import {
  auditOf,
  expectRefusal,
  idOf,
  openTestServer,
  secretary,
  type TestServer,
} from '#test/server/caller.ts';
import { prepareThings, type Things } from '#test/server/procedure-input.ts';
import { sampleActor } from '#test/sample-actor.ts';
import type { Actor } from '#shared/permission.ts';

const gudrun = sampleActor('gudrun');
const ragna = sampleActor('ragna');
const sindre = sampleActor('sindre');
const tokenOf = ({ personId }: Pick<Actor, 'personId'>) => `@[${personId}]`;

describe.each(dialects)('mails of comments, on %s', (dialect) => {
  let server: TestServer;
  let things: Things;
  beforeEach(async () => {
    server = await openTestServer(dialect);
    things = await prepareThings(server.as(secretary), idOf('body', 'faggruppe-innovasjon'));
  });
  afterEach(() => server.close());

  const on = () => ({ entity: 'measure' as const, subjectId: things.measureId });
  const say = (as: Actor, text: string, threadId: string | null = null): Promise<CommentRow> =>
    server.as(as).comment.add({ ...on(), threadId, text, lang: 'nb' });
  const list = (as: Actor = secretary) => server.as(as).comment.list(on());
  const mails = async () =>
    (
      await server.connection.read
        .selectFrom('mail')
        .select(['to_address as to', 'subject', 'text', 'html', 'lang'])
        .where('kind', '=', 'comment')
        .orderBy('to_address')
        .execute()
    ).map((mail) => ({ ...mail, to: mail.to.split('@')[0] }));
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
