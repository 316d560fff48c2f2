// What makes reports today: the product's version, and the rules that its figures are computed by.
import { readFileSync } from 'node:fs';
import { ruleVersion } from '#shared/report/appendix.ts';
import type { ReportProducer } from '#shared/report/report-snapshot.ts';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

export const producerNow: ReportProducer = { version, ruleVersion };
