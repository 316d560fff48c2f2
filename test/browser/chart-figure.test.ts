// Page and print draw the same chart spec: every figure that one shows, the other shows too.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { loadReport } from '#server/report/load-report.ts';
import type { ChartSpec } from '#shared/chart/chart-spec.ts';
import { chartSvg } from '#shared/chart/chart-svg.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';

let app: TestApp;
let charts: ChartSpec[];

beforeAll(async () => {
  app = await startTestApp();
  const request = { strategy: 'alrek-2026', year: 2025, lang: 'nb' as const };
  const document = await loadReport(app.connection.read, alrekCluster.id, request, '2026-11-22');
  charts = document!.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
});
afterAll(() => app.close());

/** The figures that stand on a chart, worded as the spec has them. */
function figuresOf(spec: ChartSpec): string[] {
  if (spec.kind === 'attainment')
    return spec.years
      .flatMap(({ attainment, plan }) => [attainment?.label, plan?.label])
      .filter((label) => label !== undefined);
  if (spec.kind === 'distribution')
    return spec.rows.flatMap(({ segments }) => segments.map(({ count }) => count.label));
  if (spec.kind === 'multiples')
    return spec.panels.flatMap(({ last }) => (last ? [last.label] : []));
  if (spec.kind === 'bars') return spec.rows.flatMap(({ value }) => (value ? [value.label] : []));
  if (spec.kind === 'pairs')
    return spec.rows.flatMap(({ first, second }) => [first.label, second.label]);
  return spec.points.flatMap(({ value }) => (value ? [value.label] : []));
}

it('shows every figure of the report’s charts on the page and in print', async () => {
  expect(new Set(charts.map(({ kind }) => kind))).toEqual(
    new Set(['attainment', 'distribution', 'multiples', 'pairs']),
  );
  const page = await app.open('/alrek-2026/arsrapport?ar=2025');
  await page.getByText('Årsrapport 2025').first().waitFor();
  for (const spec of charts) {
    const figure = page.getByRole('figure').filter({ hasText: spec.title });
    const svg = chartSvg(spec, { width: 480, height: 200 });
    await figure.first().scrollIntoViewIfNeeded();
    await figure.locator('[data-figure]').first().waitFor({ state: 'attached' });
    for (const label of figuresOf(spec)) expect(svg, `${spec.title} in print`).toContain(label);
  }
  const onPage = await page
    .locator('[data-figure]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-figure')));
  const inSpecs = charts.flatMap(figuresOf);
  for (const label of inSpecs) expect(onPage, label).toContain(label);
  await page.context().close();
});
