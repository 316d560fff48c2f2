import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './app-fixture.ts';

let app: TestApp;
let priorityId: string;
beforeAll(async () => {
  app = await startTestApp();
  const goals = await app.connection.read
    .selectFrom('goal')
    .select('id')
    .where('level', '=', 'priority')
    .orderBy('sort_order')
    .execute();
  priorityId = goals[0]!.id;
});
afterAll(() => app.close());

it('adds a sub-goal, says what is wrong at the field, archives it and takes that back', async () => {
  const page = await app.open(`/alrek-2026/mal/${priorityId}`);
  await page.getByRole('button', { name: 'Nytt delmål' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Legg til', exact: true }).click();
  await form.getByText('Fyll ut dette feltet.').first().waitFor();
  await form.getByLabel('Tittel').fill('Alle nye løsninger er prøvd ut i en kommune');
  await form.getByRole('button', { name: 'Legg til', exact: true }).click();
  const notice = page.getByRole('status').filter({ hasText: 'er lagt til.' });
  await page
    .getByRole('link', { name: /Alle nye løsninger er prøvd ut i en kommune/ })
    .first()
    .waitFor();
  await notice.getByRole('link', { name: 'Åpne' }).click();
  await page
    .getByRole('heading', { level: 1, name: 'Alle nye løsninger er prøvd ut i en kommune' })
    .waitFor();
  // Nothing measures it yet: that is a normal state, and not 0 %.
  await page.getByText('Ikke målt').first().waitFor();
  await page.getByRole('button', { name: 'Arkiver' }).click();
  await page.getByRole('status').filter({ hasText: 'er arkivert.' }).waitFor();
  await page.getByRole('button', { name: 'Angre' }).click();
  await page.getByRole('status').filter({ hasText: 'Endringen er angret.' }).waitFor();
  await page.context().close();
});

it('says what hangs on a goal before it is archived', async () => {
  const page = await app.open(`/alrek-2026/mal/${priorityId}`);
  await page.getByText('Solveig Eksempel').first().waitFor();
  const menu = page.getByRole('navigation', { name: 'Hovedmeny' });
  expect(await menu.locator('[aria-current]').allTextContents()).toEqual(['Strategien']);
  await page.getByRole('button', { name: 'Arkiver' }).click();
  const why = page.getByRole('dialog', { name: 'Målet kan ikke arkiveres ennå' });
  await why.getByRole('link').first().waitFor();
  await why.getByRole('button', { name: 'Lukk' }).click();
  await why.waitFor({ state: 'hidden' });
  await page.context().close();
});

it('lets the forum assess a goal beside the computed status', async () => {
  const page = await app.open(`/alrek-2026/mal/${priorityId}`);
  await page.getByRole('button', { name: 'Vurder' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('radio', { name: 'Noe etter' }).check();
  await form.getByRole('textbox', { name: 'Vurdering' }).fill('Det går sent.');
  await form.getByRole('button', { name: 'Lagre' }).click();
  // What slips is explained: both are told in the list of errors and at the field.
  await form.getByRole('textbox', { name: 'Årsak' }).waitFor();
  expect(await form.getByText('Fyll ut dette feltet.').count()).toBe(4);
  await form.getByRole('radio', { name: 'I rute' }).check();
  await form
    .getByRole('textbox', { name: 'Vurdering' })
    .fill('Flere partnere er i gang enn tallene rekker å vise.');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('status').filter({ hasText: 'er lagret.' }).waitFor();
  await page.getByText('Flere partnere er i gang enn tallene rekker å vise.').first().waitFor();
  // A period's first assessment can be taken back too.
  await page.getByRole('button', { name: 'Angre' }).click();
  await page.getByRole('status').filter({ hasText: 'Endringen er angret.' }).waitFor();
  await page.context().close();
});

it('warns before typed text is lost', async () => {
  const page = await app.open(`/alrek-2026/mal/${priorityId}`);
  await page.getByRole('button', { name: 'Nytt delmål' }).first().click();
  await page.getByRole('dialog').getByLabel('Tittel').fill('Halvskrevet');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Du har endringer som ikke er lagret' }).waitFor();
  await page.getByRole('button', { name: 'Fortsett å skrive' }).click();
  const title = page.getByRole('dialog').getByLabel('Tittel');
  expect(await title.inputValue()).toBe('Halvskrevet');
  expect(await title.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.context().close();
});
