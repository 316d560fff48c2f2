// The overview tells of the year's meeting places and money in a row each, and a partner has a page with what it gives, gets and does.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('tells the year’s meeting places and money on the overview, each with its reservation and the way on', async () => {
  const page = await app.open('/alrek-2026');
  const rows = page.getByRole('region', { name: 'Møteplasser og midler i 2026' });
  await rows.getByText('derav ett anslag; 3 arrangement uten tall').waitFor();
  await rows.getByText('fra 9 partnere; forslag').waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await rows.getByRole('link', { name: 'Møteplasser' }).click();
  await page.getByRole('heading', { level: 1, name: 'Arrangement' }).waitFor();
  await page.goBack();
  await rows.getByRole('link', { name: 'Samarbeidsmidler' }).click();
  await page.getByRole('heading', { level: 1, name: 'Samarbeidsmidler' }).waitFor();
  await page.goto(`${app.base}/alrek-2026?dato=2023-12-31`);
  await page.getByText('Ingen ramme og ingen bidrag er lagt inn for 2023.').waitFor();
  await page.context().close();
});

it('says nothing of them where nobody has entered any, and the reader can add none', async () => {
  const page = await app.open('/alrek-2026?dato=2021-12-31', { as: 'sindre' });
  await page.getByRole('heading', { name: 'Trenger oppmerksomhet' }).waitFor();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
  expect(await page.getByText(/Møteplasser og midler/).count()).toBe(0);
  await page.context().close();
});

it('leads from the table of partners to what one gives, gets and does, and on from there', async () => {
  const page = await app.open('/alrek-2026/partnere', { as: 'sindre' });
  await page.getByRole('link', { name: 'Universitetet i Bergen', exact: true }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Universitetet i Bergen' }).waitFor();
  const gives = page.getByRole('region', { name: 'Gir', exact: true });
  await gives.getByRole('row', { name: '2025 kr 140 350 Ikke knyttet til vedtak' }).waitFor();
  await gives.getByRole('link', { name: 'Alrek studentkonferanse 2026' }).waitFor();
  await gives.getByText('Jorunn Prøve (varamedlem); Kjellaug Utkast (sekretariat)').waitFor();
  const led = page.getByRole('region', { name: 'Tiltak som UiB leder' });
  const ended = led.getByRole('table', { name: /avsluttede/ });
  expect(await ended.isVisible()).toBe(false);
  await led.getByText(/^Vis \d+ avsluttede tiltak$/).click();
  expect(await ended.getByRole('row').count()).toBeGreaterThan(1);
  const shared = page.getByRole('region', { name: 'Prosjekter som UiB tar del i' });
  await shared.getByText('kr 410 000 tildelt prosjekter som andre leder').waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await shared.getByRole('link', { name: 'Tannhelse hos eldre som bor hjemme' }).click();
  await page.getByRole('link', { name: 'Vestland fylkeskommune (tannhelse)' }).first().click();
  await page.getByRole('heading', { level: 1, name: /Vestland fylkeskommune/ }).waitFor();
  await page.getByRole('region', { name: 'Gjør', exact: true }).getByRole('link').first().click();
  await page.waitForURL(/\/tiltak\//);
  await page.context().close();
});

it('has its website where the name begins, on a phone', async () => {
  const page = await app.open('/alrek-2026/partnere', { width: 390 });
  await page.getByRole('link', { name: 'Universitetet i Bergen', exact: true }).click();
  const left = async (role: 'heading' | 'link', name: string) =>
    (await page.getByRole(role, { name, exact: true }).first().boundingBox())?.x;
  await page.getByRole('link', { name: 'Nettside' }).waitFor();
  expect(await left('link', 'Nettside')).toBe(await left('heading', 'Universitetet i Bergen'));
  await page.context().close();
});

it('is found by search', async () => {
  const page = await app.open('/alrek-2026');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Universitetet i Bergen');
  await page
    .getByRole('option', { name: /Universitetet i Bergen/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Universitetet i Bergen' }).waitFor();
  await page.context().close();
});
