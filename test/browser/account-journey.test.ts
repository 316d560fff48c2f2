// One's own account in a browser: password and code from the picture to the sign-in, the file with one's own data, and
// the end of it by an administrator.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeOf, goodPassword } from '#test/server/people/account-fixture.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function expectAccessible(page: Page): Promise<void> {
  // A dialog that is still fading in has no contrast yet.
  await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const grave = await graveViolations(page);
    expect(grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

async function expectNarrow(page: Page): Promise<void> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 390, height: 844 });
  const isTooWide = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  expect(await isTooWide()).toBe(false);
  await page.setViewportSize(before);
}

it('somebody sets up password and code, signs out, and signs in with both', async () => {
  const page = await app.open('/alrek-2026', { as: 'gudrun', expectErrors: true });
  await page
    .getByRole('button', { name: /Gudrun Skisse/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Min konto' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Min konto' }).waitFor();
  await expectAccessible(page);
  await expectNarrow(page);

  await page.getByRole('button', { name: 'Sett opp passord og kode' }).click();
  const form = page.getByRole('dialog').filter({ visible: true });
  await form.getByLabel('Nytt passord').fill('Gudrun-er-best');
  await form.getByRole('button', { name: 'Fortsett' }).click();
  await form
    .getByText(/lett å gjette/)
    .first()
    .waitFor();
  await form.getByLabel('Nytt passord').fill(goodPassword);
  await form.getByRole('button', { name: 'Fortsett' }).click();
  await form.getByRole('img', { name: 'QR-kode til appen for engangskoder' }).waitFor();
  await expectAccessible(page);
  await expectNarrow(page);
  const key = (await form.locator('code').first().innerText()).replaceAll(' ', '');
  const uri = `otpauth://totp/x?secret=${key}`;
  expect(await form.locator('li code').count()).toBe(10);
  await form.getByLabel('Kode fra appen').fill(await codeOf(uri, -1));
  await form.getByRole('button', { name: 'Slå på' }).click();
  await page.getByText('Nå logger du inn med passord og kode.').waitFor();
  await page.getByText(/^I bruk siden/).waitFor();

  await page.getByRole('button', { name: 'Logg ut på alle enheter' }).click();
  await page
    .getByRole('dialog')
    .filter({ visible: true })
    .getByRole('button', { name: 'Logg ut på alle enheter' })
    .click();
  await page.waitForURL('**/logg-inn');
  await page.getByText('Logg inn med passord og kode').click();
  await expectAccessible(page);
  await page.getByLabel('E-postadresse').last().fill('gudrun@eksempel.example');
  await page.getByLabel('Passord', { exact: true }).fill(goodPassword);
  await page.getByRole('button', { name: 'Fortsett' }).click();
  await page.getByLabel('Engangskode').fill(await codeOf(uri));
  await page.getByRole('button', { name: 'Logg inn', exact: true }).last().click();
  await page.waitForURL('**/alrek-2026');
  await page.context().close();
});

it('somebody reads and takes along what is stored about them, and asks to be erased', async () => {
  const page = await app.open('/konto', { as: 'torgeir', expectErrors: true });
  await page.getByRole('button', { name: 'Vis alt som er lagret' }).click();
  await page.getByRole('rowheader', { name: 'Det du har registrert' }).waitFor();
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Last ned som fil (JSON)' }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'malbar-export-'));
  await download.saveAs(join(folder, 'export.json'));
  const file = JSON.parse(readFileSync(join(folder, 'export.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  expect(file).toMatchObject({ format: 'malbar-person-1', person: { name: 'Torgeir Mønster' } });

  await page.getByRole('button', { name: 'Be om å bli slettet' }).click();
  await page
    .getByRole('dialog')
    .filter({ visible: true })
    .getByRole('button', { name: 'Be om å bli slettet' })
    .click();
  await page.getByText(/^Du ba om å bli slettet/).waitFor();

  const office = await app.open('/administrasjon/personvern', { as: 'aslak' });
  await office.getByText('Torgeir Mønster', { exact: true }).waitFor();
  await expectAccessible(office);
  await expectNarrow(office);
  await office.getByRole('button', { name: 'Endre lagringstidene' }).click();
  await office.getByLabel(/^Måneder fra siste rolle/).fill('12');
  await office.getByRole('button', { name: 'Lagre' }).click();
  await office.getByText('Navn byttes ut 12 måneder etter siste rolle.').waitFor();
  await office.getByRole('button', { name: 'Slett Torgeir Mønster' }).click();
  await expectAccessible(office);
  await office.getByRole('button', { name: 'Slett for godt' }).click();
  await office.getByText('Personen heter nå Slettet person 1.').waitFor();
  await office.getByText('Ingen har bedt om å bli slettet').waitFor();
  await office.context().close();

  await page.reload();
  await page.waitForURL(/\/logg-inn/);
  await page.context().close();
});

it('whoever holds no role lands on their account, which says so and whom to ask', async () => {
  await app.connection.write
    .updateTable('role_assignment')
    .set({ to_on: '2025-01-01' })
    .where('person_id', '=', seedId('person', 'leif'))
    .execute();
  const page = await app.open('/', { as: 'leif', expectErrors: true });
  await page.waitForURL('**/konto');
  await page.getByRole('heading', { name: 'Du har ingen rolle i klyngen nå' }).waitFor();
  await page.getByText('Aslak Prøve').waitFor();
  await expectAccessible(page);
  await page.goto(`${app.base}/alrek-2026`);
  await page.waitForURL('**/konto');
  await page.context().close();
});

it('a form that is refused because the session is gone keeps the text, and leads to signing in', async () => {
  const page = await app.open('/konto', { as: 'ashild', expectErrors: true });
  await page.getByRole('button', { name: 'Rediger navn og språk' }).click();
  const form = page.getByRole('dialog').filter({ visible: true });
  await form.getByLabel('Navn').fill('Åshild Øvelse Ås');
  await app.auth.context.then(({ adapter }) => adapter.deleteMany({ model: 'session', where: [] }));
  await form.getByRole('button', { name: 'Lagre' }).click();
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    form.getByRole('link', { name: 'Logg inn i en ny fane' }).click(),
  ]);
  await tab.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor();
  // Signed in there, as whoever it was.
  const cookie = await app.signIn('ashild');
  const [name = '', value = ''] = cookie.split('; ')[0]!.split('=', 2);
  await page.context().addCookies([{ name, value, url: app.base, httpOnly: true }]);
  expect(await form.getByLabel('Navn').inputValue()).toBe('Åshild Øvelse Ås');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await page.getByText('Kontoen er lagret.').waitFor();
  await page.context().close();
});

it('the privacy page is open to everyone, in three languages', async () => {
  for (const lang of ['nb', 'nn', 'en'] as const) {
    const page = await app.open('/personvern', { as: null, lang });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: /konto|account/ }).count()).toBeGreaterThan(0);
    await expectAccessible(page);
    await expectNarrow(page);
    await page.context().close();
  }
});
