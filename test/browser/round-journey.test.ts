// From a mail, caught by a real mail server, to a saved value: one page, at most three inputs, on a phone.
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { createMailer, type Mailer } from '#server/mail/mailer.ts';
import { tellRounds } from '#server/round/tell-round.ts';
import { sendingTo, startSmtp, type TestSmtp } from '#test/server/mail/smtp-fixture.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
let smtp: TestSmtp;
let mailer: Mailer;

beforeAll(async () => {
  app = await startTestApp();
  smtp = await startSmtp();
  mailer = createMailer({
    db: app.connection.write,
    sending: sendingTo(smtp.port),
    clock: () => '2026-11-22T09:00:00.000Z',
    logger: pino({ level: 'silent' }),
  });
  // The sample's own round is no part of what is tried here.
  const sample = { id: seedId('reporting_round', 'sample'), version: 1 };
  await app.ask('/api/trpc/round.close', { method: 'POST', body: JSON.stringify(sample) });
});
afterAll(async () => {
  await mailer.close();
  await smtp.close();
  await app.close();
});

it('is planned and opened by the secretariat, who sees before whom it will ask', async () => {
  const page = await app.open('/alrek-2026/runder');
  await page.getByRole('button', { name: 'Planlegg en runde' }).click();
  const form = page.getByRole('dialog', { name: 'Planlegg en rapporteringsrunde' });
  await form.getByLabel('Perioden det spørres om').selectOption({ label: '3. tertial 2026' });
  await form.getByLabel('Møtet den forbereder').fill('15.12.2026');
  await form.getByLabel('Åpner').fill('20.11.2026');
  await form.getByRole('status').filter({ hasText: 'Gudrun Skisse' }).waitFor();
  await form.getByLabel('Siste dag for svar').fill('01.11.2026');
  await form.getByRole('button', { name: 'Lagre planen' }).click();
  await form.getByText('Fristene må komme etter hverandre').first().waitFor();
  await form.getByLabel('Siste dag for svar').fill('11.12.2026');
  await form.getByRole('button', { name: 'Lagre planen' }).click();
  await page.getByText('ingen er spurt ennå').waitFor();
  await page.getByRole('button', { name: 'Åpne runden og send e-post' }).click();
  await page.getByRole('status').filter({ hasText: 'Runden er åpnet' }).waitFor();
  await page.getByRole('heading', { name: 'Hvor langt vi er kommet' }).waitFor();
  // Opened on a Sunday: nobody is told before Monday, and the page says so.
  const owner = page.getByRole('row').filter({ has: page.getByText('Gudrun Skisse') });
  await owner.getByText('Ikke varslet ennå').waitFor();
  await tellRounds(
    { connection: app.connection, auth: app.auth, mailer },
    alrekCluster.id,
    '2026-11-23T06:00:00.000Z',
  );
  await page.reload();
  await owner.getByText('ikke åpnet').waitFor();
  await page.context().close();
});

it('takes a value from the mail in one page, on a phone, without signing in', async () => {
  // What waits in the outbox goes out through a real mail server.
  await app.connection.write
    .updateTable('mail')
    .set({ state: 'queued', next_attempt_at: '2026-11-22T09:00:00.000Z' })
    .where('kind', '=', 'round')
    .execute();
  await mailer.kick();
  const received = smtp.received.find(({ envelope }) => envelope[0]?.startsWith('gudrun@'))!;
  const [, path = ''] = /https?:\/\/[^/\s]+(\/oppdater#\S+)/.exec(received.mail.text ?? '') ?? [];
  const page = await app.open(path, { as: null, width: 390 });
  await page.getByText('Dette er lenken til Gudrun Skisse').waitFor();
  expect(new URL(page.url()).hash).toBe('');
  expect(await graveViolations(page)).toEqual([]);

  // Three inputs: phase, percent, words.
  const measure = page
    .getByRole('form')
    .filter({ has: page.getByLabel('Framdrift i prosent') })
    .first();
  const title = await measure.getByRole('heading').textContent();
  await measure.getByLabel('Framdrift i prosent').fill('77');
  await measure.getByRole('button', { name: 'Lagre' }).click();
  await page.getByText('Besvart').first().waitFor();
  const saved = await app.connection.read
    .selectFrom('measure')
    .select('progress')
    .where('title', '=', title ?? '')
    .executeTakeFirstOrThrow();
  expect(saved.progress).toBe(77);

  // "No change" is one press.
  const before = await page.getByText('Besvart').count();
  await page.getByRole('button', { name: 'Ingen endring', exact: true }).first().click();
  await expect.poll(() => page.getByText('Besvart').count()).toBe(before + 1);

  // A reload keeps the link, and what was answered.
  await page.reload();
  await page.getByText('Dette er lenken til Gudrun Skisse').waitFor();
  expect(await page.getByText('Besvart').count()).toBe(before + 1);
  await page.context().close();
});

it('keeps what is typed while the net is away, and sends it when it is back', async () => {
  const page = await app.open('/mine-oppdateringer', { as: 'gudrun', expectErrors: true });
  const form = page
    .getByRole('form')
    .filter({ has: page.getByLabel('Framdrift i prosent') })
    .first();
  const title = await form.getByRole('heading').textContent();
  await form.getByLabel('Hva har skjedd?').fill('Skrevet på toget.');
  await page.context().setOffline(true);
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByText('Så lenge siden er åpen, sendes det av seg selv').waitFor();
  await page.context().setOffline(false);
  await expect
    .poll(async () => {
      const update = await app.connection.read
        .selectFrom('measure_update')
        .innerJoin('measure', 'measure.id', 'measure_update.measure_id')
        .select('measure_update.text')
        .where('measure.title', '=', title ?? '')
        .orderBy('measure_update.recorded_at', 'desc')
        .executeTakeFirst();
      return update?.text;
    })
    .toBe('Skrevet på toget.');
  await page.context().close();
});

it('asks why of what slips, by keyboard alone', async () => {
  const page = await app.open('/mine-oppdateringer', { as: 'gudrun' });
  const form = page
    .getByRole('form')
    .filter({ has: page.getByLabel('Status') })
    .first();
  await form.getByLabel('Status').focus();
  await form.getByLabel('Status').selectOption({ label: 'Noe etter' });
  await page.keyboard.press('Tab');
  await page.keyboard.type('Det går sent.');
  await form.getByRole('button', { name: 'Lagre' }).press('Enter');
  expect(await form.getByText('Fyll ut dette feltet.').count()).toBe(2);
  await form.getByLabel('Årsak').fill('Avtalen venter.');
  await form.getByLabel('Neste steg').fill('Vi purrer i januar.');
  const answered = await page.getByText('Besvart').count();
  await form.getByRole('button', { name: 'Lagre' }).press('Enter');
  await expect.poll(() => page.getByText('Besvart').count()).toBe(answered + 1);
  await page.context().close();
});

it('is answered by the secretariat in the place of another, and both names stay', async () => {
  const page = await app.open('/alrek-2026/runder');
  await page
    .getByRole('link', { name: /Rapportering for 3. tertial 2026/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /^Svar for Åshild Øvelse/ })
    .first()
    .click();
  await page.getByText('Du svarer for Åshild Øvelse. Begge navn blir stående.').waitFor();
  expect(await graveViolations(page)).toEqual([]);
  const form = page.getByRole('form');
  const title = (await form.getByRole('heading').textContent()) ?? '';
  await form.getByLabel('Framdrift i prosent').fill('42');
  await form.getByLabel('Hva har skjedd?').fill('Sagt på telefon.');
  await form.getByRole('button', { name: 'Lagre' }).press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: 'Svaret for Åshild Øvelse er lagret' })
    .waitFor();
  await page.getByRole('heading', { name: 'Det som er spurt om' }).waitFor();
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.getByText('Solveig Eksempel på vegne av Åshild Øvelse').first().waitFor();
  await page.context().close();
});

it('has its links taken back, once that is confirmed, and sent anew', async () => {
  const page = await app.open('/alrek-2026/runder');
  await page
    .getByRole('link', { name: /Rapportering for 3. tertial 2026/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Trekk tilbake lenken til Åshild Øvelse' }).click();
  const ask = page.getByRole('dialog', { name: 'Trekke tilbake lenken til Åshild Øvelse?' });
  await ask.getByRole('button', { name: 'Trekk tilbake' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Åshild Øvelse' }).first();
  await row.getByText('Trukket tilbake').waitFor();
  await row.getByRole('button', { name: 'Send ny lenke til Åshild Øvelse' }).click();
  await row.getByText('ikke åpnet').waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.context().close();
});

it('tells who follows a link that is dead what to do', async () => {
  const page = await app.open('/oppdater#made.up', { as: null, expectErrors: true });
  await page.getByRole('heading', { name: 'Lenken virker ikke lenger' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Logg inn' }).waitFor();
  await page.context().close();
});
