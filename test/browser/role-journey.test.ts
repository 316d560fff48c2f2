// What each role finds on the same pages: who only reads has no button that would be refused, and who may, has it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { idOf } from '#test/server/caller.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';

let app: TestApp;
let addresses: Record<'document' | 'subGoal' | 'measure' | 'indicator', string>;

beforeAll(async () => {
  app = await startTestApp();
  // Of the group that Gudrun contributes to.
  const ownerBodyId = idOf('body', 'faggruppe-innovasjon');
  const first = async (table: 'goal' | 'measure' | 'indicator') =>
    (
      await app.connection.read
        .selectFrom(table)
        .select('id')
        .where('owner_body_id', '=', ownerBodyId)
        .orderBy('id')
        .limit(1)
        .executeTakeFirstOrThrow()
    ).id;
  addresses = {
    document: '/alrek-2026/strategien',
    subGoal: `/alrek-2026/mal/${await first('goal')}`,
    measure: `/alrek-2026/tiltak/${await first('measure')}`,
    indicator: `/alrek-2026/indikator/${await first('indicator')}`,
  };
});
afterAll(() => app.close());

const all = {
  document: ['Nytt innsatsområde'],
  subGoal: ['Rediger', 'Vurder'],
  measure: ['Oppdater status', 'Rediger'],
  indicator: ['Registrer tall', 'Rediger'],
};
const own = { ...all, document: [] };
const nothing = { document: [], subGoal: [], measure: [], indicator: [] };

it.each<[role: string, who: string, may: typeof nothing | typeof all, office: string[]]>([
  ['an observer', 'sindre', nothing, []],
  ['a contributor', 'gudrun', own, ['Mine oppdateringer']],
  ['a steering member', 'ragna', { ...nothing, subGoal: ['Vurder'] }, ['Mine oppdateringer']],
  [
    'the secretariat',
    'solveig',
    all,
    ['Mine oppdateringer', 'Personer og roller', 'Import og eksport', 'Logg'],
  ],
  [
    'an administrator',
    'aslak',
    nothing,
    ['Personer og roller', 'Logg', 'Utboks', 'Faste jobber', 'Personvern'],
  ],
])('%s', async (_, who, may, office) => {
  const page = await app.open('/konto', { as: who });
  const menu = page.getByRole('navigation', { name: 'Konto og administrasjon' });
  await menu.getByRole('link', { name: 'Min konto' }).waitFor();
  const links = await menu.getByRole('link').allInnerTexts();
  expect(links.filter((text) => !['Min konto', 'Til strategien'].includes(text))).toEqual(office);
  for (const [place, address] of Object.entries(addresses)) {
    await page.goto(app.base + address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const buttons = await page.locator('main').getByRole('button').allInnerTexts();
    const known = new Set(Object.values(all).flat());
    const found = new Set(buttons.map((text) => text.trim()).filter((text) => known.has(text)));
    expect(found, place).toEqual(new Set(may[place as keyof typeof may]));
  }
  await page.context().close();
});
