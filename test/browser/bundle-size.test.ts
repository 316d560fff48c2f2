import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { startTestApp } from './app-fixture.ts';

it('the overview asks for at most 220 kB of JavaScript, compressed, before its charts', async () => {
  const app = await startTestApp();
  const page = await app.open('/alrek-2026');
  await page.locator('[data-chart="attainment"] .recharts-surface').first().waitFor();
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .toSorted((a, b) => a.startTime - b.startTime)
      .map(({ name }) => new URL(name).pathname),
  );
  const charts = asked.findIndex((path) => path.includes('chart-drawing'));
  expect(charts).toBeGreaterThan(5);
  const scripts = new Set(asked.slice(0, charts));
  const bytes = [...scripts].reduce((sum, path) => sum + statSync(`dist${path}.gz`).size, 0);
  expect(bytes).toBeLessThanOrEqual(220_000);
  await page.context().close();
  await app.close();
});

it('the pages ask nobody else for anything', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});
