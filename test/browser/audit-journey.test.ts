import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordEvent } from '#db/audited-transaction.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { now, startTestApp, type TestApp } from './app-fixture.ts';

let app: TestApp;
let goal: { id: string; title: string };
beforeAll(async () => {
  app = await startTestApp();
  goal = await app.connection.read
    .selectFrom('goal')
    .select(['id', 'title'])
    .where('level', '=', 'sub_goal')
    .orderBy('sort_order')
    .limit(1)
    .executeTakeFirstOrThrow();
});
afterAll(() => app.close());

it('tells who changed what from what to what, on the goal’s page and in the log', async () => {
  const page = await app.open(`/alrek-2026/mal/${goal.id}`);
  await page.getByRole('button', { name: 'Rediger' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Tittel').fill('Ølandet prøver ut i år');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ølandet prøver ut i år' }).waitFor();
  await page.getByRole('button', { name: 'Vis historikken' }).click();
  await page.getByText('Solveig Eksempel endret målet').waitFor();
  await page.getByText(`Tittel: ${goal.title} → Ølandet prøver ut i år`).waitFor();

  await page.goto(`${app.base}/administrasjon/logg`);
  await page.getByRole('heading', { level: 1, name: 'Logg' }).waitFor();
  await page.getByRole('searchbox').fill('ølandet');
  await page.waitForURL(/sok=/);
  const changed = page.getByRole('row').filter({ hasText: 'endret målet' });
  await changed.getByText('Ett felt').click();
  await changed.getByText(`Før: ${goal.title}`).waitFor();
  await changed.getByText('Etter: Ølandet prøver ut i år').waitFor();
  await changed.getByRole('link', { name: 'Ølandet prøver ut i år' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ølandet prøver ut i år' }).waitFor();
  await page.context().close();
});

it('is searched in an address that can be sent, goes on loading, and shows an event at once', async () => {
  const page = await app.open('/administrasjon/logg?hva=endringer&gjelder=goal&fra=1.11.2026');
  await page.getByRole('combobox', { name: 'Hva', exact: true }).waitFor();
  const rows = page.locator('tbody tr');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(50);
  await page.getByRole('button', { name: 'Vis flere' }).click();
  await rows.nth(50).waitFor();
  expect(new URL(page.url()).searchParams.get('fra')).toBe('2026-11-01');

  await page.getByLabel('Hva', { exact: true }).selectOption({ label: 'Avslag' });
  await page.getByText('Ingenting i loggen passer').waitFor();
  await recordEvent(
    app.connection.write,
    { clusterId: alrekCluster.id, actorId: seedId('person', 'solveig'), now },
    {
      action: 'refused',
      entity: 'procedure',
      entityId: 'people.invite',
      after: { permission: 'people:manage' },
    },
  );
  await page.getByRole('button', { name: 'Fjern filtrene' }).click();
  await page.getByText('fikk avslag på å administrere personer').waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});
