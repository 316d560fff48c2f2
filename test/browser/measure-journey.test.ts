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
  await form.getByLabel('Framdrift i prosent').fill('abc');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByText('Skriv et helt tall fra 0 til 100.').first().waitFor();
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

it('shows both texts when two say the same phase and percent in different words', async () => {
  const page = await app.open(`/alrek-2026/tiltak/${measure.id}`, { expectErrors: true });
  await page.getByRole('button', { name: 'Oppdater status' }).click();
  const form = page.getByRole('dialog', { name: 'Oppdater status' });
  const words = form.getByLabel('Hva har skjedd, og hva kommer nå?');
  await words.fill('Avtalen ligger til signering.');
  const stored = await app.connection.read
    .selectFrom('measure')
    .select(['version', 'progress'])
    .where('id', '=', measure.id)
    .executeTakeFirstOrThrow();
  const theirs = await app.ask(`/api/trpc/measure.recordUpdate`, {
    method: 'POST',
    body: JSON.stringify({
      measureId: measure.id,
      phase: 'in_progress',
      ...stored,
      text: 'To partnere har trukket seg.',
    }),
  });
  expect(theirs.status).toBe(200);
  await form.getByRole('button', { name: 'Lagre' }).click();
  const box = form.getByRole('region', { name: 'Noen andre var raskere' });
  await box.getByText('To partnere har trukket seg.').waitFor();
  await box.getByText('Avtalen ligger til signering.').waitFor();
  expect(await box.getByText('Teksten er den samme i begge.').count()).toBe(0);
  expect(await words.inputValue()).toBe('Avtalen ligger til signering.');
  await box.getByRole('button', { name: 'Bruk det som er lagret' }).click();
  await box.waitFor({ state: 'detached' });
  // What was typed is still there, and not left without a question.
  expect(await words.inputValue()).toBe('Avtalen ligger til signering.');
  await form.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Fortsett å skrive' }).click();
  await form.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('status').filter({ hasText: 'Statusen er lagret' }).waitFor();
  for (const text of ['To partnere har trukket seg.', 'Avtalen ligger til signering.']) {
    await page.getByText(text).first().waitFor();
  }
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
