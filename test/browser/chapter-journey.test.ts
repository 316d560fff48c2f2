// A chapter is written by several: live figures and pictures in it, two at once, a text that is suggested, last year's text.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedId } from '#db/seed/seed-id.ts';
import { pngOf } from '#test/picture-file.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';
import { move, writeAnew, writeBelow, writeOn } from './rich-text.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const pathOf = (part: string) =>
  `/alrek-2026/arsrapport/${seedId('report', 'alrek-2026:2025')}/kapittel/${seedId('report-text', `alrek-2026:2025:${part}:`)}`;

const field = (page: Page) => page.getByRole('textbox', { name: 'Tekst', exact: true });
const preview = (page: Page) => page.getByRole('region', { name: 'Forhåndsvisning' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const told = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();
async function save(page: Page): Promise<void> {
  await press(page, 'Lagre');
  await page.getByText('Alt er lagret.').waitFor();
}

it('is written with a chart, a table and a picture, and shown as it will print', async () => {
  const page = await app.open(pathOf('introduction'));
  await writeAnew(field(page), '## Om året', 'Vi har hatt et ');
  await press(page, 'Fet');
  await writeOn(field(page), 'godt');
  await press(page, 'Fet');
  await writeOn(field(page), ' år. Les mer på ');
  await press(page, 'Lenke');
  await page.getByLabel('Adressen lenken går til').fill('ikke en adresse');
  await press(page, 'Sett inn lenken');
  await page.getByText('Skriv en nettadresse eller en e-postadresse.').waitFor();
  await page.getByLabel('Adressen lenken går til').fill('example.org');
  await page.keyboard.press('Enter');
  await writeOn(field(page), '.', '- Ett', 'To', '', 'Slik gikk det:');
  const dialog = page.getByRole('dialog');
  await press(page, 'Tall, figur eller tabell');
  await dialog.getByRole('button', { name: 'Sett inn' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByRole('searchbox').fill('TVEPS-praksis');
  await dialog.getByRole('radio', { name: 'Studenter i TVEPS-praksis' }).check();
  expect(await graveViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Sett inn' }).click();
  await press(page, 'Tabell');
  for (const cell of ['Tiltak', 'Kroner', 'Ved', 'TVEPS', '1 000']) {
    await page.keyboard.type(cell);
    await page.keyboard.press('Tab');
  }
  await press(page, 'Slett kolonne');
  await press(page, 'Høyrestill');
  await press(page, 'Slett rad');
  expect(await graveViolations(page)).toEqual([]);
  await move(field(page), 'ControlOrMeta+End');
  await press(page, 'Bilde');
  await dialog.getByLabel('Bildefil').setInputFiles({
    name: 'kart.png',
    mimeType: 'image/png',
    buffer: pngOf(40, 20),
  });
  // A picture without words for those who do not see it is not put in.
  await dialog.getByRole('button', { name: 'Sett inn bildet' }).click();
  await dialog.getByText('Fyll ut dette feltet').first().waitFor();
  await dialog.getByLabel('Hva bildet viser').fill('To studenter ser på et kart');
  await dialog.getByLabel('Bildetekst').fill('Foto: Solveig');
  await dialog.getByRole('button', { name: 'Sett inn bildet' }).click();
  await preview(page).getByRole('heading', { name: 'Om året' }).waitFor();
  await preview(page)
    .getByRole('figure', { name: /Studenter i TVEPS-praksis/ })
    .waitFor();
  await preview(page).getByRole('link', { name: 'example.org' }).waitFor();
  await preview(page).getByRole('listitem').filter({ hasText: 'To' }).waitFor();
  await preview(page).getByRole('columnheader', { name: 'Kroner' }).waitFor();
  await preview(page).getByRole('cell', { name: '1 000' }).waitFor();
  const picture = preview(page).getByRole('img', { name: 'To studenter ser på et kart' });
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(40);
  await preview(page).getByText('Figurer og tall er sett per 31.12.2025.').waitFor();
  await page.getByText('Kapitlet er ferdig').click();
  await save(page);
  expect(await graveViolations(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => field(page).innerText()).toContain('Studenter i TVEPS-praksis');
  // A picture's words are written where it stands, and no card has a field that sends the chapter.
  const words = field(page).getByLabel('Hva bildet viser');
  await words.fill('Tre studenter ser på et kart');
  await words.press('Enter');
  await preview(page).getByRole('img', { name: 'Tre studenter ser på et kart' }).waitFor();
  await press(page, 'Ta ut Figur: Studenter i TVEPS-praksis');
  await expect.poll(() => preview(page).getByRole('figure').count()).toBe(1);
  await save(page);
  await page.getByText('av Solveig Eksempel').first().waitFor();
  await page.context().close();
});

it('loses nothing of two who write at once', async () => {
  const one = await app.open(pathOf('outlook'));
  const other = await app.open(pathOf('outlook'), { as: 'solveig' });
  await move(field(one), 'ControlOrMeta+Home');
  await writeOn(field(one), 'Kjære leser. ');
  await writeBelow(field(other), 'Takk til alle.');
  await save(other);
  // Told before anything is saved; what each has changed is put into one text.
  await one.getByRole('heading', { name: /har lagret en ny versjon/ }).waitFor();
  await press(one, 'Slå sammen');
  await told(one, 'er slått sammen');
  const merged = await field(one).innerText();
  expect(merged).toContain('Kjære leser. 2026 er siste år');
  expect(merged).toContain('Takk til alle.');
  await save(one);
  await expect.poll(() => field(other).innerText()).toBe(merged);
  // Both in one sentence: both texts stand there, and the choice is people's.
  for (const [page, end] of [
    [one, ' på Alrek.'],
    [other, ' sammen.'],
  ] as const) {
    await move(field(page), 'ControlOrMeta+End');
    await field(page).press('Backspace');
    await writeOn(field(page), end);
  }
  await save(other);
  const alert = one.getByRole('region', { name: /har lagret en ny versjon/ });
  await alert.getByText('Dere har endret det samme stedet').waitFor();
  await alert.getByText('på Alrek').first().waitFor();
  await alert.getByText('sammen').first().waitFor();
  expect(await graveViolations(one)).toEqual([]);
  await press(one, 'Arbeid videre med min');
  await one.getByRole('region', { name: 'Mot lagret tekst' }).locator('del').first().waitFor();
  await save(one);
  expect(await field(one).innerText()).toContain('Takk til alle på Alrek.');
  // What is typed and not saved is there after a reload.
  await writeAnew(field(one), 'Noe helt nytt.');
  await one.reload();
  await told(one, 'Vi har hentet fram det du skrev sist');
  expect(await field(one).innerText()).toBe('Noe helt nytt.');
  await press(one, 'Forkast det som ikke er lagret');
  await expect.poll(() => field(one).innerText()).toContain('Takk til alle på Alrek.');
  await one.context().close();
  await other.context().close();
});

it('takes in what a reader suggests, by keyboard', async () => {
  const reader = await app.open(pathOf('governance'), { as: 'sindre' });
  await reader.getByText('Dette kapitlet skrives av Sekretariatet.').waitFor();
  expect(await field(reader).count()).toBe(0);
  await press(reader, 'Foreslå en annen tekst');
  const dialog = reader.getByRole('dialog');
  const text = dialog.getByRole('textbox', { name: 'Teksten slik den bør være' });
  const before = await text.innerText();
  await move(text, 'ControlOrMeta+End');
  await writeOn(text, ' Det er mer enn hele fjoråret.');
  expect(await text.innerText()).toBe(`${before} Det er mer enn hele fjoråret.`);
  await dialog.getByLabel('Hvorfor').fill('Mer presist.');
  expect(await graveViolations(reader)).toEqual([]);
  await dialog.getByRole('button', { name: 'Send forslaget' }).click();
  await told(reader, 'Forslaget er sendt.');
  await reader.locator('ins').filter({ hasText: 'fjoråret' }).waitFor();
  expect(await graveViolations(reader)).toEqual([]);
  await reader.context().close();

  const page = await app.open(pathOf('governance'));
  await page.getByRole('heading', { name: 'Tekstforslag (ett å ta stilling til)' }).waitFor();
  await page.getByRole('button', { name: /^Ta inn forslaget fra Sindre Utkast/ }).focus();
  await page.keyboard.press('Enter');
  await told(page, 'Forslaget er tatt inn i teksten.');
  await expect.poll(() => field(page).innerText()).toContain('mer enn hele fjoråret');
  await page.getByText('Ett behandlet forslag').waitFor();
  await page.context().close();
});

it('begins with last year’s text, and overwrites nothing without being told to', async () => {
  const page = await app.open(pathOf('foreword'));
  const before = await field(page).innerText();
  await press(page, 'Begynn med teksten fra 2024');
  await page.getByRole('dialog').getByRole('button', { name: 'Bytt ut teksten' }).click();
  await expect.poll(() => field(page).innerText()).toMatch(/^2024 var året/);
  await press(page, 'Angre');
  await expect.poll(() => field(page).innerText()).toBe(before);
  await page.getByText('Mot 2024', { exact: true }).click();
  const changes = page.getByRole('region', { name: 'Mot 2024' });
  await changes.locator('ins').first().waitFor();
  expect(await changes.locator('ins').first().innerText()).toContain('Lagt til:');
  expect(await graveViolations(page)).toEqual([]);
  await page.context().close();
});
