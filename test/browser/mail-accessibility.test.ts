// Every mail as a mail program shows it, in a real browser: axe finds nothing, in light and dark, wide and narrow.
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { mailHtml } from '#server/mail/mail-html.ts';
import { mailKinds } from '#shared/mail/mail-type.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { mailOf } from '#test/unit/mail/mail-fixture.ts';
import { axeViolations } from './axe.ts';

let browser: Browser;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  browser = await chromium.connect(inject('chromiumEndpoint'));
  page = await (await browser.newContext()).newPage();
  page.on('request', (request) => asked.push(request.url()));
});
afterAll(() => browser.close());

it.each(mailKinds.flatMap((kind) => langs.map((lang) => [kind, lang] as const)))(
  'the mail %s in %s',
  async (kind, lang) => {
    // The colours are the same in every language.
    for (const colorScheme of lang === 'nb' ? (['light', 'dark'] as const) : (['light'] as const)) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 640, height: 800 });
      asked.length = 0;
      const longName = 'Klinikkenforhabiliteringogrehabilitering'.repeat(2);
      await page.setContent(mailHtml(mailOf(kind, lang, { inviter: longName, body: longName })));
      const violations = await axeViolations(page);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      await page.setViewportSize({ width: 320, height: 800 });
      const isTooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isTooWide).toBe(false);
      expect(asked).toEqual([]);
    }
  },
);
