import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/browser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeWorkbook } from '#server/import/workbook.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function expectAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

async function downloaded(page: Page, link: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: link, exact: true }).click();
  const folder = mkdtempSync(join(tmpdir(), 'malbar-import-'));
  const path = join(folder, 'ned.xlsx');
  await (await download).saveAs(path);
  const file = readFileSync(path);
  rmSync(folder, { recursive: true });
  return file;
}

/** The template as it came down, with rows written under its own headings. */
async function filledTemplate(template: Buffer, filled: Record<string, Record<string, string>[]>) {
  const sheets = await readXlsxFile(new Uint8Array(template).buffer);
  return writeWorkbook(
    sheets.map(({ sheet, data }) => {
      const headings = (data[0] ?? []).map(String);
      const rows = (filled[sheet] ?? []).map((row) => headings.map((each) => row[each] ?? null));
      return { name: sheet, headings, widths: headings.map(() => 20), rows };
    }),
  );
}

async function choose(page: Page, buffer: Buffer) {
  await page
    .getByLabel('Fil med plan (.xlsx eller .csv)')
    .setInputFiles({ name: 'ny-plan.xlsx', mimeType: workbookType, buffer });
  await page.getByRole('button', { name: 'Se hva som skjer' }).click();
  await page.getByRole('heading', { name: 'Dette skjer' }).waitFor();
}

it('a plan is written in the template, mended, imported, seen, and undone', async () => {
  const page = await app.open('/administrasjon/import');
  const template = await downloaded(page, 'Last ned mal');
  const plan = (home: string) =>
    filledTemplate(template, {
      Mål: [{ Nummer: 'ny', Nivå: 'Delmål', 'Ligger under': '1.1', Tittel: 'Flere prøver ut' }],
      Tiltak: [{ Mål: home, Tittel: 'Felles testarena', Fase: 'Pågår', Frist: '31.12.2026' }],
      Indikatorer: [{ Mål: 'ny', Tittel: 'Utprøvinger', Måltall: '2026: 12' }],
      Målinger: [{ Indikator: 'Utprøvinger', Periode: '2025', Verdi: '7' }],
    });

  await choose(page, await plan('99'));
  await page.getByText('3 nye, ingen endret, ingen uendret og én avvist.').waitFor();
  const first = page.getByRole('row').nth(1);
  await first.getByText('Mål: Vi finner ikke «99», verken i filen eller i Målbar.').waitFor();
  await first.getByText('Tiltak, rad 2').waitFor();
  await expect.poll(() => page.getByRole('button', { name: /^Lagre/ }).count()).toBe(0);
  await expectAccessible(page);

  await choose(page, await plan('ny'));
  await page.getByText('4 nye, ingen endret, ingen uendret og ingen avvist.').waitFor();
  await page.getByRole('button', { name: 'Lagre 4 rader' }).click();
  await page.getByText('Importen er lagret: 4 nye, ingen endret.').waitFor();
  await page.goto(`${app.base}/alrek-2026/tiltak`);
  await page.getByRole('link', { name: 'Felles testarena' }).waitFor();

  await page.goto(`${app.base}/administrasjon/import`);
  await page.getByRole('button', { name: 'Angre importen av ny-plan.xlsx' }).click();
  await page.getByText('Importen av ny-plan.xlsx er angret.').waitFor();
  await page.getByText(/Angret av Solveig Eksempel/).waitFor();
  await page.goto(`${app.base}/alrek-2026/tiltak`);
  await page.getByRole('heading', { name: 'Tiltak', exact: true }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Felles testarena' }).count()).toBe(0);
  await page.context().close();
});

it('what is exported says nothing new when it is imported, and columns are chosen by hand on a phone', async () => {
  const page = await app.open('/administrasjon/import', { width: 390 });
  await choose(page, await downloaded(page, 'Excel (.xlsx)'));
  await page.getByText('Filen sier det samme som Målbar. Det er ingenting å lagre.').waitFor();
  await page.getByLabel('Fil med plan (.xlsx eller .csv)').setInputFiles({
    name: 'egen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Hva vi gjør;Tittel;Mål\nx;Nytt tiltak;1.1'),
  });
  await page.getByLabel('Arket «egen» inneholder').selectOption('Tiltak');
  await page.getByText('Kolonner i «egen»').click();
  await page.getByLabel('Hva vi gjør', { exact: true }).selectOption('Beskrivelse');
  await expectAccessible(page);
  const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scrollWidth).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Se hva som skjer' }).click();
  await page.getByText('Én ny, ingen endret').waitFor();
  await page.context().close();
});
