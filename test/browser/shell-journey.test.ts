import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './app-fixture.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('leads the bare address to how the strategy stands', async () => {
  const page = await app.open('/');
  await page.getByRole('heading', { level: 1, name: 'Alrek helseklynge mot 2026' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/alrek-2026');
  await page.context().close();
});

it('speaks bokmål, nynorsk and English, and remembers the choice', async () => {
  const page = await app.open('/alrek-2026');
  await page.getByRole('heading', { name: 'Trenger oppmerksomhet' }).waitFor();
  await page.getByRole('radio', { name: 'Nynorsk' }).click({ force: true });
  await page.locator('html[lang=nn]').waitFor();
  await page.getByRole('link', { name: 'Partnarar og organ' }).waitFor();
  await page.getByRole('radio', { name: 'English' }).click({ force: true });
  await page.getByRole('link', { name: 'Annual report' }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Annual report' }).waitFor();
  // The strategy's own words stay in the language they were written in, and say so.
  expect(
    await page
      .getByText('Innovasjon', { exact: true })
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang')),
  ).toBe('nb');
  await page.context().close();
});

it('shows the strategy as of another date, in an address that can be sent', async () => {
  const page = await app.open('/alrek-2026');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('button', { name: /Sett per/ }).click();
  await page.getByRole('radio', { name: '31.12.2024' }).check();
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await page.waitForURL(/dato=2024-12-31/);
  await page.getByText('Per 31.12.2024').first().waitFor();
  // The date stays when going on to another page.
  await page.getByRole('link', { name: 'Indikatorer', exact: true }).click();
  await page.waitForURL(/indikatorer\?dato=2024-12-31/);
  await page.context().close();
});

it('finds anything with Ctrl+K and the keyboard alone', async () => {
  const page = await app.open('/alrek-2026');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type('digitalhelse');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /DigitalHelse/ }).waitFor();
  await page.context().close();
});

it('says what an address that leads nowhere means', async () => {
  const page = await app.open('/alrek-2026/finnes/ikke');
  await page.getByRole('heading', { level: 1, name: 'Siden finnes ikke' }).waitFor();
  const unknown = await app.open('/alrek-2026/mal/017b9ea7-c400-7000-8000-000000000000', {
    expectErrors: true,
  });
  await unknown.getByRole('heading', { level: 1, name: 'Siden finnes ikke' }).waitFor();
  await unknown.getByRole('link', { name: 'Gå til oversikten' }).waitFor();
  const stranger = await app.open('/tull', { expectErrors: true });
  await stranger.getByRole('heading', { level: 1, name: 'Siden finnes ikke' }).waitFor();
  await stranger.getByRole('navigation', { name: 'Hovedmeny' }).waitFor({ state: 'hidden' });
  await Promise.all([page, unknown, stranger].map((each) => each.context().close()));
});

it('shows a thing of another strategy under its own', async () => {
  const { id } = await app.connection.read
    .selectFrom('measure')
    .innerJoin('strategy', 'strategy.id', 'measure.strategy_id')
    .select('measure.id')
    .where('strategy.slug', '=', 'helseomsorg21')
    .limit(1)
    .executeTakeFirstOrThrow();
  const page = await app.open(`/alrek-2026/tiltak/${id}?dato=2025-12-31`);
  await page.waitForURL(`**/helseomsorg21/tiltak/${id}?dato=2025-12-31`);
  await page.context().close();
});

it('takes dates that do not exist out of the address, and is plain about those without facts', async () => {
  const page = await app.open('/alrek-2026?dato=2024-13-45');
  await page.getByRole('heading', { level: 1, name: 'Alrek helseklynge mot 2026' }).waitFor();
  await page.waitForURL((url) => url.search === '');
  const future = await app.open('/alrek-2026/tiltak?dato=2027-06-30');
  await future.getByText('30.06.2027 er ikke kommet ennå.').waitFor();
  const before = await app.open('/alrek-2026/tiltak?kjent=2020-01-01');
  await before.getByRole('heading', { level: 1, name: /var ikke registrert i Målbar/ }).waitFor();
  await before.getByRole('main').getByRole('link', { name: 'Tilbake til nå' }).first().click();
  await before.getByRole('heading', { level: 1, name: 'Tiltak' }).waitFor();
  const early = await app.open('/alrek-2026?dato=2019-12-31');
  await early.getByRole('heading', { level: 1, name: /var ikke registrert i Målbar/ }).waitFor();
  const typed = await app.open('/alrek-2026/tiltak?dato=31.12.2025');
  await typed.waitForURL(/dato=2025-12-31/);
  await typed.getByText('Per 31.12.2025').first().waitFor();
  await page.getByRole('button', { name: /Sett per/ }).click();
  await page.getByRole('radio', { name: 'En annen dato' }).check();
  await page.getByRole('textbox', { name: 'Dato' }).fill('1.5.2030');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await page.getByText('Velg en dato fram til i dag.').waitFor();
  await page.getByRole('textbox', { name: 'Dato' }).fill('1.5.2025');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await page.waitForURL(/dato=2025-05-01/);
  const pages = [page, future, before, early, typed];
  await Promise.all(pages.map((each) => each.context().close()));
});

it('asks nobody else for anything, on any page', async () => {
  const page = await app.open('/alrek-2026');
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== app.base && protocol !== 'data:' && protocol !== 'blob:')
      foreign.push(request.url());
  });
  for (const path of [
    '/alrek-2026',
    '/alrek-2026/indikatorer',
    '/alrek-2026/tiltak',
    '/alrek-2026/arsrapport',
    '/alrek-2026/partnere',
  ]) {
    await page.goto(app.base + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  }
  expect(foreign).toEqual([]);
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name)).toEqual(['malbar.session_token']);
  await page.context().close();
});
