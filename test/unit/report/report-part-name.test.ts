// DFØ's names of the parts are fixed: the page where a report is written calls them what the report does.
import { expect, it } from 'vitest';
import type { partNumbers } from '#shared/report/report-template.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { loadAdminTexts, loadTexts } from '#shared/text/text.ts';

const parts = [
  'foreword',
  'introduction',
  'results',
  'governance',
  'outlook',
  'accounts',
] as const satisfies readonly (keyof typeof partNumbers)[];

it.each(langs)('are the same on the page and in the report, in %s', async (lang) => {
  const [onPage, inReport] = [await loadAdminTexts(lang), await loadTexts(lang)];
  for (const part of parts) expect(onPage.reportWork.part[part]).toBe(inReport.report.part[part]);
});
