import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './app-fixture.ts';

let app: TestApp;
let page: Page;
beforeAll(async () => {
  app = await startTestApp({ withSample: false });
  page = await app.open('/alrek-2026');
});
afterAll(() => app.close());

it.each([
  '/alrek-2026',
  '/alrek-2026/indikatorer',
  '/alrek-2026/tiltak',
  '/alrek-2026/tiltak?visning=tidslinje',
  '/alrek-2026/arsrapport',
  '/alrek-2026/moter',
  '/alrek-2026/vedtak',
  '/helseomsorg21',
  '/helseomsorg21/tiltak',
  '/helseomsorg21/arsrapport',
])(
  '%s teaches where nothing is recorded: no broken figure, no zero, nothing marked as sample',
  async (path) => {
    await page.goto(app.base + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const text = await page.locator('main').innerText();
    expect(text).not.toMatch(/\b(NaN|undefined|null|Infinity)\b/);
    // The report's method page speaks of 0 % in words.
    if (!path.endsWith('arsrapport')) expect(text).not.toMatch(/(^|[^\d,])0 %/);
    expect(text).not.toContain('Eksempeldata');
  },
);

it('the meetings are there to be planned', async () => {
  await page.goto(`${app.base}/alrek-2026/moter`);
  await page.getByText('Ingen møter ennå').waitFor();
  await page.getByRole('button', { name: 'Planlegg et møte' }).waitFor();
});

it('the overview says that nothing is measured yet', async () => {
  await page.goto(`${app.base}/alrek-2026`);
  await page.getByText('Ikke målt').first().waitFor();
});
