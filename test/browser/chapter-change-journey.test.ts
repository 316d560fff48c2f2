// What is suggested for a chapter is shown as readers see a text, and not as it is spelled.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedId } from '#db/seed/seed-id.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const chapterId = seedId('report-text', 'alrek-2026:2025:governance:');
const path = `/alrek-2026/arsrapport/${seedId('report', 'alrek-2026:2025')}/kapittel/${chapterId}`;

const before = `## Møter

Gruppen møttes to ganger.

- ett
- to

| Partner | Møter |
| --- | --- |
| UiB | 2 |
| HVL | 1 |`;
const after = `## Møter i året

Gruppen møttes **to ganger**.

* ett
* to
* tre

| Partner | Møter |
| --- | --- |
| UiB | 3 |
| HVL | 1 |

![Alle områdene](malbar:table/areas)`;

async function send<Result>(procedure: string, input: object): Promise<Result> {
  const response = await app.ask(`/api/trpc/${procedure}`, {
    method: 'POST',
    body: JSON.stringify(input),
  });
  return ((await response.json()) as { result: { data: Result } }).result.data;
}

/** Two suggestions for a text that is in the chapter. */
async function suggested(): Promise<void> {
  const asked = encodeURIComponent(JSON.stringify({ id: chapterId }));
  const response = await app.ask(`/api/trpc/report.chapter?input=${asked}`);
  const { result } = (await response.json()) as { result: { data: { chapter: ChapterRow } } };
  const { version } = result.data.chapter;
  const written = await send<ChapterRow>('report.writeChapter', {
    id: chapterId,
    version,
    text: before,
    isDone: false,
  });
  for (const text of [after, before.replace('to ganger', 'tre ganger')])
    await send('report.suggest', { chapterId, version: written.version, text, note: '' });
}

const items = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Solveig' });

it('shows what is suggested as readers see it', async () => {
  await suggested();
  const page = await app.open(path);
  const first = items(page).filter({ hasText: 'i året' });
  await first.locator('ins').filter({ hasText: 'i året' }).waitFor();
  const words = await first.innerText();
  expect(words).not.toMatch(/##|\*|\| |malbar:/);
  expect(await first.locator('ins').allInnerTexts()).toHaveLength(5);
  await first.getByText('Formatering eller lenker er endret.').waitFor();
  // The row that has changed, under the head of its table; the other is left out.
  await first.getByRole('columnheader', { name: 'Partner' }).waitFor();
  await first.getByRole('row', { name: /^UiB\s+Fjernet:\s+2\s*\.\s+Lagt til:\s+3/ }).waitFor();
  expect(await first.getByRole('row', { name: /HVL/ }).count()).toBe(0);
  await first.getByText('Tabell:').waitFor();
  await first.getByText('Alle områdene').waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.context().close();
});

it('says what a suggestion has come to, and leaves the keyboard at the suggestions', async () => {
  const page = await app.open(path);
  const press = (name: RegExp) =>
    page.getByRole('button', { name }).first().press('Enter', { timeout: 30_000 });
  const told = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const heading = () => page.evaluate(() => document.activeElement?.textContent);
  await press(/^Ikke ta inn forslaget/);
  await told('Forslaget er ikke tatt inn.');
  await expect.poll(heading).toBe('Tekstforslag (ett å ta stilling til)');
  await press(/^Ta inn forslaget/);
  await told('Forslaget er tatt inn i teksten.');
  await expect.poll(heading).toBe('Tekstforslag');
  await page.context().close();
});

it.each([390, 1024, 1440])('has room for every view, %i wide', async (width) => {
  const page = await app.open(path, { width });
  await page.getByText('Mot 2024', { exact: true }).waitFor();
  const box = page.getByRole('group', { name: 'Visning', exact: true });
  const clipped = await box.evaluate((group) => {
    const within = group.getBoundingClientRect();
    return [...group.querySelectorAll('label')]
      .filter((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        const isIn = left >= within.left && right <= within.right + 1;
        return !isIn || top < within.top || bottom > within.bottom + 1 || right > innerWidth;
      })
      .map(({ textContent }) => textContent);
  });
  expect(clipped).toEqual([]);
  await page.context().close();
});
