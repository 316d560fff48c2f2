// Mine oppdateringer with no round open: all one answers for, updated in place, and many values pasted from a spreadsheet.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedId } from '#db/seed/seed-id.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  const sample = { id: seedId('reporting_round', 'sample'), version: 1 };
  await app.ask('/api/trpc/round.close', { method: 'POST', body: JSON.stringify(sample) });
});
afterAll(() => app.close());

const title = 'Prosjekter med bærekraftsvurdering før oppstart';
const sheet = '/mine-oppdateringer/regneark';

async function paste(page: Page, label: string, text: string) {
  await page.getByLabel(label).evaluate((cell, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    cell.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

async function valuesOf(periods: string[]) {
  const rows = await app.connection.read
    .selectFrom('observation')
    .innerJoin('indicator', 'indicator.id', 'observation.indicator_id')
    .select(['observation.period', 'observation.value'])
    .where('indicator.title', '=', title)
    .where('observation.period', 'in', periods)
    .orderBy('observation.period')
    .orderBy('observation.revision', 'desc')
    .execute();
  return periods.map((period) => rows.find((row) => row.period === period)?.value);
}

it('lists all that one answers for, and takes an update in place', async () => {
  const page = await app.open('/mine-oppdateringer', { as: 'gudrun' });
  await page.getByRole('heading', { name: 'Alt jeg har ansvar for' }).waitFor();
  await page.getByLabel('Bare det som bør oppdateres').check();
  await page.getByText('Forfalt').first().waitFor();
  const button = page.getByRole('button', { name: /^Oppdater.*Felles rammeverk for utprøving/ });
  await button.first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Framdrift i prosent').fill('81');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await page.getByText('81 %').first().waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.context().close();
});

it('opens the forms of values and assessments where they are listed', async () => {
  const page = await app.open('/mine-oppdateringer', { as: 'gudrun' });
  await page.getByRole('button', { name: `Oppdater : ${title}` }).click();
  await page.getByRole('heading', { name: /^Registrer/ }).waitFor();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: /^Oppdater.*Ti løsninger har dokumentert/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).waitFor();
  await page.context().close();
});

it('takes a column from a spreadsheet, tells what it comes to, and saves all of it', async () => {
  const page = await app.open(sheet, { as: 'gudrun' });
  await page.getByLabel('Vis').selectOption({ label: title });
  await page.getByLabel(`Verdi: ${title}, 2022`).waitFor();
  await paste(page, `Verdi: ${title}, 2022`, '1\u00A0234,5 %\r\n\r\nmange\r\n');
  await page.getByText('2 rader er fylt inn.').waitFor();
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page.getByText('må rettes før noe lagres').waitFor();
  const before = await valuesOf(['2022', '2023', '2024']);
  await paste(page, `Verdi: ${title}, 2022`, '21 %\n\n33 %');
  await page.getByText('33 %').last().waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lagre 2 verdier' }).click();
  await page.getByRole('status').filter({ hasText: '2 verdier er lagret' }).waitFor();
  // What was empty stands as it was.
  expect(await valuesOf(['2022', '2023', '2024'])).toEqual([21, before[1], 33]);
  const id = new URL(page.url()).searchParams.get('vis');
  await page.goto(`${app.base}/alrek-2026/indikator/${id}`);
  await page.getByRole('cell', { name: '33 %' }).first().waitFor();
  await page.context().close();
});

it('is filled in by keyboard alone, and keeps what is typed through a reload and a lost net', async () => {
  const page = await app.open(sheet, { as: 'gudrun', expectErrors: true });
  await page.getByLabel('Vis').selectOption({ label: title });
  await page.getByLabel(`Verdi: ${title}, 2021`).focus();
  await page.keyboard.type('17');
  await page.keyboard.press('Enter');
  await page.keyboard.type('22');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Talt på nytt.');
  await page.reload();
  await page.getByText('Endres til 22 %').waitFor();
  expect(await page.getByLabel(`Merknad: ${title}, 2022`).inputValue()).toBe('Talt på nytt.');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Lagre 2 verdier' }).press('Enter');
  await page.getByText('Så lenge siden er åpen, sendes det av seg selv').waitFor();
  await page.context().setOffline(false);
  await expect.poll(() => valuesOf(['2021', '2022'])).toEqual([17, 22]);
  await page.context().close();
});

it('fits a phone', async () => {
  for (const path of ['/mine-oppdateringer', sheet]) {
    const page = await app.open(path, { as: 'gudrun', width: 390 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await isWide(page)).toBe(false);
    expect(await graveViolations(page)).toEqual([]);
    await page.context().close();
  }
});
