import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './app-fixture.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('previews a year’s report and hands out the same as a PDF', async () => {
  const page = await app.open('/alrek-2026/arsrapport');
  await page.getByLabel('År', { exact: true }).selectOption('2025');
  await page.getByText('Årsrapport 2025').first().waitFor();
  await page
    .getByRole('heading', { name: /Brukermedvirkning/ })
    .first()
    .waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('alrek-2026-2025-utkast-nb.pdf');
  const [first] = await (await download.createReadStream()).take(1).toArray();
  expect(
    Buffer.from(first as Uint8Array)
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await page.getByLabel('Rapportens språk').selectOption('nn');
  await page.waitForURL(/sprak=nn/);
  await page.context().close();
});

it('answers addresses without a report with a clear no', async () => {
  for (const path of [
    '/report/alrek-2026/1999.pdf',
    '/report/finnes-ikke/2025.pdf',
    '/report/alrek-2026/2025.pdf?lang=xx',
    '/report/alrek-2026/abcd.pdf',
  ]) {
    expect((await app.ask(path)).status, path).toBe(404);
  }
});
