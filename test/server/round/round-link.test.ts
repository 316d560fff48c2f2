// The link in a round's mail, over HTTP and without signing in: it opens what is asked of its one person, and nothing else.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { linkToken } from '#server/round/round-link.ts';
import { unchangedAnswer, type DueItem, type DueRound } from '#shared/round/due-item.ts';
import { mutate, query } from '#test/call.ts';
import { dialects, openTestDatabase } from '#test/database.ts';
import { serve, type Served } from '#test/served-app.ts';
import { roundDraft } from '#test/server/draft.ts';
import { idOf } from '#test/server/caller.ts';

const monday = '2026-11-23T09:00:00.000Z';
type Opened = DueRound & { name: string; cluster: string };

describe.each(dialects)('the link of a round, on %s', (dialect) => {
  let connection: Connection;
  let app: Served;
  let now = monday;
  let cookie: string;
  let round: { id: string; version: number };
  beforeEach(async () => {
    now = monday;
    connection = await openTestDatabase(dialect, 'filled');
    app = await serve({
      connection,
      clock: () => now,
      pages: (_, response) => response.send('<!doctype html>'),
    });
    cookie = await app.signIn('solveig');
    const { data } = await mutate(app.base, 'round.create', roundDraft(), { cookie });
    const { id, version } = data as { id: string; version: number };
    round = (await mutate(app.base, 'round.open', { id, version }, { cookie }))
      .data as typeof round;
  });
  afterEach(async () => {
    await app.close();
    await connection.close();
  });

  /** As it stands in the mail. */
  async function tokenOf(key: string): Promise<string> {
    const { text } = await connection.read
      .selectFrom('mail')
      .select('text')
      .where('kind', '=', 'round')
      .where('person_id', '=', idOf('person', key))
      .executeTakeFirstOrThrow();
    return /\/oppdater#([\w.-]+)/.exec(text)?.[1] ?? '';
  }
  const open = (token: string) => mutate(app.base, 'round.openLink', { token });
  const answer = (token: string, due: DueItem) => {
    const unchanged = { kind: 'unchanged', seen: unchangedAnswer(due.subject) };
    return mutate(app.base, 'round.answerByLink', {
      token,
      itemId: due.item.id,
      answer: unchanged,
    });
  };
  const unchangeable = ({ items }: Pick<DueRound, 'items'>) =>
    items.find((each) => each.canBeUnchanged)!;

  it('opens exactly what is asked of its person, and tells whose it is', async () => {
    const opened = (await open(await tokenOf('gudrun'))).data as Opened;
    expect(opened.name).toBe('Gudrun Skisse');
    expect(opened.items.length).toBeGreaterThan(3);
    expect(new Set(opened.items.map(({ item }) => item.personId))).toEqual(
      new Set([idOf('person', 'gudrun')]),
    );
  });

  it('takes an answer in that person’s name, and leaves a trace of each use', async () => {
    const token = await tokenOf('gudrun');
    const opened = (await open(token)).data as Opened;
    expect((await answer(token, unchangeable(opened))).status).toBe(200);
    const entries = await connection.read
      .selectFrom('audit_entry')
      .select(['action', 'actor_id as actor', 'after'])
      .where('action', 'in', ['round.openLink', 'round.answerItem'])
      .orderBy('id')
      .execute();
    const actor = idOf('person', 'gudrun');
    expect(entries).toMatchObject([
      { action: 'round.openLink', actor },
      { action: 'round.answerItem', actor },
    ]);
    // That it came by the link, and by which.
    const [linkId] = token.split('.');
    expect(JSON.parse(entries[1]?.after ?? '{}')).toMatchObject({ byLink: linkId });
  });

  it('tells the secretariat that it was opened, and nobody else', async () => {
    const links = (as: string) => query(app.base, 'round.links', { id: round.id }, { cookie: as });
    const openedAt = async () => {
      const owners = (await links(cookie)).data as { personId: string; openedAt: string | null }[];
      return owners.find(({ personId }) => personId === idOf('person', 'gudrun'))?.openedAt;
    };
    expect(await openedAt()).toBeNull();
    await open(await tokenOf('gudrun'));
    expect(await openedAt()).toBe(now);
    expect((await links(await app.signIn('leif'))).error?.reason).toBe('forbidden');
  });

  it('signs nobody in, and reaches nothing that is another’s', async () => {
    const token = await tokenOf('gudrun');
    const opened = await open(token);
    expect(opened.response.headers.getSetCookie()).toEqual([]);
    expect((await query(app.base, 'round.mine', undefined, opened)).error?.reason).toBe(
      'signed_out',
    );
    const others = (await open(await tokenOf('leif'))).data as Opened;
    expect((await answer(token, unchangeable(others))).error?.reason).toBe('not_found');
  });

  it('is worth nothing when it is made up, changed, or signed with another secret', async () => {
    const token = await tokenOf('gudrun');
    const [id = '', signature = ''] = token.split('.');
    const other = (await tokenOf('leif')).split('.')[0];
    for (const wrong of [
      'x'.repeat(40),
      id,
      `${id}.`,
      `${id}.${signature}x`,
      `${other}.${signature}`,
      linkToken('another secret', { id }),
    ])
      expect((await open(wrong)).error?.reason).toBe('link_used_up');
  });

  it('dies with the last answer', async () => {
    const token = await tokenOf('leif');
    const { items } = (await open(token)).data as Opened;
    await connection.write
      .updateTable('round_item')
      .set({ answer: 'unchanged', answered_at: now, answered_by: idOf('person', 'leif') })
      .where('person_id', '=', idOf('person', 'leif'))
      .where('id', '!=', unchangeable({ items }).item.id)
      .execute();
    expect((await answer(token, unchangeable({ items }))).status).toBe(200);
    expect((await open(token)).error?.reason).toBe('link_used_up');
    expect((await answer(token, unchangeable({ items }))).error?.reason).toBe('link_used_up');
  });

  it.each([
    ['after the day of grace', async () => void (now = '2026-12-09T23:01:00.000Z')],
    [
      'when the role has ended',
      () =>
        connection.write
          .updateTable('role_assignment')
          .set({ to_on: '2026-11-22' })
          .where('person_id', '=', idOf('person', 'gudrun'))
          .execute(),
    ],
    [
      'when the round is closed',
      () => mutate(app.base, 'round.close', { id: round.id, version: round.version }, { cookie }),
    ],
    [
      'when it is taken back',
      () =>
        mutate(
          app.base,
          'round.revokeLink',
          { roundId: round.id, personId: idOf('person', 'gudrun') },
          { cookie },
        ),
    ],
  ])('dies %s', async (_, happen) => {
    const token = await tokenOf('gudrun');
    const opened = (await open(token)).data as Opened;
    await happen();
    expect((await open(token)).error?.reason).toBe('link_used_up');
    expect((await answer(token, unchangeable(opened))).error?.reason).toBe('link_used_up');
  });

  it('is seen by the secretariat as sent, opened and taken back, and by nobody else', async () => {
    const stateOf = async (key: string) => {
      const { data } = await query(app.base, 'round.links', { id: round.id }, { cookie });
      const owners = data as { personId: string; left: number; [when: string]: unknown }[];
      return owners.find(({ personId }) => personId === idOf('person', key));
    };
    const unseen = { sentAt: now, openedAt: null, revokedAt: null };
    expect(await stateOf('gudrun')).toMatchObject(unseen);
    await open(await tokenOf('gudrun'));
    expect(await stateOf('gudrun')).toMatchObject({ ...unseen, openedAt: now });
    const whose = { roundId: round.id, personId: idOf('person', 'gudrun') };
    await mutate(app.base, 'round.revokeLink', whose, { cookie });
    expect(await stateOf('gudrun')).toMatchObject({ openedAt: now, revokedAt: now });
    await mutate(app.base, 'round.sendLink', whose, { cookie });
    expect(await stateOf('gudrun')).toMatchObject(unseen);
    const gudrun = { cookie: await app.signIn('gudrun') };
    expect((await query(app.base, 'round.links', { id: round.id }, gudrun)).error?.reason).toBe(
      'forbidden',
    );
  });

  it('is replaced by a new one, in a mail of its own', async () => {
    const old = await tokenOf('gudrun');
    const whose = { roundId: round.id, personId: idOf('person', 'gudrun') };
    await connection.write.deleteFrom('mail').execute();
    expect((await mutate(app.base, 'round.sendLink', whose, { cookie })).status).toBe(200);
    const fresh = await tokenOf('gudrun');
    expect(fresh).not.toBe(old);
    expect((await open(old)).error?.reason).toBe('link_used_up');
    expect((await open(fresh)).status).toBe(200);
  });
});
