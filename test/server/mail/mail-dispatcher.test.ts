// Mails sent to a real SMTP server, from a real database: what arrives, what is tried again, and what is left behind.
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { createMailer, type Mailer } from '#server/mail/mailer.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import type { MailSending } from '#server/mail/mail-transport.ts';
import { signInLinkMail } from '#shared/mail/sign-in-link-mail.ts';
import { dialects, openTestDatabase } from '#test/database.ts';
import { keptLog, sendingTo, startSmtp, testClock, type TestSmtp } from './smtp-fixture.ts';

const start = '2026-11-22T09:00:00.000Z';
const url = 'https://malbar.example.no/logg-inn?token=hemmelig-token';

function linkMail(validUntil = '2026-12-24T09:00:00.000Z') {
  return signInLinkMail(mailWords('nb'), {
    name: 'Kåre Østbø',
    cluster: 'Alrek helseklynge',
    url,
    validUntil,
  });
}

describe.each(dialects)('mail on %s', (dialect) => {
  let connection: Connection;
  let clock: ReturnType<typeof testClock>;
  let log: ReturnType<typeof keptLog>;
  const open: { close(): Promise<void> }[] = [];

  beforeEach(async () => {
    connection = await openTestDatabase(dialect, 'filled');
    clock = testClock(start);
    log = keptLog();
  });
  afterEach(async () => {
    for (const each of open.splice(0).toReversed()) await each.close();
    await connection.close();
  });

  async function smtp(options: SMTPServerOptions = {}, port = 0): Promise<TestSmtp> {
    const server = await startSmtp(options, port);
    open.push(server);
    return server;
  }
  function mailerFor(sending: MailSending | null): Mailer {
    const mailer = createMailer({
      db: connection.write,
      sending,
      clock: clock.now,
      logger: log.logger,
    });
    open.push(mailer);
    return mailer;
  }
  const put = (mailer: Mailer, to = 'kari@example.no', document = linkMail()) =>
    mailer.enqueue(connection.write, {
      clusterId: alrekCluster.id,
      to,
      personId: null,
      document,
    });
  const rows = () => connection.write.selectFrom('mail').selectAll().orderBy('id').execute();

  it('arrives as it was written, in both settings, and leaves only its trace', async () => {
    const server = await smtp();
    const mailer = mailerFor(sendingTo(server.port));
    const id = await put(mailer);
    expect(server.received).toEqual([]);
    await mailer.kick();

    const [{ mail, envelope, raw } = expect.fail('nothing arrived')] = server.received;
    expect(server.received).toHaveLength(1);
    expect(envelope).toEqual(['kari@example.no']);
    expect(mail.subject).toBe('Logg inn i Målbar for Alrek helseklynge');
    expect(mail.from?.value).toEqual([{ name: 'Målbar', address: 'post@malbar.example.no' }]);
    expect(mail.to).toMatchObject({ value: [{ name: '', address: 'kari@example.no' }] });
    expect(mail.messageId).toBe(`<${id}@malbar.example.no>`);
    expect(mail.date?.toISOString()).toBe(start);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('x-auto-response-suppress')).toBe('All');
    expect(mail.headers.get('content-language')).toBe('nb');
    expect(mail.headers.get('content-type')).toMatchObject({ value: 'multipart/alternative' });
    expect(mail.headers.has('bcc') || mail.headers.has('cc')).toBe(false);
    expect(mail.attachments).toEqual([]);
    expect(mail.text).toContain('Hei, Kåre Østbø!');
    expect(mail.text?.split('\n')).toContain(url);
    expect(mail.html).toContain('<html lang="nb"');
    expect(mail.html).toContain(`href="${url}"`);
    // Nothing but seven bits on the way: any mail server takes it.
    expect(raw).toMatch(/^[\x20-\x7E\r\n\t]*$/);

    expect(await rows()).toMatchObject([
      { id, state: 'sent', sent_at: start, attempts: 1, text: '', html: '', error: null },
    ]);
    await mailer.kick();
    expect(server.received).toHaveLength(1);
    expect(log.lines.join()).not.toMatch(/kari@|hemmelig|token|Østbø/);
    expect(log.lines.join()).toContain(id);
  });

  it('is not sent when its cause is rolled back', async () => {
    const server = await smtp();
    const mailer = mailerFor(sendingTo(server.port));
    const work = connection.write.transaction().execute(async (trx) => {
      await mailer.enqueue(trx, {
        clusterId: alrekCluster.id,
        to: 'kari@example.no',
        personId: null,
        document: linkMail(),
      });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    await mailer.kick();
    expect(server.received).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  it('waits while the server is down, and arrives when it is up', async () => {
    const server = await startSmtp();
    await server.close();
    const mailer = mailerFor(sendingTo(server.port));
    await put(mailer);
    await put(mailer, 'ola@example.no');
    await mailer.kick();
    // The second one keeps its tries while the server is not to be had.
    expect(await rows()).toMatchObject([
      {
        state: 'queued',
        attempts: 1,
        error: 'unreachable',
        next_attempt_at: '2026-11-22T09:01:00.000Z',
      },
      { state: 'queued', attempts: 0, error: null },
    ]);
    const back = await smtp({}, server.port);
    clock.advance(2);
    await mailer.kick();
    expect(back.received.map(({ envelope }) => envelope[0] ?? '').toSorted()).toEqual([
      'kari@example.no',
      'ola@example.no',
    ]);
    expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it('has failed after five tries over a day, and can be sent once more', async () => {
    const server = await startSmtp();
    await server.close();
    const mailer = mailerFor(sendingTo(server.port));
    await put(mailer);
    await mailer.kick();
    let hours = 0;
    while ((await rows())[0]?.state === 'queued') {
      clock.advance(30);
      hours += 0.5;
      await mailer.kick();
    }
    expect(await rows()).toMatchObject([{ state: 'failed', attempts: 5, error: 'unreachable' }]);
    expect(hours).toBeGreaterThan(20);
    expect(hours).toBeLessThanOrEqual(26);
    // Its words are kept for the administrator, who may try again.
    expect((await rows())[0]?.text).toContain(url);
  });

  it('is dropped with its link', async () => {
    const server = await smtp();
    const mailer = mailerFor(sendingTo(server.port));
    await put(mailer, 'kari@example.no', linkMail('2026-11-22T09:15:00.000Z'));
    clock.advance(15);
    await mailer.kick();
    expect(server.received).toEqual([]);
    expect(await rows()).toMatchObject([
      { state: 'failed', error: 'expired', text: '', html: '', next_attempt_at: null },
    ]);
  });

  it('signs in to the server that asks for it', async () => {
    const server = await smtp({
      authOptional: false,
      onAuth({ username, password }, _, callback) {
        if (username === 'malbar' && password === 'p@ss/ord')
          return callback(null, { user: username });
        return callback(new Error('No'));
      },
    });
    const wrong = mailerFor(sendingTo(server.port, 'malbar:feil@'));
    await put(wrong);
    await wrong.kick();
    expect(await rows()).toMatchObject([{ state: 'queued', error: 'sign_in_refused 535' }]);
    await wrong.close();
    clock.advance(5);
    const right = mailerFor(sendingTo(server.port, 'malbar:p%40ss%2Ford@'));
    await right.kick();
    expect(server.received).toMatchObject([{ user: 'malbar' }]);
    expect(log.lines.join()).not.toMatch(/feil|p@ss/);
  });

  it('gives up a recipient that is refused for good, and tries one that is refused for now', async () => {
    const server = await smtp({
      onRcptTo({ address }, _, callback) {
        const code = address.startsWith('borte') ? 550 : address.startsWith('full') ? 452 : 0;
        if (code === 0) return callback();
        return callback(Object.assign(new Error('No such user'), { responseCode: code }));
      },
    });
    const mailer = mailerFor(sendingTo(server.port));
    for (const to of ['borte@example.no', 'full@example.no', 'kari@example.no'])
      await put(mailer, to);
    await mailer.kick();
    expect(await rows()).toMatchObject([
      { state: 'failed', attempts: 1, error: 'recipient_refused 550', next_attempt_at: null },
      { state: 'queued', attempts: 1, error: 'recipient_refused 452' },
      { state: 'sent' },
    ]);
  });

  it('goes nowhere without TLS where TLS is required', async () => {
    const server = await smtp({ disabledCommands: ['STARTTLS'] });
    const sending = sendingTo(server.port);
    const mailer = mailerFor({ ...sending, server: { ...sending.server, requiresTls: true } });
    await put(mailer);
    await mailer.kick();
    expect(server.received).toEqual([]);
    expect(await rows()).toMatchObject([
      { state: 'queued', error: expect.stringMatching(/^insecure/) },
    ]);
  });

  it('is encrypted where the server offers it, and never to a certificate that nobody vouches for', async () => {
    const seen: boolean[] = [];
    const server = await smtp({
      onMailFrom(_, session, callback) {
        seen.push(session.secure);
        callback();
      },
    });
    const sending = sendingTo(server.port);
    const mailer = mailerFor(sending);
    await put(mailer);
    await mailer.kick();
    expect(seen).toEqual([true]);
    const strict = mailerFor({
      ...sending,
      server: { ...sending.server, verifiesCertificate: true },
    });
    const id = await put(strict);
    await strict.kick();
    expect(seen).toEqual([true]);
    expect((await rows()).find((row) => row.id === id)).toMatchObject({
      state: 'queued',
      error: 'insecure',
    });
  });

  it('is sent once, however many dispatchers there are', async () => {
    const server = await smtp();
    const mailers = Array.from({ length: 4 }, () => mailerFor(sendingTo(server.port)));
    const [first = expect.fail()] = mailers;
    for (let place = 0; place < 20; place += 1) await put(first, `nr${place}@example.no`);
    await Promise.all(mailers.map((mailer) => mailer.kick()));
    const reached = server.received.map(({ envelope }) => envelope[0]);
    expect(reached).toHaveLength(20);
    expect(new Set(reached).size).toBe(20);
    expect((await rows()).every(({ state, attempts }) => state === 'sent' && attempts === 1)).toBe(
      true,
    );
  });

  it('is taken over from a process that died with it, and keeps its name', async () => {
    const server = await smtp();
    const mailer = mailerFor(sendingTo(server.port));
    const id = await put(mailer);
    await connection.write
      .updateTable('mail')
      .set({ attempts: 1, next_attempt_at: '2026-11-22T09:10:00.000Z' })
      .execute();
    clock.advance(9);
    await mailer.kick();
    expect(server.received).toEqual([]);
    clock.advance(2);
    await mailer.kick();
    expect(server.received.map(({ mail }) => mail.messageId)).toEqual([
      `<${id}@malbar.example.no>`,
    ]);
  });

  it('lets no address and no subject become a header', async () => {
    const server = await smtp();
    const mailer = mailerFor(sendingTo(server.port));
    for (const to of ['a@b.no\r\nBcc: c@d.no', 'a@b.no,c@d.no', 'X <a@b.no>', 'a@b.no\nDATA'])
      await expect(put(mailer, to)).rejects.toThrow('address');
    for (const subject of ['Hei\r\nBcc: c@d.no', 'Hei\u2028X', 'Hei\u0000'])
      await expect(put(mailer, 'a@b.no', { ...linkMail(), subject })).rejects.toThrow('subject');
    // Even from a row that somebody else wrote.
    const id = await put(mailer);
    await connection.write
      .updateTable('mail')
      .set({ subject: 'Hei\r\nBcc: c@d.no\r\n\r\nInnhold', to_address: 'kari@example.no' })
      .where('id', '=', id)
      .execute();
    await mailer.kick();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.envelope).toEqual(['kari@example.no']);
    expect(server.received[0]?.mail.headers.has('bcc')).toBe(false);
    expect(server.received[0]?.mail.text).not.toMatch(/^Innhold/);
  });

  it('is kept without a server, until its link or ninety days have gone, and its trace for as long as retention says', async () => {
    const mailer = mailerFor(null);
    await put(mailer, 'kari@example.no', linkMail('2026-11-22T09:15:00.000Z'));
    await put(mailer, 'ola@example.no', { ...linkMail(), expiresAt: null });
    await mailer.kick();
    expect((await rows()).map(({ state, text }) => [state, text.includes(url)])).toEqual([
      ['kept', true],
      ['kept', true],
    ]);
    clock.advance(15);
    await mailer.kick();
    expect(
      (await rows()).map(({ state, text, html }) => [state, text === '' && html === '']),
    ).toEqual([
      ['kept', true],
      ['kept', false],
    ]);
    clock.advance(91 * 24 * 60);
    await mailer.kick();
    expect((await rows()).map(({ text }) => text)).toEqual(['', '']);
    clock.advance(275 * 24 * 60);
    await mailer.kick();
    expect(await rows()).toHaveLength(2);
  });

  it('that waited for a server is kept when there is none any longer', async () => {
    const server = await startSmtp();
    await server.close();
    await put(mailerFor(sendingTo(server.port)));
    await mailerFor(null).kick();
    expect(await rows()).toMatchObject([{ state: 'kept', next_attempt_at: null }]);
  });

  it('lets the process end while one is on its way', async () => {
    const server = await smtp({
      onRcptTo: (_, __, callback) => void setTimeout(() => callback(), 100),
    });
    const mailer = mailerFor(sendingTo(server.port));
    await put(mailer);
    await put(mailer, 'ola@example.no');
    void mailer.kick();
    await expect.poll(async () => (await rows())[0]?.attempts).toBe(1);
    await mailer.close();
    // What was on its way is finished; nothing new is begun.
    expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'queued']);
  });
});
