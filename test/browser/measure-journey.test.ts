import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './app-fixture.ts';

let app: TestApp;
let measure: { id: string; title: string };

beforeAll(async () => {
  app = await startTestApp();
  measure = await app.connection.read
    .selectFrom('measure')
    .select(['id', 'title'])
    .where('phase', '=', 'in_progress')
    .where('progress', '<', 90)
    .orderBy('sort_order')
    .limit(1)
    .executeTakeFirstOrThrow();
});
afterAll(() => app.close());

it('updates a measure in place and takes it back', async () => {
  const page = await app.open('/alrek-2026/tiltak');
  await page.getByRole('link', { name: measure.title }).first().click();
  await page.getByRole('heading', { level: 1, name: measure.title }).waitFor();
  await page.getByRole('button', { name: 'Oppdater status' }).click();
  const form = page.getByRole('dialog', { name: 'Oppdater status' });
  await form.getByLabel('Framdrift i prosent').fill('130');
  await form
    .getByLabel('Hva har skjedd, og hva kommer nå?')
    .fill('Avtalen er signert av alle partnerne.');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByText('Skriv et helt tall fra 0 til 100.').first().waitFor();
  await form.getByLabel('Framdrift i prosent').fill('95');
  // A mended field is no longer wrong, and with it the form.
  await form.getByText('Skriv et helt tall fra 0 til 100.').waitFor({ state: 'detached' });
  await form.getByText('Dette blir gjennomføringen av målet').waitFor();
  await form.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('status').filter({ hasText: 'Statusen er lagret: Pågår, 95 %.' }).waitFor();
  await page.getByText('Avtalen er signert av alle partnerne.').first().waitFor();
  await page.getByRole('button', { name: 'Angre' }).click();
  await page.getByRole('status').filter({ hasText: 'Endringen er angret.' }).waitFor();
  const { progress } = await app.connection.read
    .selectFrom('measure')
    .select('progress')
    .where('id', '=', measure.id)
    .executeTakeFirstOrThrow();
  expect(progress).toBeLessThan(90);
  await page.context().close();
});

it('keeps filters, sorting and view in the address', async () => {
  const page = await app.open('/alrek-2026/tiltak');
  await page.getByRole('checkbox', { name: 'Bare forfalte' }).check();
  await page.getByText('Viser 16 av 73 tiltak.').waitFor();
  await page.getByLabel('Grupper etter').selectOption({ label: 'Fase' });
  const address = page.url();
  expect(new URL(address).search).not.toBe('');
  const colleague = await app.open(new URL(address).pathname + new URL(address).search);
  await colleague.getByText('Viser 16 av 73 tiltak.').waitFor();
  expect(await colleague.getByRole('checkbox', { name: 'Bare forfalte' }).isChecked()).toBe(true);
  await Promise.all([page.context().close(), colleague.context().close()]);
});
