// An event is added with a figure as it was told, done again the year after, and found on the wheel of the year.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('adds an event with a figure as told, mends what is wrong, and copies it to the next year', async () => {
  const page = await app.open('/alrek-2026/arrangement');
  await page.getByRole('heading', { level: 1, name: 'Arrangement' }).waitFor();
  await page.getByText('minst 700, derav ett anslag; 5 arrangement uten tall').waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Legg til arrangement' }).click();
  const form = page.getByRole('dialog', { name: 'Legg til arrangement' });
  await form.getByLabel('Tittel').fill('Åpen dag');
  await form.getByLabel('Første dag').fill('3.9.2026');
  await form.getByLabel('Påmeldte').first().fill('en haug');
  expect(await graveViolations(page)).toEqual([]);
  await form.getByRole('button', { name: 'Lagre arrangementet' }).click();
  await form.getByText('Skriv et helt tall, eller «nærmere 700».').first().waitFor();
  expect(await form.getByLabel('Påmeldte').first().inputValue()).toBe('en haug');
  await form.getByLabel('Påmeldte').first().fill('nærmere 250');
  await form.getByRole('button', { name: 'Lagre arrangementet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Åpen dag' }).waitFor();
  await page.getByRole('cell', { name: 'nærmere 250' }).waitFor();
  expect(await graveViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Ny med det samme innholdet' }).click();
  const copy = page.getByRole('dialog', { name: 'Nytt arrangement, likt det forrige' });
  expect(await copy.getByLabel('Første dag').inputValue()).toBe('03.09.2027');
  expect(await copy.getByLabel('Påmeldte').first().inputValue()).toBe('');
  await copy.getByRole('button', { name: 'Lagre arrangementet' }).click();
  await page.getByText('03.09.2027').first().waitFor();
  await page.context().close();
});

it('shows a series year by year, from zero', async () => {
  const page = await app.open('/alrek-2026/arrangement');
  await page.getByRole('navigation', { name: 'Serier' }).getByText('DigitalHelse').click();
  const chart = page.locator('[data-chart="indicator"]');
  await chart.getByText('Påmeldte på DigitalHelse, år for år').first().waitFor();
  await chart.locator('summary').click();
  await chart.getByRole('cell', { name: 'om lag 700, derav ett anslag' }).waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.context().close();
});

it('is changed by those who look after it, and by nobody else', async () => {
  const own = await app.open('/alrek-2026/arrangement', { as: 'gudrun' });
  await own.getByRole('link', { name: 'Verksted om utprøving i kommunene' }).click();
  await own.getByRole('button', { name: 'Rediger' }).click();
  const form = own.getByRole('dialog', { name: 'Rediger arrangement' });
  await form.getByLabel('Til stede').first().fill('29');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await own.getByRole('cell', { name: '29' }).waitFor();
  await own.context().close();
  const reader = await app.open('/alrek-2026/arrangement', { as: 'sindre' });
  await reader.getByRole('link', { name: 'Verksted om utprøving i kommunene' }).click();
  await reader.getByRole('heading', { level: 1, name: /Verksted/ }).waitFor();
  expect(await reader.getByRole('button', { name: 'Rediger' }).count()).toBe(0);
  await reader.context().close();
});

it('shows the year as a wheel and as a list, leaves a source out, and gives a calendar address', async () => {
  const page = await app.open('/alrek-2026/arshjul');
  const june = page.getByRole('region', { name: 'juni' });
  await june.getByRole('link', { name: 'DigitalHelse26' }).waitFor();
  await page.getByRole('link', { name: /Rapporteringen åpner: 3. tertial 2026/ }).waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /Arrangement/ }).press('Space');
  await june.getByRole('link', { name: 'DigitalHelse26' }).waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toContain('uten=event');
  await page.getByRole('button', { name: 'Lag kalenderadresse' }).click();
  const address = page
    .getByRole('textbox', { name: 'Adressen din' })
    .or(page.locator('input[readonly]'));
  await expect.poll(() => address.first().inputValue()).toMatch(/\/kalender\/arshjul\.ics\?t=/);
  await page.getByRole('link', { name: 'Søknadsfrist: Samarbeidsmidler 2027' }).click();
  await page.waitForURL(/\/midler\/utlysning\//);
  await page.goBack();
  await page.getByRole('link', { name: /Rapporteringen åpner: 3. tertial 2026/ }).click();
  await page.waitForURL(/\/runder\//);
  await page.context().close();
});
