// Markup in every text that people can write, shown on every page that shows it: text, and nothing that runs.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './app-fixture.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const attack = (field: string) =>
  `"><img src=x onerror="window.hit='${field}'"><script>window.hit='${field}'</script>`;
/** Every text column of what pages show. */
const columns = {
  goal: ['title', 'aim', 'arena', 'description'],
  measure: ['title', 'description'],
  measure_update: [],
  indicator: ['title', 'definition', 'unit', 'source', 'caveat'],
  partner: ['name', 'short_name'],
  body: ['mandate', 'source'],
  body_name: ['name'],
  person: ['name'],
  strategy: ['title', 'short_title'],
  decision: ['text', 'case_number'],
  report_chapter: ['text', 'signed_name', 'signed_role', 'signed_place'],
} as const;

it('is shown as it was written, on every page', async () => {
  const { write } = app.connection;
  for (const [table, names] of Object.entries(columns)) {
    const set = Object.fromEntries(names.map((name) => [name, attack(`${table}.${name}`)]));
    if (names.length > 0)
      await write
        .updateTable(table as 'goal')
        .set(set as never)
        .execute();
  }
  await write
    .updateTable('data_version')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .execute();
  const idOf = async (table: 'goal' | 'indicator' | 'measure') =>
    (await app.connection.read.selectFrom(table).select('id').limit(1).executeTakeFirstOrThrow())
      .id;
  const addresses = [
    '/alrek-2026',
    '/alrek-2026/strategien',
    `/alrek-2026/mal/${await idOf('goal')}`,
    '/alrek-2026/indikatorer',
    `/alrek-2026/indikator/${await idOf('indicator')}`,
    '/alrek-2026/tiltak',
    '/alrek-2026/tiltak?visning=tavle',
    '/alrek-2026/tiltak?visning=tidslinje',
    `/alrek-2026/tiltak/${await idOf('measure')}`,
    '/alrek-2026/arsrapport',
    '/alrek-2026/partnere',
    '/administrasjon/logg',
  ];
  const page = await app.open('/alrek-2026');
  for (const address of addresses) {
    await page.goto(app.base + address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    const found = await page.evaluate(() => ({
      hit: (window as unknown as Record<string, unknown>)['hit'] ?? null,
      images: document.querySelectorAll('img[src="x"]').length,
      scripts: [...document.scripts].filter(({ text }) => text.includes('window.hit')).length,
      isShown: document.body.textContent?.includes('onerror=') ?? false,
    }));
    expect(found, address).toEqual({ hit: null, images: 0, scripts: 0, isShown: true });
  }
  await page.context().close();
});

it('in an address leads nowhere else after signing in', async () => {
  for (const til of [
    '//evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\\evil.example',
  ]) {
    const page = await app.open(`/logg-inn?til=${encodeURIComponent(til)}`, { as: null });
    await page
      .getByRole('button', { name: /^Logg inn som/ })
      .first()
      .click();
    await page.waitForURL((url) => url.origin === app.base && url.pathname === '/alrek-2026');
    await page.context().close();
  }
});
