// `npm run lighthouse`: performance, accessibility and best practices of the overview, on a desktop.
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { builtPages } from '#server/pages.ts';
import { chromiumOptions } from '#test/browser/chromium.ts';
import { serveSeeded } from '#test/served-app.ts';

const goal = 95;
const debugPort = 9333;

const app = await serveSeeded({ pages: builtPages(), clock: () => new Date().toISOString() });
const cookie = await app.signIn();
const options = chromiumOptions();
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), `--remote-debugging-port=${debugPort}`],
});

const url = `${app.base}/alrek-2026`;
const onlyCategories = ['performance', 'accessibility', 'best-practices'];
const result = await lighthouse(
  url,
  { port: debugPort, onlyCategories, logLevel: 'error', extraHeaders: { cookie } },
  desktopConfig,
);
const categories = Object.values(result?.lhr.categories ?? {});
for (const { title, score } of categories)
  console.log(`${title.padEnd(16)} ${Math.round((score ?? 0) * 100)}`);
const lacking = Object.values(result?.lhr.audits ?? {}).filter(
  ({ score }) => score !== null && score < 0.9,
);
for (const { id, displayValue } of lacking) console.log(`  ${id} ${displayValue ?? ''}`);

await browser.close();
await app.close();
if (categories.length === 0 || categories.some(({ score }) => (score ?? 0) * 100 < goal))
  process.exitCode = 1;
