// A body and its meetings: members with seats, also without an address; dates proposed for a half-year; who came; and the
// meetings in one's own calendar.
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { idOf } from '#test/server/caller.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const bodyPath = `/alrek-2026/organ/${idOf('body', 'styringsgruppen')}`;

it('gets a member without an address, with a seat and an organisation of their own', async () => {
  const page = await app.open('/administrasjon/personer');
  await page.getByRole('button', { name: 'Inviter' }).click();
  const form = page.getByRole('dialog', { name: 'Inviter til Målbar' });
  await form.getByLabel('Uten e-post').check();
  await form.getByLabel('E-postadresse').waitFor({ state: 'detached' });
  await form.getByLabel('Navn').fill('Kari-Anne Øvelse');
  await form.getByLabel('Institusjon').selectOption({ label: 'Universitetet i Bergen' });
  await form.getByLabel('Organ eller faggruppe').selectOption({ label: 'Styringsgruppen' });
  await form.getByLabel('Plass i organet').selectOption({ label: 'Varamedlem' });
  await form.getByLabel('Organisasjon i deltakerlisten').fill('Universitetet i Bergen, rektorat');
  expect(await graveViolations(page)).toEqual([]);
  await form.getByRole('button', { name: 'Legg til' }).click();
  await page.getByRole('status').filter({ hasText: 'Kari-Anne Øvelse er lagt til.' }).waitFor();

  await page.goto(`${app.base}/alrek-2026/partnere`);
  await page.getByRole('link', { name: 'Medlemmer og møter: Styringsgruppen' }).click();
  const members = page.getByRole('table', { name: 'Medlemmer' });
  await members.getByRole('row', { name: 'Helse Bergen Ragna Kladd, leder' }).waitFor();
  const deputies = page.getByRole('table', { name: 'Varamedlemmer' });
  await deputies.getByRole('row', { name: 'rektorat Kari-Anne Øvelse' }).waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.context().close();
});

it('gets another mandate and another name, and keeps the old name for what was', async () => {
  const page = await app.open(bodyPath, { expectErrors: true });
  await page.getByRole('button', { name: 'Rediger mandatet' }).click();
  await page.getByRole('dialog').getByLabel('Mandat').fill('Å styre klyngen klokt.');
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('main').getByText('Å styre klyngen klokt.').waitFor();
  await page.getByRole('button', { name: 'Gi nytt navn' }).click();
  const form = page.getByRole('dialog', { name: 'Gi nytt navn' });
  await form.getByLabel('Nytt navn').fill('Klyngestyret');
  await form.getByLabel('Gjelder fra').fill('01.01.2027');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByText('Velg en dato fram til i dag.').first().waitFor();
  await form.getByLabel('Gjelder fra').fill('01.11.2026');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('heading', { level: 1, name: 'Klyngestyret' }).waitFor();
  await page.getByText('Styringsgruppen 01.01.2022–31.10.2026').waitFor();
  await page.context().close();
});

it('has no buttons for who only reads, and no members of a panel', async () => {
  const page = await app.open(bodyPath, { as: 'sindre' });
  await page.getByRole('heading', { name: 'Medlemmer', exact: true }).waitFor();
  await page.getByText('Ragna Kladd, leder').waitFor();
  expect(await page.getByRole('link', { name: 'Ragna Kladd' }).count()).toBe(0);
  const buttons = await page.locator('main').getByRole('button').allInnerTexts();
  expect(buttons.map((text) => text.trim())).toEqual(['Lag kalenderadresse', 'Vis historikken']);
  await page.goto(`${app.base}/alrek-2026/organ/${idOf('body', 'brukerpanelet')}`);
  await page.getByText('Hvem som sitter i panelet, ser bare sekretariatet').waitFor();
  await page.context().close();
});

it('has dates proposed, which are unticked and changed, and planned with one press', async () => {
  const page = await app.open('/alrek-2026/moter');
  await page.getByRole('button', { name: 'Foreslå datoer' }).click();
  const form = page.getByRole('dialog', { name: 'Foreslå møtedatoer' });
  await form.getByLabel('Uker fra ett møte til det neste').fill('0');
  await form.getByRole('button', { name: 'Vis forslag' }).click();
  await form.getByText('Tallet er utenfor det som er tillatt her.').first().waitFor();
  await form.getByLabel('Uker fra ett møte til det neste').fill('4');
  await form.getByLabel('Sted').fill('Møterom Prøve');
  await form.getByRole('button', { name: 'Vis forslag' }).click();
  await form.getByText('Flyttet fra mandag 01.03.2027, som er i en ferie.').waitFor();
  await form.getByText('Flyttet fra mandag 29.03.2027, som ikke er en arbeidsdag.').waitFor();
  await form.getByLabel('Ta med mandag 21.06.2027').uncheck();
  await form.getByLabel('Dato for møte 1').fill('11.1.2027');
  expect(await graveViolations(page)).toEqual([]);
  await form.getByRole('button', { name: 'Lagre 6 møter' }).click();
  await page.getByRole('status').filter({ hasText: '6 møter er planlagt.' }).waitFor();
  const meetings = page.getByRole('region', { name: 'Kommende møter' });
  await meetings.getByText('mandag 11.01.2027 kl. 14:00–16:00').waitFor();
  // With the one that the sample has planned.
  expect(await meetings.getByRole('listitem').count()).toBe(7);
  await page.context().close();
});

it('has its members fetched, guests added and who came marked, by keyboard alone', async () => {
  const page = await app.open('/alrek-2026/moter', { expectErrors: true });
  await page.getByRole('link', { name: 'Klyngestyret' }).first().click();
  await page.getByRole('button', { name: 'Hent medlemmene' }).press('Enter');
  await page.getByRole('status').filter({ hasText: '20 personer er lagt til.' }).waitFor();
  const members = page.getByRole('table', { name: 'Medlemmer' });
  await members.getByRole('row', { name: 'Helse Bergen, leder Ragna Kladd RK' }).waitFor();
  await members.getByRole('row', { name: 'Kari-Anne Øvelse (vara) KAØ' }).waitFor();
  await page.getByRole('checkbox', { name: 'Ragna Kladd møtte' }).press('Space');
  await page.getByText('1 av 20 har møtt.').waitFor();
  await page.getByRole('button', { name: 'Fjern Ragna Kladd' }).press('Enter');
  await members.getByRole('row', { name: /Ragna Kladd/ }).waitFor({ state: 'detached' });
  await page.getByText('Ragna Kladd er fjernet fra listen.').waitFor();
  await page.getByRole('button', { name: 'Angre' }).last().click();
  await page.getByText('1 av 20 har møtt.').waitFor();

  await page.getByRole('button', { name: 'Legg til en gjest' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'Legg til en gjest' });
  await form.getByRole('button', { name: 'Legg til' }).click();
  await form.getByText('Fyll ut dette feltet.').first().waitFor();
  await form.getByLabel('Navn').fill('Rune Kladd');
  await form.getByLabel('Organisasjon').fill('Norges forskningsråd');
  await page.keyboard.press('Enter');
  const guests = page.getByRole('table', { name: 'Gjester' });
  // Two with the same initials are told apart.
  await guests.getByRole('row', { name: 'Norges forskningsråd Rune Kladd RK2' }).waitFor();

  await page.getByRole('button', { name: 'Rediger Rune Kladd' }).press('Enter');
  const edit = page.getByRole('dialog', { name: 'Rediger Rune Kladd' });
  await edit.getByLabel('Kode').fill('RK');
  await edit.getByRole('button', { name: 'Lagre' }).click();
  await edit.getByText('En annen på møtet har denne koden.').first().waitFor();
  await edit.getByLabel('Kode').fill('RuK');
  await edit.getByRole('button', { name: 'Lagre' }).click();
  await guests.getByRole('row', { name: 'Rune Kladd RuK' }).waitFor();
  expect(await graveViolations(page)).toEqual([]);
  const address = page.url();
  await page.context().close();

  const reader = await app.open(new URL(address).pathname, { as: 'bjorg', width: 390 });
  await reader.getByRole('table', { name: 'Gjester' }).getByText('Ikke ført').waitFor();
  expect(await reader.getByRole('checkbox').count()).toBe(0);
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await reader.context().close();
});

it('is in one’s own calendar, by an address that can be replaced', async () => {
  const page = await app.open(bodyPath, { as: 'gudrun' });
  await page.getByRole('button', { name: 'Lag kalenderadresse' }).click();
  const field = page.getByLabel('Kalenderadresse');
  await field.waitFor();
  const first = await field.inputValue();
  const events = async (address: string) => {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
    return calendar.getAllSubcomponents('vevent').length;
  };
  // With the four of the sample.
  expect(await events(first)).toBe(10);
  await page.getByRole('button', { name: 'Ny adresse' }).click();
  await page.getByRole('status').filter({ hasText: 'Den gamle virker ikke lenger.' }).waitFor();
  await expect.poll(() => field.inputValue()).not.toBe(first);
  expect(await events(first)).toBeNull();
  expect(await events(await field.inputValue())).toBe(10);

  await page.getByRole('link', { name: 'Klyngestyret' }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Kalenderfil (.ics)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^mote-\d{4}-\d{2}-\d{2}\.ics$/);
  await page.context().close();
});
