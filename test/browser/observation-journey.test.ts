import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedId } from '#db/seed/seed-id.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';

let app: TestApp;
let address: string;
let indicatorId: string;

/** A yearly indicator of our own, so that every figure on the way is known. */
beforeAll(async () => {
  app = await startTestApp();
  const response = await app.ask(`/api/trpc/indicator.create`, {
    method: 'POST',
    body: JSON.stringify({
      goalId: (
        await app.connection.read
          .selectFrom('goal')
          .select('id')
          .where('level', '=', 'sub_goal')
          .limit(1)
          .executeTakeFirstOrThrow()
      ).id,
      title: 'Prosjekter med kommunepartner',
      definition: 'Antall prosjekter der en kommune er partner.',
      unit: 'prosjekter',
      decimals: 0,
      direction: 'increase',
      aggregation: 'last',
      frequency: 'year',
      paceMethod: 'linear',
      resultsStep: 'output',
      formula: null,
      baseline: { period: '2021', value: 400 },
      targets: [{ period: '2026', value: 900 }],
      band: null,
      weight: 1,
      source: '',
      sourceUrl: '',
      caveat: '',
      lang: 'nb',
      ownerBodyId: seedId('body', 'faglig-forum'),
      responsiblePersonId: null,
    }),
  });
  const { result } = await response.json();
  indicatorId = result.data.id;
  address = `/alrek-2026/indikator/${indicatorId}`;
});
afterAll(() => app.close());

it('records a value with its effect shown first, and takes it back', async () => {
  const page = await app.open(address);
  await page.getByRole('heading', { level: 1, name: 'Prosjekter med kommunepartner' }).waitFor();
  await page.getByRole('button', { name: 'Registrer tall' }).first().click();
  const form = page.getByRole('region', { name: 'Registrer tall' });
  await form.getByLabel('Periode').selectOption('2025');
  await form.getByLabel(/^Verdi \(prosjekter\)/).fill('abc');
  await form.getByRole('button', { name: 'Lagre tallet' }).click();
  await form.getByText('Skriv et tall, for eksempel 1 234,5.').first().waitFor();
  await form.getByLabel(/^Verdi \(prosjekter\)/).fill('1.234');
  await form.getByText('Tallet kan leses på flere måter.').first().waitFor();
  await form.getByLabel(/^Verdi \(prosjekter\)/).fill('12,5');
  await form.getByText('Indikatoren har ingen desimaler.').first().waitFor();
  await form.getByLabel(/^Verdi \(prosjekter\)/).fill('800 prosjekter');
  await form.getByText('Leses som 800 prosjekter.').waitFor();
  await form.getByText('80 %').first().waitFor();
  await form.getByRole('button', { name: 'Lagre tallet' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: '800 prosjekter for 2025 er registrert.' })
    .waitFor();
  const figures = page.getByRole('region', { name: 'Registrerte tall' });
  await figures.getByText('800 prosjekter').first().waitFor();
  await page.getByRole('button', { name: 'Angre' }).click();
  await page.getByRole('status').filter({ hasText: 'Endringen er angret.' }).waitFor();
  await page.reload();
  await page.getByText('Mangler tall').first().waitFor();
  await page.context().close();
});

it('keeps what was typed when somebody else was first, and shows both', async () => {
  const page = await app.open(address, { expectErrors: true });
  await page.getByRole('button', { name: 'Registrer tall' }).first().click();
  const form = page.getByRole('region', { name: 'Registrer tall' });
  await form.getByLabel('Periode').selectOption('2024');
  await form.getByLabel(/^Verdi \(prosjekter\)/).fill('700');
  await app.ask(`/api/trpc/indicator.recordObservation`, {
    method: 'POST',
    body: JSON.stringify({
      indicatorId,
      period: '2024',
      value: 650,
      noValueReason: null,
      isPreliminary: false,
      isBreak: false,
      note: '',
      source: '',
      revision: 0,
    }),
  });
  await form.getByRole('button', { name: 'Lagre tallet' }).click();
  await page.getByText('Noen andre var raskere').waitFor();
  await form.getByText(/^Solveig Eksempel lagret /).waitFor();
  await form.getByRole('button', { name: 'Lagre tallet' }).waitFor({ state: 'hidden' });
  await page.getByText('650 prosjekter').filter({ visible: true }).first().waitFor();
  expect(await form.getByLabel(/^Verdi \(prosjekter\)/).inputValue()).toBe('700');
  await page.getByRole('button', { name: 'Lagre mitt likevel' }).click();
  await page.getByRole('status').filter({ hasText: '700 prosjekter' }).waitFor();
  const revisions = await app.connection.read
    .selectFrom('observation')
    .select(['value', 'revision'])
    .where('indicator_id', '=', indicatorId)
    .where('period', '=', '2024')
    .orderBy('revision')
    .execute();
  expect(revisions).toEqual([
    { value: 650, revision: 1 },
    { value: 700, revision: 2 },
  ]);
  await page.context().close();
});

it('explains the figure with the numbers put in', async () => {
  const page = await app.open(address);
  const explanation = page.getByRole('region', { name: 'Forklar tallet' });
  await explanation.getByText('(700 − 400) / (900 − 400)').first().waitFor();
  await page.context().close();
});
