import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { createMailer } from '#server/mail/mailer.ts';
import { mailOf, mailUrl } from '#test/unit/mail/mail-fixture.ts';
import { now, startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('the outbox tells that mail is kept, shows what it says, and lets what has failed go again', async () => {
  const page = await app.open('/administrasjon/utboks', { as: 'aslak' });
  await page.getByText('Ingen e-poster ennå').waitFor();
  await page.getByText(/ingen e-posttjener er satt opp/).waitFor();

  const { write } = app.connection;
  const logger = pino({ level: 'silent' });
  const mailer = createMailer({ db: write, sending: null, clock: () => now, logger });
  const put = (to: string) =>
    mailer.enqueue(write, {
      clusterId: alrekCluster.id,
      to,
      personId: null,
      document: mailOf('invitation', 'nb'),
    });
  await put('kari@example.no');
  const failed = await put('ola@example.no');
  await mailer.close();
  await write
    .updateTable('mail')
    .set({ state: 'failed', attempts: 5, error: 'unreachable' })
    .where('id', '=', failed)
    .execute();

  await page.reload();
  const row = page.getByRole('row').filter({ hasText: 'kari@example.no' });
  await row.getByText('Ligger her').waitFor();
  await row.getByRole('button', { name: /^Vis teksten/ }).click();
  const words = page.getByRole('region', { name: 'E-posten til kari@example.no' });
  await words.getByText(mailUrl).waitFor();

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const grave = await graveViolations(page);
    expect(grave.map(({ id }) => id)).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(isTooWide).toBe(false);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.getByLabel('Vis', { exact: true }).selectOption('failed');
  await page.getByText('Fikk ikke kontakt med e-posttjeneren.').waitFor();
  expect(new URL(page.url()).searchParams.get('tilstand')).toBe('failed');
  await page.getByRole('button', { name: /^Send på nytt/ }).click();
  await page.getByText('E-posten blir sendt på nytt.').waitFor();
  await page.getByText('Ingen e-poster er i denne tilstanden nå.').waitFor();
  await page.context().close();
});

it('the outbox is nothing to a secretary', async () => {
  const page = await app.open('/administrasjon/utboks', { expectErrors: true });
  await page.getByRole('heading', { level: 1 }).or(page.getByRole('alert')).first().waitFor();
  expect(await page.getByRole('link', { name: 'Utboks' }).count()).toBe(0);
  expect(await page.locator('main').innerText()).not.toContain('kari@example.no');
  await page.context().close();
});
