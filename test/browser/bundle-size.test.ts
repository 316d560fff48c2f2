import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the first page needs at most 220 kB of JavaScript, compressed', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(
    ([, path]) => path,
  );
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, path) => sum + statSync(`dist${path}.gz`).size, 0);
  expect(bytes).toBeLessThanOrEqual(220_000);
});

it('the pages ask nobody else for anything', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});
