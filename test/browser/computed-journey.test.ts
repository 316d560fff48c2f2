// A computed indicator: built in a form that reads itself back, and open to anybody who asks what is behind it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('is built, read back, tried, saved, and traced to its rows', async () => {
  const page = await app.open('/alrek-2026/indikatorer');
  await page.getByRole('button', { name: 'Ny indikator' }).click();
  const form = page.getByRole('dialog', { name: 'Ny indikator' });
  await form.getByLabel('Navn').fill('Prosjekter med minst fire partnere');
  await form.getByLabel('Hvilket mål den måler').selectOption({ index: 5 });
  await form.getByLabel('Tallene', { exact: true }).selectOption('Beregnes: en andel i prosent');

  const part = form.getByRole('group', { name: 'Delen' });
  await part.getByLabel('Regnes av').selectOption('Prosjekter med samarbeidsmidler');
  await part.getByLabel('Minst så mange partnere').fill('4');
  await form
    .getByText(
      /^Andel i prosent: antall prosjekter som begynte i perioden, med minst 4 partnere – av antall prosjekter som begynte i perioden\.$/,
    )
    .waitFor();
  const tried = form.getByRole('table', {
    name: 'Hva indikatoren ville vært i de siste periodene',
  });
  await tried.getByRole('row', { name: /^2025/ }).waitFor();
  expect(await graveViolations(page)).toEqual([]);

  await form.getByLabel('Nullpunktet er kjent').uncheck();
  await form.getByRole('button', { name: 'Fjern måltallet uten periode' }).click();
  await form.getByRole('button', { name: 'Lagre' }).click();

  await page
    .getByRole('heading', { level: 1, name: 'Prosjekter med minst fire partnere' })
    .waitFor();
  // Nobody is asked to send in what follows its rows.
  expect(await page.getByRole('button', { name: 'Registrer tall' }).count()).toBe(0);
  const behind = page.getByRole('region', { name: 'Bak tallet' });
  await behind.getByRole('table', { name: /Det den er en del av/ }).waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await behind
    .getByRole('table', { name: /Det den er en del av/ })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/\/midler\/prosjekt\//);
  await page.context().close();
});

it('follows an event that is changed, and says what its figure lacks', async () => {
  const page = await app.open('/alrek-2026/indikatorer');
  await page.getByRole('link', { name: 'Påmeldte til DigitalHelse' }).first().click();
  const behind = page.getByRole('region', { name: 'Bak tallet' });
  await behind.getByRole('link', { name: 'DigitalHelse25' }).click();
  // The indicator's page has a button of that name too.
  await page.getByRole('heading', { level: 1, name: 'DigitalHelse25' }).waitFor();
  await page.getByRole('button', { name: 'Rediger' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Påmeldte', { exact: true }).fill('nærmere 740');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.waitFor({ state: 'detached' });
  await page.goBack();
  await page.getByText('740 påmeldte').first().waitFor();
  await page.getByText('ett arrangement; ett er anslag').first().waitFor();
  await page.context().close();
});

it('refuses what cannot be computed where it is chosen', async () => {
  const page = await app.open('/alrek-2026/indikatorer');
  await page.getByRole('button', { name: 'Ny indikator' }).click();
  const form = page.getByRole('dialog', { name: 'Ny indikator' });
  await form.getByLabel('Hvor ofte').selectOption('Kvartalsvis');
  await form
    .getByLabel('Tallene', { exact: true })
    .selectOption('Beregnes: et antall eller et beløp');
  await form
    .getByRole('group', { name: 'Det som telles' })
    .getByLabel('Regnes av')
    .selectOption('Samarbeidsmidler');
  await form.getByText('Midler regnes for hele år.').waitFor();
  await page.context().close();
});
