// An event is added with a figure as it was told, done again the year after, and found on the wheel of the year.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';
import { sheetOf } from './xlsx-fixture.ts';

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
  await chart.getByRole('cell', { name: 'om lag 700' }).waitFor();
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

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//test//',
  'X-WR-CALNAME:Klyngens kalender',
  'BEGIN:VEVENT',
  'UID:frokost@example.no',
  'SUMMARY:Frokostmøte om helsedata',
  'DTSTART;TZID=Europe/Oslo:20261201T083000',
  'DTEND;TZID=Europe/Oslo:20261201T100000',
  'RRULE:FREQ=MONTHLY;COUNT=2',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:privat@example.no',
  'SUMMARY:Tannlege',
  'DTSTART;VALUE=DATE:20261203',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const calendarFile = {
  name: 'kalender.ics',
  mimeType: 'text/calendar',
  buffer: Buffer.from(calendar),
};
const fileLabel = 'Kalenderfil eller regneark (.ics, .xlsx eller .csv)';

it('takes events from a calendar, knows them again, and takes the import back', async () => {
  const page = await app.open('/alrek-2026/arrangement');
  await page.getByRole('link', { name: 'Importer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Importer arrangement' }).waitFor();
  await page.getByLabel(fileLabel).setInputFiles({
    ...calendarFile,
    buffer: Buffer.from('hei'),
  });
  await page.getByText('Dette er ikke en kalenderfil vi kan lese.').waitFor();
  await page.getByLabel(fileLabel).setInputFiles(calendarFile);
  await page.getByRole('heading', { name: 'Fra kalenderen «Klyngens kalender»' }).waitFor();
  await page.getByLabel('Fra og med').fill('1.12.2026');
  await page.getByLabel('Til og med').fill('31.12.2026');
  await page.getByLabel('Type').selectOption('Konferanse');
  expect(await graveViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Se hva som skjer' }).click();
  await page.getByText('2 nye, ingen finnes fra før og alt kan leses.').waitFor();
  const breakfast = page.getByRole('row', { name: /Frokostmøte/ });
  await breakfast.getByText('01.12.2026 kl. 08.30–10.00').waitFor();
  await page.getByRole('checkbox', { name: 'Ta med Tannlege' }).uncheck();
  expect(await graveViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lagre ett arrangement' }).click();
  await page.getByText('Ett arrangement er lagt til.').waitFor();
  await page.getByRole('link', { name: 'Arrangement' }).last().click();
  await page.getByRole('link', { name: 'Frokostmøte om helsedata' }).waitFor();
  expect(await page.getByRole('link', { name: 'Tannlege' }).count()).toBe(0);

  await page.getByRole('link', { name: 'Importer' }).click();
  await page.getByLabel(fileLabel).setInputFiles(calendarFile);
  await page.getByRole('button', { name: 'Se hva som skjer' }).click();
  await page.getByText('2 nye, ett finnes fra før og alt kan leses.').waitFor();
  const again = page.getByRole('row', { name: /01\.12\.2026/ });
  await again.getByText('Finnes fra før').waitFor();
  await again.getByRole('link', { name: 'Se arrangementet' }).waitFor();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Angre importen av kalender.ics' }).click();
  await page.getByText('Importen av kalender.ics er angret.').waitFor();
  await page.goto(`${app.base}/alrek-2026/arrangement`);
  await page.getByRole('link', { name: 'DigitalHelse26' }).waitFor();
  expect(await page.getByRole('link', { name: 'Frokostmøte om helsedata' }).count()).toBe(0);
  await page.context().close();
});

const backwards = [
  'BEGIN:VCALENDAR',
  'X-WR-CALNAME:Klyngens kalender',
  ...['01', '02'].flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:bakvendt-${day}@example.no`,
    'SUMMARY:Bakvendt',
    `DTSTART;TZID=Europe/Oslo:202703${day}T120000`,
    `DTEND;TZID=Europe/Oslo:202703${day}T110000`,
    'END:VEVENT',
  ]),
  'END:VCALENDAR',
].join('\r\n');

it('tells entries of a calendar that cannot be read by their days', async () => {
  const page = await app.open('/alrek-2026/arrangement/importer');
  await page.getByLabel(fileLabel).setInputFiles({
    ...calendarFile,
    buffer: Buffer.from(backwards),
  });
  await page.getByLabel('Fra og med').fill('1.3.2027');
  await page.getByLabel('Til og med').fill('31.3.2027');
  await page.getByRole('button', { name: 'Se hva som skjer' }).click();
  const entries = page.getByRole('row', { name: /Bakvendt/ });
  await entries.getByText('Klyngens kalender, 01.03.2027').waitFor();
  await entries.getByText('Klyngens kalender, 02.03.2027').waitFor();
  await entries.getByText('02.03.2027 kl. 12.00–11.00').waitFor();
  expect(await page.getByText(/nr\. \d/).count()).toBe(0);
  await page.context().close();
});

it('takes events from a sheet with headings of its own, but for the row that cannot be read', async () => {
  const page = await app.open('/alrek-2026/arrangement/importer', { as: 'gudrun' });
  const rows = [
    ['Arrangement', 'Dato', 'Antall påmeldte', 'Arrangør', 'Mål', 'Kommentar'],
    ['Innovasjonskveld', '3.12.2026 kl. 17.00', 'nærmere 80', 'UiB', '1.1', 'ikke med'],
    ['Innovasjonslunsj', '4.12.2026', 'en haug', '', '', ''],
  ];
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page
    .getByLabel(fileLabel)
    .setInputFiles({ name: 'liste.xlsx', mimeType, buffer: sheetOf(rows) });
  await page.getByText('5 av 6 kolonner er kjent igjen.').waitFor();
  await page.getByRole('button', { name: 'Se hva som skjer' }).click();
  await page.getByText('Ett nytt, ingen finnes fra før og ett kan ikke leses.').waitFor();
  const unread = page.getByRole('row', { name: /Innovasjonslunsj/ });
  await unread
    .getByText('Påmeldte: Skriv et helt tall, eller «nærmere 700». I filen står det «en haug».')
    .waitFor();
  expect(await page.getByRole('button', { name: /^Lagre/ }).count()).toBe(0);
  expect(await graveViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'La være det som ikke kan leses' }).click();
  await page.getByRole('button', { name: 'Lagre ett arrangement' }).click();
  await page.getByText('Ett arrangement er lagt til.').waitFor();
  await page.goto(`${app.base}/alrek-2026/arrangement`);
  await page.getByRole('link', { name: 'Innovasjonskveld' }).click();
  await page.getByRole('cell', { name: 'nærmere 80' }).waitFor();
  // Its importer acts for the group, and so it is the group's.
  await page.getByRole('button', { name: 'Avlys' }).waitFor();
  await page.context().close();
});

it('is called off with why, counted nowhere, and held after all', async () => {
  const page = await app.open('/alrek-2026/arrangement?ar=2025');
  const totals = page.getByText('735', { exact: true });
  await totals.nth(1).waitFor();
  await page.getByRole('link', { name: 'DigitalHelse25' }).click();
  await page.getByRole('button', { name: 'Avlys' }).click();
  const form = page.getByRole('dialog', { name: 'Avlys arrangementet' });
  await form.getByLabel('Hvorfor').fill('For få påmeldte');
  expect(await graveViolations(page)).toEqual([]);
  await form.getByRole('button', { name: 'Avlys arrangementet' }).click();
  await page.getByText('Arrangementet er avlyst.').waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.goto(`${app.base}/alrek-2026/arrangement?ar=2025`);
  await page.getByText('Avlyst: For få påmeldte').waitFor();
  await page.getByText('ingen tall').first().waitFor();
  await page.goto(`${app.base}/alrek-2026/arshjul?ar=2025`);
  await page.getByRole('link', { name: 'Avlyst: DigitalHelse25' }).click();
  await page.getByRole('button', { name: 'Ta tilbake avlysningen' }).click();
  await page.getByText('Arrangementet er ikke lenger avlyst.').waitFor();
  await page.getByRole('button', { name: 'Avlys' }).waitFor();
  await page.context().close();
});

it('is found from anywhere, and so is its series', async () => {
  const page = await app.open('/alrek-2026');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog').getByRole('combobox');
  await search.fill('digitalhelse');
  const series = page.getByRole('group', { name: 'Serier' }).getByRole('option');
  await series.getByText('DigitalHelse').waitFor();
  await page
    .getByRole('option', { name: /DigitalHelse24/ })
    .getByText('28.05.2024')
    .waitFor();
  await series.click();
  await page.getByRole('heading', { name: 'DigitalHelse år for år' }).waitFor();
  await page.context().close();
});
