// From an empty agenda to a decision that comes back: what the secretariat does before, in and after a meeting.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';
import { writeAnew } from './rich-text.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('fills an agenda from the figures, moves a case, and decides', async () => {
  const page = await app.open('/alrek-2026/moter');
  await page.getByRole('button', { name: 'Planlegg et møte' }).click();
  const form = page.getByRole('dialog', { name: 'Planlegg et møte' });
  await form.getByLabel('Dato').fill('17.12.2026');
  await form.getByLabel('Fra klokken').fill('14');
  await form.getByLabel('Til klokken').fill('13.30');
  await form.getByLabel('Sted').fill('Møterom 1');
  await form.getByRole('button', { name: 'Lagre møtet' }).click();
  await form.getByText('Slutten må være etter begynnelsen.').first().waitFor();
  await form.getByLabel('Til klokken').fill('16');
  await form.getByRole('button', { name: 'Lagre møtet' }).click();
  await page.getByText('torsdag 17.12.2026 kl. 14:00–16:00').waitFor();

  // Everything that the figures and open decisions ask for, but one.
  const proposals = page.getByRole('region', { name: 'Forslag til saker' });
  await proposals.getByRole('checkbox').first().waitFor();
  const count = await proposals.getByRole('checkbox').count();
  expect(count).toBeGreaterThan(8);
  await proposals.getByRole('checkbox', { name: 'Møtedatoer' }).uncheck();
  await proposals.getByRole('button', { name: `Legg til ${count - 1} saker` }).click();
  const agenda = page.getByRole('region', { name: 'Saksliste' });
  const cases = agenda.getByRole('heading', { level: 3 });
  await expect.poll(() => cases.count()).toBe(count - 1);
  expect(await proposals.getByRole('checkbox').count()).toBe(1);
  expect(await graveViolations(page)).toEqual([]);

  // The numbers follow the order until the meeting is called.
  const titles = await cases.allInnerTexts();
  const [first, second] = titles.map((title) => title.replace(/^Sak \d+-26\s+/, ''));
  const number = /^Sak (\d+-26)/.exec(titles[1] ?? '')?.[1];
  await agenda.getByRole('button', { name: `Flytt sak ${number} opp` }).press('Enter');
  await page.getByRole('status').filter({ hasText: 'Sakslisten er endret.' }).waitFor();
  await expect.poll(async () => (await cases.allInnerTexts())[0]).toContain(second ?? '');
  expect((await cases.allInnerTexts())[1]).toBe(`Sak ${number} ${first}`);
  // The handle moves it too: by keys, which go on where the case has gone, and dragged.
  const ahead = /^Sak (\d+-26)/.exec(titles[0] ?? '')?.[1];
  const handleOf = (moved: string | undefined) =>
    agenda.getByRole('button', { name: `Flytt sak ${moved}: dra` });
  const comesFirst = (title: string | undefined) =>
    expect.poll(async () => (await cases.allInnerTexts())[0]).toContain(title ?? '');
  await handleOf(ahead).press('ArrowDown');
  await comesFirst(first);
  const hasFocus = (element: Element) => element === document.activeElement;
  await expect.poll(() => handleOf(number).evaluate(hasFocus)).toBe(true);
  await page.keyboard.press('Home');
  await comesFirst(second);
  await handleOf(number).dragTo(handleOf(ahead));
  await comesFirst(first);

  await agenda.getByRole('button', { name: 'Nytt vedtak' }).first().click();
  const decision = page.getByRole('dialog', { name: /^Vedtak i sak/ });
  const wording = decision.getByRole('textbox', { name: 'Ordlyd' });
  await writeAnew(wording);
  await decision.getByRole('button', { name: 'Lagre vedtaket' }).click();
  await decision.getByText('Fyll ut dette feltet.').first().waitFor();
  // The sentence leads to the field.
  await decision.getByRole('button', { name: /^Ordlyd: / }).click();
  await page.keyboard.type('Planen legges fram i neste møte.');
  await decision.getByLabel('Frist').fill('1.12.2026');
  await decision.getByRole('button', { name: 'Lagre vedtaket' }).click();
  await decision.waitFor({ state: 'detached' });
  await agenda.getByText('Planen legges fram i neste møte.').waitFor();
  await page.context().close();
});

it('keeps a register of what is decided, and closes it', async () => {
  const page = await app.open('/alrek-2026/vedtak?vis=open', { width: 390 });
  await page.getByLabel('Søk i vedtakene').fill('planen legges fram');
  await page.getByText('Ett treff.').waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.getByRole('link', { name: /Styringsgruppen, sak/ }).click();
  await page.getByRole('button', { name: /^Lukk: Planen legges fram/ }).click();
  const form = page.getByRole('dialog', { name: 'Lukk' });
  // The day that the tests live in; the browser's own may be a later one.
  await form.getByLabel('Dato for lukking').fill('22.11.2026');
  await form.getByLabel('Hvordan gikk det?').fill('Planen ble lagt fram.');
  await form.getByRole('button', { name: 'Lukk', exact: true }).click();
  await page.getByText('Planen ble lagt fram.').waitFor();
  const reader = await app.open('/alrek-2026/vedtak?vis=closed', { as: 'sindre' });
  await reader.getByText('Planen legges fram i neste møte.').waitFor();
  expect(await reader.getByRole('button', { name: /^Lukk/ }).count()).toBe(0);
  for (const each of [page, reader]) await each.context().close();
});
