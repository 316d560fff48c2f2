// A case from its paper to its decision: written with the formatting buttons, by keyboard alone, and shown as it is set.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { idOf } from '#test/server/caller.ts';
import { caseDraft, decisionDraft, meetingDraft, smallPdf } from '#test/server/draft.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';
import { move, paste, writeAnew, writeBelow } from './rich-text.ts';

let app: TestApp;
let meetingId: string;
let caseId: string;
const make = async (procedure: string, input: object) => {
  const response = await app.ask(`/api/trpc/${procedure}`, {
    method: 'POST',
    body: JSON.stringify(input),
  });
  const { result } = (await response.json()) as { result: { data: { id: string } } };
  return result.data.id;
};

beforeAll(async () => {
  app = await startTestApp();
  meetingId = await make('meeting.create', meetingDraft(idOf('body', 'styringsgruppen')));
  caseId = await make('meeting.addCase', { ...caseDraft(meetingId), title: 'Utlysning av midler' });
});
afterAll(() => app.close());

it('writes a paper with the formatting buttons, by keyboard alone', async () => {
  const page = await app.open(`/alrek-2026/moter/${meetingId}`, { width: 390 });
  await page.getByRole('button', { name: /^Rediger sak/ }).press('Enter');
  const form = page.getByRole('dialog', { name: /^Rediger sak/ });
  const paper = form.getByRole('textbox', { name: 'Saksframstilling' });
  await writeAnew(paper, 'Rammer', 'frist', 'krav');
  const toolbar = form.getByRole('toolbar', { name: 'Formatering' }).first();

  // A shortcut on the chosen words, then a button of the toolbar, to which Shift+Tab leads.
  await move(paper, 'Control+Home');
  await move(paper, 'Shift+End');
  await paper.press('Control+b');
  expect(await paper.getByRole('strong').allInnerTexts()).toEqual(['Rammer']);
  await move(paper, 'Control+End');
  await move(paper, 'Shift+ArrowUp');
  await move(paper, 'Shift+Home');
  await page.keyboard.press('Shift+Tab');
  const bold = toolbar.getByRole('button', { name: 'Fet' });
  await expect.poll(() => bold.evaluate((at) => at === document.activeElement)).toBe(true);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await paper.getByRole('listitem').allInnerTexts()).toEqual(['frist', 'krav']);
  await expect.poll(() => paper.evaluate((at) => at === document.activeElement)).toBe(true);

  // What looks like marks of pages, or leads to no page, is words.
  await writeBelow(paper, '', '<b>ikke HTML</b> [x](javascript:alert(1))');
  expect(await paper.getByText('<b>ikke HTML</b> [x](javascript:alert(1))').count()).toBe(1);
  expect(await paper.locator('a, script').count()).toBe(0);
  // What is decided is set as words: it has no headings and no tables, also not from elsewhere.
  expect(await form.getByRole('button', { name: 'Overskrift' }).count()).toBe(1);
  const proposal = form.getByRole('textbox', { name: 'Forslag til vedtak' });
  const table = '<table><tr><td>Post</td><td>Kr</td></tr><tr><td>A</td><td>10</td></tr></table>';
  await paste(proposal, { html: `<h2>Budsjett</h2>${table}` });
  await paste(proposal, { text: 'B\t20\nC\t30' });
  expect(await proposal.innerText()).toMatch(/Budsjett\s+Post · Kr\s+A · 10\s*B\s20\s+C\s30/);
  expect(await proposal.locator('table, h2').count()).toBe(0);
  expect(await graveViolations(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);

  // Refused at the field, with what is typed kept.
  await form.getByLabel('Tittel').fill('');
  await form.getByRole('button', { name: 'Lagre saken' }).click();
  await form.getByText('Fyll ut dette feltet.').first().waitFor();
  expect(await paper.getByRole('listitem').allInnerTexts()).toEqual(['frist', 'krav']);
  await form.getByLabel('Tittel').fill('Utlysning av midler');
  await form.getByRole('button', { name: 'Lagre saken' }).click();
  const agenda = page.getByRole('region', { name: 'Saksliste' });
  await agenda.locator('strong', { hasText: 'Rammer' }).waitFor();
  await page.context().close();
});

it('says which of a year’s reports a case is about, and leads to that one', async () => {
  const page = await app.open(`/alrek-2026/moter/${meetingId}`, { width: 390 });
  await page.getByRole('button', { name: /^Rediger sak/ }).click();
  const form = page.getByRole('dialog', { name: /^Rediger sak/ });
  await form
    .getByLabel('Rapporter saken gjelder')
    .and(form.getByRole('combobox'))
    .selectOption({ label: 'Halvårsstatus 2025, Alrek mot 2026' });
  await form
    .getByRole('button', { name: 'Legg til' })
    .and(form.locator(':enabled'))
    .first()
    .click();
  await form
    .getByRole('list', { name: 'Rapporter saken gjelder' })
    .getByText('Halvårsstatus 2025, Alrek mot 2026')
    .waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await form.getByRole('button', { name: 'Lagre saken' }).click();
  await page.getByRole('link', { name: 'Halvårsstatus 2025' }).click();
  await page.waitForURL((url) => url.searchParams.get('slag') === 'half_year');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.context().close();
});

it('finds a case by its number, and what was decided about a measure on its page', async () => {
  const outline = await app.ask(
    `/api/trpc/measure.list?input=${encodeURIComponent('{"strategy":"alrek-2026"}')}`,
  );
  const { result } = (await outline.json()) as {
    result: { data: { measures: { row: { id: string } }[] } };
  };
  const measureId = result.data.measures[0]!.row.id;
  await make('meeting.recordDecision', {
    ...decisionDraft(caseId),
    text: 'Tiltaket **utvides**.',
    effects: [{ kind: 'measure', targetId: measureId }],
  });
  const page = await app.open(`/alrek-2026/tiltak/${measureId}`);
  const decided = page.getByRole('region', { name: 'Vedtak', exact: true });
  await decided.locator('strong', { hasText: 'utvides' }).waitFor();
  const said = await decided.getByRole('link', { name: /Styringsgruppen, sak/ }).innerText();
  const number = /sak (\d+-\d+)/.exec(said)?.[1] ?? '';
  expect(await graveViolations(page)).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Søk i/ }).fill(number);
  await page.getByRole('option', { name: new RegExp(`${number} Utlysning av midler`) }).waitFor();
  await page.getByRole('option', { name: new RegExp(`${number} Tiltaket utvides`) }).waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.hash === `#sak-${number}`);
  await page.context().close();
});

it('attaches a PDF, refuses what is none, and takes it away and back', async () => {
  // The browser itself tells of an answer that refuses.
  const page = await app.open(`/alrek-2026/moter/${meetingId}`, { expectErrors: true });
  await page.getByRole('button', { name: /^Legg ved en PDF i sak/ }).press('Enter');
  const form = page.getByRole('dialog', { name: /^Vedlegg til sak/ });
  const field = form.getByLabel('PDF-fil');
  const choose = (name: string, buffer: Buffer) =>
    field.setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await choose('Notat_om_rammer.pdf', Buffer.from('%PDF-1.7 bare et navn'));
  expect(await form.getByLabel('Navn på vedlegget').inputValue()).toBe('Notat om rammer');
  await form.getByRole('button', { name: 'Legg ved' }).click();
  await form.getByText('Dette er ikke en hel PDF-fil.').first().waitFor();
  await choose('stor.pdf', Buffer.alloc(5 * 1024 * 1024 + 1, 65));
  await form.getByRole('button', { name: 'Legg ved' }).click();
  await form.getByText('Filen er større enn 5 MB.').first().waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await choose('Notat_om_rammer.pdf', smallPdf);
  await form.getByRole('button', { name: 'Legg ved' }).click();
  const list = page.getByRole('list', { name: /^Vedlegg til sak/ });
  const link = list.getByRole('link', { name: 'Notat om rammer' });
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('Notat_om_rammer.pdf');
  await list.getByRole('button', { name: 'Fjern vedlegget Notat om rammer' }).click();
  await page.getByText('«Notat om rammer» er fjernet.').waitFor();
  await link.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Angre' }).click();
  await link.waitFor();
  expect(await graveViolations(page)).toEqual([]);
  const reader = await app.open(`/alrek-2026/moter/${meetingId}`, { as: 'sindre' });
  await reader.getByRole('link', { name: 'Notat om rammer' }).waitFor();
  expect(await reader.getByRole('button', { name: /vedlegg|Legg ved/ }).count()).toBe(0);
  for (const each of [page, reader]) await each.context().close();
});
