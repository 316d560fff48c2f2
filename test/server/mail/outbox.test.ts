import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import type { Actor } from '#shared/permission.ts';
import { signInLinkMail } from '#shared/mail/sign-in-link-mail.ts';
import { dialects } from '#test/database.ts';
import {
  auditOf,
  expectRefusal,
  idOf,
  nobody,
  openTestServer,
  secretary,
  type TestServer,
} from '#test/server/caller.ts';

const administrator: Actor = {
  ...secretary,
  roles: [
    { role: 'administrator', bodyId: idOf('body', 'sekretariatet'), bodyKind: 'secretariat' },
  ],
};
const elsewhere: Actor = { ...administrator, clusterId: idOf('cluster', 'another') };
const url = 'https://malbar.example.no/logg-inn?token=hemmelig';

describe.each(dialects)('the outbox, on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const put = (to: string) =>
    server.mailer.enqueue(server.connection.write, {
      clusterId: alrekCluster.id,
      to,
      personId: secretary.personId,
      document: signInLinkMail(mailWords('nb'), {
        name: 'Kari',
        cluster: 'Alrek',
        url,
        validUntil: '2026-12-24T09:00:00.000Z',
      }),
    });
  const change = (id: string, values: object) =>
    server.connection.write.updateTable('mail').set(values).where('id', '=', id).execute();

  it('shows kept mails with their text, newest first', async () => {
    const [first, second] = [await put('a@example.no'), await put('b@example.no')];
    const outbox = await server.as(administrator).mail.outbox({});
    expect(outbox).toMatchObject({ sending: null, counts: { kept: 2 }, older: null });
    expect(outbox.mails.map(({ id }) => id)).toEqual([second, first]);
    expect(outbox.mails[0]).toMatchObject({
      toAddress: 'b@example.no',
      kind: 'sign_in_link',
      state: 'kept',
      attempts: 0,
      error: null,
    });
    expect(outbox.mails[0]?.personName).toBeTruthy();
    expect(outbox.mails[0]?.text).toContain(url);
  });

  it('shows no words of what is on its way or sent', async () => {
    await change(await put('a@example.no'), { state: 'queued' });
    await change(await put('b@example.no'), { state: 'sent' });
    const { mails } = await server.as(administrator).mail.outbox({});
    expect(JSON.stringify(mails)).not.toContain('hemmelig');
  });

  it('goes through all of them a page at a time, and by state', async () => {
    const ids: string[] = [];
    for (let place = 0; place < 55; place += 1) ids.push(await put(`nr${place}@example.no`));
    await change(ids[3] ?? '', { state: 'failed', error: 'recipient_refused 550' });
    const as = server.as(administrator);
    const newest = await as.mail.outbox({});
    expect(newest.mails).toHaveLength(50);
    const oldest = await as.mail.outbox({ before: newest.older ?? '' });
    expect(oldest.older).toBeNull();
    expect([...newest.mails, ...oldest.mails].map(({ id }) => id)).toEqual(ids.toReversed());
    const failed = await as.mail.outbox({ state: 'failed' });
    expect(failed.counts).toEqual({ kept: 54, failed: 1 });
    expect(failed.mails).toMatchObject([
      { id: ids[3], error: { code: 'recipient_refused', reply: '550' } },
    ]);
  });

  it('is for administrators of the cluster only', async () => {
    const id = await put('a@example.no');
    await change(id, { state: 'failed' });
    for (const actor of [secretary, nobody]) {
      await expectRefusal(server.as(actor).mail.outbox({}), 'forbidden');
      await expectRefusal(server.as(actor).mail.retry({ id }), 'forbidden');
    }
    await expectRefusal(server.as(null).mail.outbox({}), 'signed_out');
    expect((await server.as(elsewhere).mail.outbox({})).mails).toEqual([]);
    await expectRefusal(server.as(elsewhere).mail.retry({ id }), 'not_found');
    await expectRefusal(server.as(administrator).mail.outbox({ before: 'x' }), 'invalid_input');
  });

  it('tries a failed mail again, and says in the trail that it was asked to, not what it says', async () => {
    const id = await put('a@example.no');
    await expectRefusal(server.as(administrator).mail.retry({ id }), 'not_found');
    await change(id, { state: 'failed', attempts: 5, error: 'unreachable' });
    await server.as(administrator).mail.retry({ id });
    const audited = await auditOf(server.connection);
    expect(audited).toMatchObject([{ action: 'mail.retry', entity: 'mail', entityId: id }]);
    expect(JSON.stringify(audited)).not.toMatch(/hemmelig|example\.no/);
    // Without a mail server it is kept again.
    await server.mailer.kick();
    expect((await server.as(administrator).mail.outbox({})).mails).toMatchObject([
      { id, state: 'kept', attempts: 0, error: null },
    ]);
  });

  it('does not try again what has lost its words', async () => {
    const id = await put('a@example.no');
    await change(id, { state: 'failed', text: '', html: '' });
    await expectRefusal(server.as(administrator).mail.retry({ id }), 'not_found');
  });
});
