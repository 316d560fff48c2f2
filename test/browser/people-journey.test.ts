import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listMeasures } from '#db/measure/measure-queries.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';
import { sheetOf } from './xlsx-fixture.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const dialogOf = (page: Page) => page.getByRole('dialog');

async function expectAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const grave = await graveViolations(page);
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual(
      [],
    );
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

it('a list of people is pasted, told line by line, and invited with a role', async () => {
  const page = await app.open('/alrek-2026/partnere');
  await page.getByText('Leder: Gudrun Skisse').waitFor();
  await page.getByRole('link', { name: 'Personer og roller' }).click();
  await page.getByRole('button', { name: 'Inviter', exact: true }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: 'Liste' }).check();
  await dialog
    .getByLabel('Navn og e-postadresser')
    .fill('Kari Skisse <kari@uib.example>\nleif@eksempel.example\nuten adresse\nkari@uib.example');
  const outcomeOf = (name: string) => dialog.getByRole('row').filter({ hasText: name }).first();
  await outcomeOf('Kari Skisse').getByText('Får invitasjon').waitFor();
  await outcomeOf('Leif Modell').getByText('Er i Målbar fra før, og får rollen').waitFor();
  await outcomeOf('uten adresse')
    .getByText(/Utelates: ingen e-postadresse/)
    .waitFor();
  await dialog.getByText('Utelates: står også lenger oppe').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Inviter 2 personer' }).click();
  await dialog.getByRole('button', { name: /^Organ eller faggruppe: Velg et/ }).waitFor();
  await dialog.getByLabel('Organ eller faggruppe').selectOption({ label: 'Faggruppe registre' });
  await dialog.getByRole('button', { name: 'Inviter 2 personer' }).click();
  await page.getByText('Én person er invitert, og én har fått rollen.').waitFor();
  const row = page.getByRole('row').filter({ hasText: 'Kari Skisse' });
  await row.getByText('Bidragsyter: Faggruppe registre').waitFor();
  await row.getByText('Er invitert').waitFor();
  await page.getByLabel('Tilstand').selectOption('invited');
  expect(new URL(page.url()).searchParams.get('tilstand')).toBe('invited');
  await expect.poll(() => page.getByRole('row').count()).toBe(2);
  await page.context().close();
});

it('an Excel file is read in the browser, within what the pages allow', async () => {
  const page = await app.open('/administrasjon/personer');
  await page.getByRole('button', { name: 'Inviter', exact: true }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Excel-fil', { exact: true }).check();
  const file = dialog.getByLabel('Excel-fil (.xlsx)');
  const put = (rows: string[][] | string) =>
    file.setInputFiles({
      name: 'medlemmer.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: typeof rows === 'string' ? Buffer.from(rows) : sheetOf(rows),
    });
  await put('ikke et regneark');
  await dialog.getByText(/Vi klarte ikke å lese filen/).waitFor();
  await put([['Navn'], ['Kari']]);
  await dialog.getByText(/ingen kolonne som heter «E-post»/).waitFor();
  await put([
    ['Institusjon', 'Navn', 'E-post'],
    ['UiB', 'Ola Fil', 'ola.fil@uib.example'],
  ]);
  await dialog
    .getByRole('row')
    .filter({ hasText: 'Ola Fil' })
    .getByText('Får invitasjon')
    .waitFor();
  await dialog.getByLabel('Gi en rolle med en gang').uncheck();
  await dialog.getByRole('button', { name: 'Inviter én person' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Ola Fil' });
  await row.getByRole('cell', { name: 'UiB' }).waitFor();
  await page.context().close();
});

it('a role is given, changed and ended, and told in the history', async () => {
  // One try to end a role is refused on purpose.
  const page = await app.open('/administrasjon/personer', { expectErrors: true });
  await page.getByRole('link', { name: 'Bjørg Variant' }).click();
  await page.getByRole('button', { name: 'Gi rolle' }).click();
  let dialog = dialogOf(page);
  await dialog.getByLabel('Organ eller faggruppe').selectOption({ label: 'Brukerpanelet' });
  await expect.poll(() => dialog.getByLabel('Siste dag').inputValue()).toBe('21.11.2028');
  await dialog.getByLabel('Siste dag').fill('31.12.2032');
  await dialog.getByText('Kommer over seks år i Brukerpanelet før perioden er slutt.').waitFor();
  await dialog.getByLabel('Siste dag').fill('21.11.2028');
  await dialog.getByRole('button', { name: 'Gi rollen' }).click();
  await page.getByText('22.11.2026–21.11.2028').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Endre rollen: Medlem, Partnermøtet' }).click();
  dialog = dialogOf(page);
  await dialog.getByLabel('Er leder').check();
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await page.getByText('Medlem, leder').waitFor();

  await page.getByRole('button', { name: 'Avslutt rollen: Lesetilgang, Brukerpanelet' }).click();
  dialog = dialogOf(page);
  await dialog.getByLabel('Siste dag').fill('21.11.2026');
  await dialog.getByRole('button', { name: 'Avslutt rollen' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('Siste dag').fill('22.11.2026');
  await dialog.getByRole('button', { name: 'Avslutt rollen' }).click();
  await page.getByText('Siste dag for rollen er 22.11.2026.').waitFor();
  await page.getByText('endret rollen Medlem i Partnermøtet').waitFor();
  await page.getByText('Er leder: Nei → Ja').waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  const tooWide = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(tooWide).toBe(0);
  await page.context().close();
});

it('who administers is not a secretary’s to change, and the pages are nobody else’s', async () => {
  const page = await app.open('/administrasjon/personer');
  await page.getByRole('link', { name: 'Aslak Prøve' }).click();
  await page.getByText('Bare en administrator kan endre en administrator.').waitFor();
  expect(await page.getByRole('button', { name: /Rediger|Gi rolle|Avslutt/ }).count()).toBe(0);
  await page.context().close();
  const other = await app.open('/administrasjon/personer', { as: 'leif', expectErrors: true });
  await other.getByRole('heading', { name: 'Du har ikke tilgang til denne siden' }).waitFor();
  expect(await other.locator('main').innerText()).not.toContain('@eksempel.example');
  await other.context().close();
});

it('a contributor edits what their group owns, and nothing of another’s', async () => {
  const measures = await listMeasures(
    app.connection.read,
    alrekCluster.id,
    seedId('strategy', 'alrek-2026'),
  );
  const ownedBy = (key: string) =>
    measures.find(({ ownerBodyId }) => ownerBodyId === seedId('body', key))!;
  const [own, foreign] = [ownedBy('faggruppe-innovasjon'), ownedBy('faggruppe-brukermedvirkning')];
  const page = await app.open(`/alrek-2026/tiltak/${own.id}`, { as: 'gudrun' });
  await page.getByText('Ansvarlig person').waitFor();
  await page.locator('main').getByText('Gudrun Skisse').first().waitFor();
  await page.getByRole('button', { name: 'Rediger' }).click();
  const dialog = dialogOf(page);
  const owners = dialog.getByLabel('Ansvarlig organ').getByRole('option');
  await expect.poll(() => owners.allInnerTexts()).toEqual(['Faggruppe innovasjon og e-helse']);
  await dialog
    .getByLabel('Tiltakets navn')
    .or(dialog.getByLabel('Tittel'))
    .first()
    .fill('Nytt navn');
  await dialog.getByLabel('Ansvarlig person').selectOption({ label: 'Ingen valgt' });
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nytt navn' }).waitFor();
  await page.getByRole('button', { name: 'Vis historikken' }).click();
  await page.getByText('Ansvarlig person: Gudrun Skisse → tomt').waitFor();

  await page.goto(`${app.base}/alrek-2026/tiltak/${foreign.id}`);
  await page.getByRole('heading', { level: 1, name: foreign.title }).waitFor();
  await page.getByText('Åshild Øvelse').first().waitFor();
  expect(await page.getByRole('button', { name: /Rediger|Oppdater|Arkiver/ }).count()).toBe(0);
  await page.context().close();
});

it('everything is handed over to a successor who is invited on the way', async () => {
  const page = await app.open('/administrasjon/personer');
  await page.getByRole('link', { name: 'Åshild Øvelse' }).click();
  await page.getByRole('button', { name: 'Overfør til etterfølger' }).click();
  const dialog = dialogOf(page);
  await dialog.getByText('Bidragsyter, Faggruppe brukermedvirkning').waitFor();
  await dialog.getByLabel('Noen som skal inviteres').check();
  await dialog.getByLabel('Navn').fill('Ny Representant');
  await dialog.getByLabel('E-postadresse').fill('ny@norce.example');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Overfør alt' }).click();
  await page.getByText(/Ny Representant har overtatt én rolle og ansvaret for \d+ ting/).waitFor();
  await page.getByText('Tidligere roller').waitFor();
  await page.getByText('Svarer ikke for delmål').waitFor();
  await page.getByRole('link', { name: 'Personer og roller' }).first().click();
  await page.getByRole('link', { name: 'Ny Representant' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ny Representant' }).waitFor();
  await page.getByText('Bidragsyter, leder').waitFor();
  await page.getByRole('heading', { name: 'Tiltak' }).waitFor();
  await page.context().close();
});
