// The report's HTML file as a reader opens it: axe finds nothing, it stays within narrow screens, fetches nothing, and wide
// tables scroll by keyboard.
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { reportHtml } from '#server/report/html/html-report.ts';
import type { DocBlock } from '#shared/report/report-document.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { wholeDocument, wholePictures } from '#test/server/report/whole-document.ts';
import { withEveryText } from '#test/server/report/every-text.ts';
import { axeViolations } from './axe.ts';

let browser: Browser;
let page: Page;
const asked: string[] = [];
const refused: string[] = [];

beforeAll(async () => {
  browser = await chromium.connect(inject('chromiumEndpoint'));
  page = await (await browser.newContext()).newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => refused.push(message.text()));
});
afterAll(() => browser.close());

const open = async (lang: (typeof langs)[number] = 'nb') => {
  const { meta } = wholeDocument;
  const document = { ...wholeDocument, meta: { ...meta, lang } };
  await page.setContent(reportHtml(document, wholePictures));
};

it.each(langs)('has nothing that axe finds wrong, in %s, on screens of any width', async (lang) => {
  await open(lang);
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const violations = await axeViolations(page);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

it('stays on light paper and within a telephone, and fetches nothing', async () => {
  asked.length = 0;
  refused.length = 0;
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 800 });
  await open();
  const seen = await page.evaluate(() => ({
    isTooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    paper: getComputedStyle(document.body).backgroundColor,
    picture: document.querySelector('img')!.naturalWidth,
  }));
  expect(seen).toEqual({ isTooWide: false, paper: 'rgb(255, 255, 255)', picture: 1 });
  expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([]);
  expect(refused).toEqual([]);
});

it('shows its own fonts, and no letter of a drawing too small on a telephone', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open();
  const seen = await page.evaluate(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    const texts = [...document.querySelectorAll<SVGTextElement>('figure svg text')];
    const sizes = texts.flatMap((text) => {
      const svg = text.ownerSVGElement!;
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return text.checkVisibility() ? [scale * Number(text.getAttribute('font-size'))] : [];
    });
    return {
      families: loaded.map(({ family }) => family.replaceAll('"', '')),
      smallest: Math.min(...sizes),
    };
  });
  expect(new Set(seen.families)).toEqual(new Set(['Source Sans 3', 'Source Serif 4']));
  expect(seen.smallest).toBeGreaterThan(10);
});

it('stacks what was corrected on a telephone, and it is still a table', async () => {
  const before: DocBlock[] = [
    {
      kind: 'table',
      caption: 'Rettelser',
      columns: ['Nr.', 'Dato', 'Hva', 'Sto', 'Skal være'].map((header) => ({
        header,
        align: 'left',
        width: { share: 1 },
      })),
      rows: [
        {
          kind: 'cells',
          cells: ['1', '22.11.2026', 'Studenter', '391', '389'].map((text) => ({
            kind: 'text',
            text,
          })),
        },
      ],
      notes: [],
    },
  ];
  await page.setViewportSize({ width: 390, height: 800 });
  await page.setContent(reportHtml(wholeDocument, wholePictures, { before }));
  const table = page.getByRole('table', { name: 'Rettelser' });
  const cell = table.getByRole('cell', { name: '389' });
  const { x, width } = (await cell.boundingBox())!;
  expect(x + width).toBeLessThanOrEqual(390);
  expect(await table.getByRole('row').count()).toBe(2);
  expect(await table.getByRole('columnheader', { name: 'Skal være' }).count()).toBe(1);
  expect((await axeViolations(page)).map(({ id }) => id)).toEqual([]);
});

it('leads by keyboard past the contents, and along a wide table', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('innhold');
  const place = page.getByRole('group', { name: /^Indikator/ }).first();
  await place.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => place.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);
});

it('shows a chart’s figures as a table to whoever asks', async () => {
  await open();
  const figures = page.locator('details').first();
  await figures.locator('summary').press('Enter');
  expect(await figures.getByRole('table').isVisible()).toBe(true);
});

it('breaks words that no line can hold', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  const long = withEveryText(wholeDocument, (text) => (text ? 'Rehabiliterings'.repeat(12) : ''));
  await page.setContent(reportHtml(long, wholePictures));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(360);
});
