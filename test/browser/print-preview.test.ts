// The report as it will print, beside the text that is being typed: the PDF's own pages.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedId } from '#db/seed/seed-id.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';
import { writeAnew } from './rich-text.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const report = seedId('report', 'alrek-2026:2025');
const foreword = seedId('report-text', 'alrek-2026:2025:foreword:');

/** What is drawn of the first page in view. */
async function drawnPage(page: Page): Promise<string> {
  const shown = page.locator('canvas[data-drawn="true"]').first();
  await shown.waitFor();
  return shown.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
}

it('begins at the chapter, follows what is typed, and saves nothing', async () => {
  const page = await app.open(`/alrek-2026/arsrapport/${report}/kapittel/${foreword}`);
  await page.getByText('Side for side på trykk').click();
  const preview = page.getByRole('region', { name: 'Slik blir rapporten på trykk' });
  await preview
    .getByRole('status')
    .getByText(/^\d+ sider, slik de blir på trykk$/)
    .waitFor({ state: 'attached' });
  await preview.getByRole('img', { name: /^Side 4 av \d+$/ }).waitFor();
  const before = await drawnPage(page);
  await writeAnew(
    page.getByRole('textbox', { name: 'Tekst', exact: true }),
    'Et helt annet forord.',
  );
  await expect.poll(() => drawnPage(page)).not.toBe(before);
  expect(await graveViolations(page)).toEqual([]);
  const { text } = await app.connection.read
    .selectFrom('report_chapter')
    .select('text')
    .where('id', '=', foreword)
    .executeTakeFirstOrThrow();
  expect(text).toContain('Ved utgangen av 2025');
  await page.context().close();
});
