// Comments on real databases: who may say what where, who is told of it, and what is left of what was taken back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dialects } from '#test/database.ts';
import { auditOf, expectRefusal, idOf, nobody, secretary, stranger } from '#test/server/caller.ts';
import { addOtherCluster, neighbour } from '#test/server/other-cluster-fixture.ts';
import { sampleActor } from '#test/sample-actor.ts';
import type { Actor } from '#shared/permission.ts';
import {
  gudrun,
  ragna,
  sindre,
  tokenOf,
  openCommentTest,
  type CommentTest,
} from './comment-fixture.ts';

describe.each(dialects)('comments, on %s', (dialect) => {
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

  it('are written and answered by anybody with a role, on each kind of thing', async () => {
    const { goalId, indicatorId, measureId } = things;
    for (const [entity, subjectId] of [
      ['goal', goalId],
      ['indicator', indicatorId],
      ['measure', measureId],
    ] as const) {
      const head = await server
        .as(sindre)
        .comment.add({ entity, subjectId, threadId: null, text: ' Hva med oss?\r\n', lang: 'nb' });
      expect(head).toMatchObject({ text: 'Hva med oss?', authorId: sindre.personId, version: 1 });
      const at = { entity, subjectId, threadId: head.id, lang: 'nb' as const };
      await server.as(ragna).comment.add({ ...at, text: 'Godt poeng.' });
      const { threads, people, readers } = await server
        .as(gudrun)
        .comment.list({ entity, subjectId });
      expect(threads.map(({ replies }) => replies.map(({ text }) => text))).toEqual([
        ['Godt poeng.'],
      ]);
      expect(people.map(({ name }) => name).toSorted()).toEqual(['Ragna Kladd', 'Sindre Utkast']);
      // Everybody of the sample but who has left.
      expect(readers).toBe(9);
    }
    await expectRefusal(say(nobody, 'Hei'), 'forbidden');
    await expectRefusal(server.as(nobody).comment.list(on()), 'forbidden');
    await expectRefusal(server.as(null).comment.list(on()), 'signed_out');
  });

  it('of another cluster are as if they were not there', async () => {
    await addOtherCluster(server.connection);
    const { id, version } = await say(gudrun, 'Vårt');
    for (const them of [neighbour, stranger]) {
      const { comment } = server.as(them);
      await expectRefusal(comment.list(on()), 'not_found');
      const add = (threadId: string | null) =>
        comment.add({ ...on(), threadId, text: 'Hei', lang: 'nb' });
      await expectRefusal(add(null), 'not_found');
      await expectRefusal(add(id), 'not_found');
      await expectRefusal(comment.edit({ id, version, text: 'Hei', lang: 'nb' }), 'not_found');
      await expectRefusal(comment.withdraw({ id, version }), 'not_found');
      await expectRefusal(comment.moderate({ id, version }), 'not_found');
      await expectRefusal(comment.resolve({ id, version }), 'not_found');
    }
    expect(await server.as(neighbour).comment.mentionable()).toEqual([]);
    await expectRefusal(say(gudrun, `Hei ${tokenOf(neighbour)}`), 'invalid_input', {
      text: 'mention_unknown',
    });
  });

  it('say something, not too much, and answer what is there', async () => {
    await expectRefusal(say(gudrun, ' \n '), 'invalid_input', { text: 'required' });
    await expectRefusal(say(gudrun, 'x'.repeat(4001)), 'invalid_input', {
      text: 'comment_too_long',
    });
    await expectRefusal(say(gudrun, 'Snudd \u202E'), 'invalid_input', {
      text: 'text_invalid_characters',
    });
    const crowd = Array.from({ length: 21 }, (_, place) => `@[${idOf('crowd', String(place))}]`);
    await expectRefusal(say(gudrun, crowd.join(' ')), 'invalid_input', {
      text: 'mentions_too_many',
    });
    await expectRefusal(say(gudrun, 'Svar', idOf('comment', 'nothing')), 'not_found');
    const head = await say(gudrun, 'Spørsmål');
    const reply = await say(ragna, 'Svar', head.id);
    // Answers are not answered in turn, nor from another thing's page.
    await expectRefusal(say(gudrun, 'Svar på svar', reply.id), 'not_found');
    const goal = { entity: 'goal' as const, subjectId: things.goalId };
    await expectRefusal(
      server.as(gudrun).comment.add({ ...goal, threadId: head.id, text: 'Hei', lang: 'nb' }),
      'not_found',
    );
  });

  it('are no more on what is archived, but can be taken back', async () => {
    const { id, version } = await say(sindre, 'Før');
    await server.as(secretary).measure.archive({ id: things.measureId, version: 1 });
    const archived = { id: 'archived' } as const;
    await expectRefusal(say(gudrun, 'Etter'), 'invalid_input', archived);
    await expectRefusal(say(gudrun, 'Etter', id), 'invalid_input', archived);
    const { comment } = server.as(sindre);
    await expectRefusal(
      comment.edit({ id, version, text: 'X', lang: 'nb' }),
      'invalid_input',
      archived,
    );
    await expectRefusal(comment.resolve({ id, version }), 'invalid_input', archived);
    await comment.withdraw({ id, version });
  });

  it('are changed by their author until somebody answers, and a stale save is refused', async () => {
    const { id } = await say(sindre, 'Utkast');
    const edit = (as: Actor, version: number, text = 'Rettet') =>
      server.as(as).comment.edit({ id, version, text, lang: 'nn' });
    await expectRefusal(edit(secretary, 1), 'forbidden');
    expect(await edit(sindre, 1)).toMatchObject({ text: 'Rettet', lang: 'nn', version: 2 });
    expect((await list()).threads[0]?.head.editedAt).not.toBeNull();
    const stale = await edit(sindre, 1).catch((error: unknown) => error);
    expect(stale).toMatchObject({ cause: { detail: { current: { text: 'Rettet', version: 2 } } } });
    await expectRefusal(edit(sindre, 1), 'conflict');
    await say(ragna, 'Enig', id);
    expect((await list(sindre)).threads[0]?.head.rights.edit).toBe(false);
    await expectRefusal(edit(sindre, 2), 'invalid_input', { text: 'comment_answered' });
  });

  it('leave nothing of what was withdrawn but its place', async () => {
    const head = await say(sindre, `Hemmelig om ${tokenOf(gudrun)}`);
    expect(await mails()).toHaveLength(1);
    const reply = await say(ragna, 'Svar', head.id);
    const { comment } = server.as(sindre);
    await expectRefusal(
      server.as(ragna).comment.withdraw({ id: head.id, version: 1 }),
      'forbidden',
    );
    await comment.withdraw({ id: head.id, version: 1 });
    const [thread] = (await list()).threads;
    expect(thread?.head).toMatchObject({ text: '', archivedById: sindre.personId });
    expect(thread?.replies).toHaveLength(1);
    // Neither in the trail, nor in a mail that waits, nor as a mention.
    expect(JSON.stringify(await auditOf(server.connection))).not.toContain('Hemmelig');
    expect((await mails()).map(({ text }) => text).join()).not.toContain('Hemmelig');
    const mentions = await server.connection.read
      .selectFrom('comment_mention')
      .selectAll()
      .execute();
    expect(mentions).toEqual([]);
    await expectRefusal(comment.withdraw({ id: head.id, version: 2 }), 'invalid_input', {
      id: 'archived',
    });
    // The secretariat may take back anybody's; then nothing is left to hold a place for.
    const ofReply = { id: reply.id, version: 1 };
    await expectRefusal(server.as(secretary).comment.withdraw(ofReply), 'forbidden');
    await expectRefusal(server.as(gudrun).comment.moderate(ofReply), 'forbidden');
    await server.as(secretary).comment.moderate(ofReply);
    expect((await list()).threads).toEqual([]);
  });

  it('take only their own mails with them', async () => {
    const { id } = await say(sindre, `Se her, ${tokenOf(gudrun)}`);
    await say(ragna, `Jf. #kommentar-${id}: hva mener ${tokenOf(gudrun)}?`);
    await server.as(sindre).comment.withdraw({ id, version: 1 });
    expect((await mails()).map(({ text }) => text.includes('hva mener'))).toEqual([true]);
  });

  it.each([
    ['its author', sindre, true],
    ['the secretariat', secretary, true],
    ['who may edit the thing', gudrun, true],
    ['who may edit other things', sampleActor('leif'), false],
    ['a steering member', ragna, false],
    ['an administrator', sampleActor('aslak'), false],
  ])('are resolved and opened again: %s', async (_who, who, may) => {
    const { id } = await say(sindre, 'Løs meg');
    expect((await list(who)).threads[0]?.head.rights.resolve).toBe(may);
    const { comment } = server.as(who);
    if (!may) return expectRefusal(comment.resolve({ id, version: 1 }), 'forbidden');
    const resolved = await comment.resolve({ id, version: 1 });
    expect(resolved).toMatchObject({ resolvedById: who.personId, version: 2 });
    await expectRefusal(comment.resolve({ id, version: 2 }), 'conflict');
    await expectRefusal(comment.reopen({ id, version: 1 }), 'conflict');
    expect(await comment.reopen({ id, version: 2 })).toMatchObject({
      resolvedAt: null,
      version: 3,
    });
    return undefined;
  });

  it('are open again once somebody answers', async () => {
    const { id } = await say(gudrun, 'Ferdig?');
    await server.as(gudrun).comment.resolve({ id, version: 1 });
    const reply = await say(sindre, 'Nei.', id);
    expect((await list()).threads[0]?.head).toMatchObject({ resolvedAt: null, version: 3 });
    await expectRefusal(
      server.as(gudrun).comment.resolve({ id: reply.id, version: 1 }),
      'forbidden',
    );
    const told = (await auditOf(server.connection)).filter(({ entity }) => entity === 'comment');
    expect(told.map(({ action }) => action)).toEqual([
      'comment.add',
      'comment.resolve',
      'comment.reply',
      'comment.reopen',
    ]);
  });

  it('offer no list of who sits in a panel', async () => {
    const names = async () =>
      (await server.as(gudrun).comment.mentionable()).map(({ name }) => name);
    expect(await names()).toContain('Ragna Kladd');
    expect(await names()).not.toContain('Mathias Fiktiv');
    expect(await names()).not.toContain('Sindre Utkast');
    await expectRefusal(say(gudrun, `Hei ${tokenOf(sindre)}`), 'invalid_input', {
      text: 'mention_unknown',
    });
    // Once they have let themselves be seen.
    const { id } = await say(sindre, 'Jeg er her.');
    expect(await names()).toContain('Sindre Utkast');
    const [one] = await server.as(gudrun).comment.mentionable();
    expect(Object.keys(one ?? {}).toSorted()).toEqual(['id', 'name', 'partner']);
    await say(gudrun, `Hei ${tokenOf(sindre)}`, id);
  });
});
