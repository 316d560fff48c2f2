import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedId } from '#db/seed/seed-id.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
/** One page that goes from address to address: a new one would fetch and compile everything anew. */
let page: Page;
const addresses: Record<string, string> = {};

beforeAll(async () => {
  app = await startTestApp();
  page = await app.open('/alrek-2026');
  const row = async (table: 'goal' | 'indicator' | 'measure') =>
    (
      await app.connection.read
        .selectFrom(table)
        .select('id')
        .orderBy('sort_order')
        .limit(1)
        .executeTakeFirstOrThrow()
    ).id;
  Object.assign(addresses, {
    oversikt: '/alrek-2026',
    strategien: '/alrek-2026/strategien',
    mål: `/alrek-2026/mal/${await row('goal')}`,
    indikatorer: '/alrek-2026/indikatorer',
    indikator: `/alrek-2026/indikator/${await row('indicator')}`,
    tiltak: '/alrek-2026/tiltak',
    tavle: '/alrek-2026/tiltak?visning=tavle',
    tidslinje: '/alrek-2026/tiltak?visning=tidslinje',
    'ett tiltak': `/alrek-2026/tiltak/${await row('measure')}`,
    årsrapport: '/alrek-2026/arsrapport',
    'arbeidet med rapporten': `/alrek-2026/arsrapport/${seedId('report', 'alrek-2026:2025')}`,
    'to rapporter': '/alrek-2026/arsrapport/sammenlign?a=2024&b=2025',
    kapittel: `/alrek-2026/arsrapport/${seedId('report', 'alrek-2026:2025')}/kapittel/${seedId('report-text', 'alrek-2026:2025:foreword:')}`,
    runder: '/alrek-2026/runder',
    runde: `/alrek-2026/runder/${seedId('reporting_round', 'sample')}`,
    'mine oppdateringer': '/mine-oppdateringer',
    regneark: '/mine-oppdateringer/regneark?vis=alle',
    partnere: '/alrek-2026/partnere',
    partner: `/alrek-2026/partnere/${seedId('partner', 'uib')}`,
    organ: `/alrek-2026/organ/${seedId('body', 'styringsgruppen')}`,
    møter: '/alrek-2026/moter',
    midler: '/alrek-2026/midler',
    utlysning: `/alrek-2026/midler/utlysning/${seedId('fund_call', '2026')}`,
    prosjekt: `/alrek-2026/midler/prosjekt/${seedId('fund_project', 'kartlegging')}`,
    arrangement: '/alrek-2026/arrangement',
    'ett arrangement': `/alrek-2026/arrangement/${seedId('event', 'digitalhelse-2024')}`,
    'import av arrangement': '/alrek-2026/arrangement/importer',
    årshjul: '/alrek-2026/arshjul',
    personer: '/administrasjon/personer',
    person: `/administrasjon/personer/${seedId('person', 'sindre')}`,
    logg: '/administrasjon/logg',
    import: '/administrasjon/import',
    'oversikt HelseOmsorg21': '/helseomsorg21',
    'tiltak HelseOmsorg21': '/helseomsorg21/tiltak',
  });
});
afterAll(() => app.close());

const pages = [
  'oversikt',
  'strategien',
  'mål',
  'indikatorer',
  'indikator',
  'tiltak',
  'tavle',
  'tidslinje',
  'ett tiltak',
  'årsrapport',
  'arbeidet med rapporten',
  'to rapporter',
  'kapittel',
  'runder',
  'runde',
  'mine oppdateringer',
  'regneark',
  'partnere',
  'partner',
  'organ',
  'møter',
  'midler',
  'utlysning',
  'prosjekt',
  'arrangement',
  'ett arrangement',
  'import av arrangement',
  'årshjul',
  'personer',
  'person',
  'logg',
  'import',
  'oversikt HelseOmsorg21',
  'tiltak HelseOmsorg21',
];

it.each(
  pages.flatMap((name) => (['light', 'dark'] as const).map((scheme) => [name, scheme] as const)),
)(
  'axe finds nothing serious on %s (%s), and nothing is wider than a phone',
  async (name, scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(app.base + addresses[name]!);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const grave = await graveViolations(page);
    expect(
      grave.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      ),
    ).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    // Charts are drawn anew after the window has changed.
    const tooWide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(tooWide, { timeout: 10_000 }).toBe(0);
  },
);
