// A case from its paper to its decision: written with the formatting buttons, by keyboard alone, and shown as it is set.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { idOf } from '#test/server/caller.ts';
import { caseDraft, meetingDraft } from '#test/server/draft.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
let meetingId: string;
beforeAll(async () => {
  app = await startTestApp();
  const make = async (procedure: string, input: object) => {
    const response = await app.ask(`/api/trpc/${procedure}`, {
      method: 'POST',
      body: JSON.stringify(input),
    });
    const { result } = (await response.json()) as { result: { data: { id: string } } };
    return result.data.id;
  };
  meetingId = await make('meeting.create', meetingDraft(idOf('body', 'styringsgruppen')));
  await make('meeting.addCase', { ...caseDraft(meetingId), title: 'Utlysning av midler' });
});
afterAll(() => app.close());

it('writes a paper with the formatting buttons, by keyboard alone', async () => {
  const page = await app.open(`/alrek-2026/moter/${meetingId}`, { width: 390 });
  await page.getByRole('button', { name: /^Rediger sak/ }).press('Enter');
  const form = page.getByRole('dialog', { name: /^Rediger sak/ });
  const paper = form.getByLabel('Saksframstilling');
  await paper.fill('Rammer\nfrist\nkrav');
  const toolbar = form.getByRole('toolbar', { name: 'Formatering' }).first();

  // A shortcut on the chosen words, then a button of the toolbar, to which Shift+Tab leads.
  await paper.press('Control+Home');
  await paper.press('Shift+End');
  await paper.press('Control+b');
  await expect.poll(() => paper.inputValue()).toBe('**Rammer**\nfrist\nkrav');
  await paper.press('Control+End');
  await paper.press('Shift+ArrowUp');
  await paper.press('Shift+Home');
  await page.keyboard.press('Shift+Tab');
  const preview = form.getByRole('button', { name: 'Forhåndsvis' }).first();
  await expect.poll(() => preview.evaluate((at) => at === document.activeElement)).toBe(true);
  await toolbar.focus();
  const bold = toolbar.getByRole('button', { name: 'Fet' });
  await expect.poll(() => bold.evaluate((at) => at === document.activeElement)).toBe(true);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => paper.inputValue()).toBe('**Rammer**\n\n- frist\n- krav');
  await expect.poll(() => paper.evaluate((at) => at === document.activeElement)).toBe(true);

  await paper.press('Control+End');
  await page.keyboard.type(
    '\n\n<b>ikke HTML</b> [dokument](https://dok.example/) [x](javascript:alert(1))',
  );
  await preview.press('Enter');
  const shown = form.getByRole('region', { name: 'Forhåndsvisning' });
  await shown.getByRole('list').waitFor();
  expect(await shown.getByRole('listitem').allInnerTexts()).toEqual(['frist', 'krav']);
  expect(await shown.locator('strong').innerText()).toBe('Rammer');
  expect(await shown.getByText('<b>ikke HTML</b>').count()).toBe(1);
  expect(await shown.locator('b, script').count()).toBe(0);
  expect(
    await shown
      .getByRole('link')
      .evaluateAll((links) => links.map((at) => at.getAttribute('href'))),
  ).toEqual(['https://dok.example/']);
  expect(await graveViolations(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);

  // Refused at the field, with what is typed kept.
  await form.getByLabel('Tittel').fill('');
  await form.getByRole('button', { name: 'Lagre saken' }).click();
  await form.getByText('Fyll ut dette feltet.').first().waitFor();
  expect(await paper.inputValue()).toContain('- krav');
  await form.getByLabel('Tittel').fill('Utlysning av midler');
  await form.getByRole('button', { name: 'Lagre saken' }).click();
  const agenda = page.getByRole('region', { name: 'Saksliste' });
  await agenda.locator('strong', { hasText: 'Rammer' }).waitFor();
  await page.context().close();
});
