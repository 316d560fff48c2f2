// A field for running text that looks as it will be set: by keyboard alone, in tables and pictures, and while others write.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedId } from '#db/seed/seed-id.ts';
import { pngOf } from '#test/picture-file.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';
import { move, paste, writeAnew, writeBelow, writeOn } from './rich-text.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const pathOf = (part: string) =>
  `/alrek-2026/arsrapport/${seedId('report', 'alrek-2026:2025')}/kapittel/${seedId('report-text', `alrek-2026:2025:${part}:`)}`;
const field = (page: Page) => page.getByRole('textbox', { name: 'Tekst', exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const nothingToSave = (page: Page) => page.getByText('Alt er lagret.').waitFor();

it('keeps the caret with its words while another saves, and takes back one’s own words alone', async () => {
  const one = await app.open(pathOf('outlook'));
  const other = await app.open(pathOf('outlook'), { as: 'solveig' });
  await move(field(one), 'ControlOrMeta+Home');
  await writeBelow(field(other), 'Takk til alle.');
  await button(other, 'Lagre').click();
  await nothingToSave(other);
  await field(one).getByText('Takk til alle.').waitFor();
  await writeOn(field(one), 'Først: ');
  expect(await field(one).innerText()).toMatch(/^Først: 2026 er siste år/);
  await field(one).press('ControlOrMeta+z');
  await field(one).press('ControlOrMeta+z');
  await nothingToSave(one);
  expect(await field(one).innerText()).toMatch(/^2026 er siste år[\s\S]*Takk til alle\.$/);
  await one.context().close();
  await other.context().close();
});

it('has tables that keep their form, and buttons that the keyboard reaches from within', async () => {
  const page = await app.open(pathOf('introduction'));
  await writeAnew(field(page), 'Før.');
  await button(page, 'Tabell').click();
  await page.keyboard.type('Tiltak');
  // No key breaks a cell, and what is pasted is one line.
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Kroner');
  await page.keyboard.press('Enter');
  await paste(field(page), { html: '<p>Ved</p><ul><li>hvem</li></ul>' });
  expect(await field(page).getByRole('columnheader').allInnerTexts()).toEqual([
    'Tiltak',
    'Kroner',
    'Ved hvem',
  ]);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  // A head stays, and so does a row under it.
  await page.keyboard.press('Alt+F10');
  expect(await focused()).toBe('Ny rad');
  expect(await button(page, 'Slett rad').getAttribute('aria-disabled')).toBe('true');
  expect(await graveViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Alt+F10');
  for (const name of ['Ny kolonne', 'Høyrestill', 'Slett rad']) {
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => field(page).getByRole('row').count()).toBe(2);
  await expect.poll(() => button(page, 'Slett rad').getAttribute('aria-disabled')).toBe('true');
  // From the last cell the key leaves the field.
  await field(page).press('ControlOrMeta+End');
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Tab');
  expect(await field(page).evaluate((element) => element.contains(document.activeElement))).toBe(
    false,
  );
  await page.context().close();
});

it('lets a picture’s words be written from their middle, and asks before it goes', async () => {
  const page = await app.open(pathOf('introduction'));
  await writeAnew(field(page), 'Før.');
  await paste(field(page), { picture: pngOf(40, 20) });
  const dialog = page.getByRole('dialog', { name: 'Sett inn et bilde' });
  await dialog.getByLabel('Hva bildet viser').fill('Kart over Årstad');
  await dialog.getByRole('button', { name: 'Sett inn bildet' }).click();
  const words = field(page).getByLabel('Hva bildet viser');
  await words.press('Home');
  await words.pressSequentially('Et nytt ');
  expect(await words.inputValue()).toBe('Et nytt Kart over Årstad');
  await page.getByRole('img', { name: 'Et nytt Kart over Årstad' }).waitFor();
  // The key that deletes chooses it first.
  await move(field(page), 'ControlOrMeta+End');
  await page.keyboard.type('E');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  expect(await words.count()).toBe(1);
  await page.keyboard.press('Backspace');
  await expect.poll(() => words.count()).toBe(0);
  await page.context().close();
});

it('offers nothing that cannot be done where one stands', async () => {
  const page = await app.open(pathOf('introduction'));
  await writeAnew(field(page), '## En overskrift');
  for (const name of ['Fet', 'Lenke', 'Rykk inn']) {
    expect(await button(page, name).getAttribute('aria-disabled')).toBe('true');
    await button(page, name).click({ force: true });
  }
  expect(await page.getByLabel('Adressen lenken går til').count()).toBe(0);
  expect(await field(page).getByRole('heading', { name: 'En overskrift' }).count()).toBe(1);
  await writeAnew(field(page), '- en', 'to');
  await button(page, 'Rykk inn').click();
  await field(page).getByRole('listitem').getByRole('listitem').getByText('to').waitFor();
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(() => field(page).getByRole('listitem').getByRole('listitem').count()).toBe(0);
  await page.context().close();
});

it('reads what is hostile or beyond all measure as words, and goes on', async () => {
  const page = await app.open(pathOf('results'));
  for (const html of ['<!--'.repeat(30_000), '<a '.repeat(30_000), '<!['.repeat(30_000)]) {
    await writeAnew(field(page), 'Før.');
    await paste(field(page), { html: `<p>ord</p>${html}` });
    await field(page).getByText('ord').waitFor();
  }
  // As large as a table may be it is one, also when it is opened again; larger, and its rows are lines.
  const table = (columns: number) =>
    `<table>${`<tr>${'<td>x</td>'.repeat(columns)}</tr>`.repeat(3)}</table>`;
  await writeAnew(field(page), '');
  await paste(field(page), { html: table(30) });
  await expect.poll(() => field(page).getByRole('cell').count()).toBe(60);
  expect(await page.getByRole('button', { name: 'Ny kolonne' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await page.reload();
  await expect.poll(() => field(page).getByRole('cell').count()).toBe(60);
  await writeAnew(field(page), '');
  await paste(field(page), { html: table(31) });
  await expect
    .poll(() =>
      field(page)
        .getByText(/^x · x · x/)
        .count(),
    )
    .toBe(3);
  await page.context().close();
});

it('keeps the lines of a mail that has a list in it', async () => {
  const page = await app.open(pathOf('results'));
  await writeAnew(field(page), '');
  await paste(field(page), { text: 'Hei\n\n- en\n- to\n\nHilsen\n-----\nBrukerpanelet\nGate 1' });
  await field(page).getByRole('listitem').nth(1).waitFor();
  expect((await field(page).innerText()).split(/\n+/)).toEqual([
    'Hei',
    'en',
    'to',
    'Hilsen',
    'Brukerpanelet',
    'Gate 1',
  ]);
  expect(await field(page).getByRole('heading').count()).toBe(0);
  await page.context().close();
});
