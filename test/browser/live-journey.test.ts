// What somebody else saves shows on a page that is open, and never disturbs what is being written there.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './app-fixture.ts';

let app: TestApp;
let address: string;

beforeAll(async () => {
  app = await startTestApp();
  const measure = await app.connection.read
    .selectFrom('measure')
    .select('id')
    .where('archived_at', 'is', null)
    .where('phase', '=', 'in_progress')
    .limit(1)
    .executeTakeFirstOrThrow();
  address = `/alrek-2026/tiltak/${measure.id}`;
});
afterAll(() => app.close());

it('shows what another saved, without reloading', async () => {
  const reader = await app.open(address, { as: 'ragna' });
  const writer = await app.open(address);
  await reader.getByRole('heading', { level: 1 }).waitFor();
  await reader.evaluate(() => Object.assign(window, { isSamePage: true }));
  await update(writer, 'Avtalen er signert.');
  await reader.getByText('Avtalen er signert.').first().waitFor();
  expect(await reader.evaluate(() => 'isSamePage' in window)).toBe(true);
  for (const page of [reader, writer]) await page.context().close();
});

it('waits while something is written, and catches up when it is let go', async () => {
  const [slow, quick, reader] = [
    await app.open(address),
    await app.open(address),
    await app.open(address, { as: 'ragna' }),
  ];
  const words = await startUpdate(slow);
  await words.fill('Dette skriver jeg på ennå.');
  await update(quick, 'Arbeidet har begynt i to kommuner.');
  await reader.getByText('Arbeidet har begynt i to kommuner.').first().waitFor();
  expect(await words.inputValue()).toBe('Dette skriver jeg på ennå.');
  expect(await slow.getByText('Arbeidet har begynt i to kommuner.').count()).toBe(0);
  await slow.getByRole('button', { name: 'Avbryt' }).click();
  await slow.getByRole('button', { name: 'Forkast endringene' }).click();
  await slow.getByText('Arbeidet har begynt i to kommuner.').first().waitFor();
  for (const page of [slow, quick, reader]) await page.context().close();
});

/** The field for what has happened, in a form that is open. */
async function startUpdate(page: Page) {
  await page.getByRole('button', { name: 'Oppdater status' }).click();
  return page.getByLabel('Hva har skjedd, og hva kommer nå?');
}

async function update(page: Page, text: string): Promise<void> {
  await (await startUpdate(page)).fill(text);
  await page.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('status').filter({ hasText: 'Statusen er lagret' }).waitFor();
}
