import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { startTestApp } from './app-fixture.ts';

it('the overview asks for at most 220 kB of JavaScript, compressed, until somebody scrolls', async () => {
  const app = await startTestApp();
  const page = await app.open('/alrek-2026');
  await page.getByRole('heading', { name: 'Trenger oppmerksomhet' }).waitFor();
  await page.waitForLoadState('networkidle');
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const scripts = new Set(asked.filter((path) => path.endsWith('.js')));
  expect(scripts.size).toBeGreaterThan(5);
  const bytes = [...scripts].reduce((sum, path) => sum + statSync(`dist${path}.gz`).size, 0);
  expect(bytes).toBeLessThanOrEqual(220_000);
  expect([...scripts].join()).not.toContain('chart-drawing');
  await page.mouse.wheel(0, 2000);
  await page.locator('[data-chart="attainment"] .recharts-surface').first().waitFor();
  await page.context().close();
  await app.close();
});

it('the pages ask nobody else for anything', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});
