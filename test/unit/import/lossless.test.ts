import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImportFile } from '#client/import/read-import-file.ts';
import { csvOf } from '#server/import/csv-text.ts';
import { planWorkbookSheet, writeWorkbook } from '#server/import/workbook.ts';
import { importKinds } from '#shared/import/import-column.ts';
import { countOutcomes, importPlan } from '#shared/import/import-plan.ts';
import { loadVocabularies } from '#shared/import/import-vocabulary.ts';
import type { KnownPlan } from '#shared/import/known-plan.ts';
import { planSheets } from '#shared/import/plan-sheet.ts';
import { languageOf, mappedSheet, sentSheets } from '#shared/import/recognised-sheet.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';
import { emptyPlan } from './empty-plan.ts';
import { somePlan } from './plan-fixture.ts';
import { carriedOut } from './carried-out.ts';

const vocabularies = await loadVocabularies();
const asFile = (name: string, bytes: Uint8Array) => new File([bytes as BlobPart], name);

async function workbookOf(plan: KnownPlan, lang: Lang) {
  const sheets = planSheets(plan, vocabularies[lang]);
  return [asFile('plan.xlsx', await writeWorkbook(sheets.map(planWorkbookSheet)))];
}

function csvFilesOf(plan: KnownPlan, lang: Lang) {
  return planSheets(plan, vocabularies[lang]).map((sheet) =>
    asFile(`${sheet.name}.csv`, new TextEncoder().encode(csvOf(sheet))),
  );
}

/** As the page does it: read, recognised, sent. */
async function planFrom(files: File[], known: KnownPlan, numbersIn?: Lang) {
  const read = await Promise.all(files.map((file) => readImportFile(file)));
  const raw = read.flatMap((sheets) => (typeof sheets === 'string' ? [] : sheets));
  const mapped = raw.map((sheet) => mappedSheet(sheet, importKinds, vocabularies));
  const file = {
    sheets: sentSheets(mapped),
    numbersIn: numbersIn ?? languageOf(mapped, vocabularies),
  };
  return importPlan(file, known, vocabularies, 'nb');
}

const refusedIn = (rows: Awaited<ReturnType<typeof planFrom>>) =>
  rows.flatMap(({ kind, line, problems }) => problems.map((each) => ({ kind, line, ...each })));

const shown = (plan: KnownPlan) => withoutIds(planSheets(plan, vocabularies['nb']));

describe.each(langs)('a plan that is taken out in %s', (lang) => {
  /** Put back it changes nothing; put into an empty strategy it is the same plan. */
  async function expectLossless(plan: KnownPlan, files: File[], numbersIn?: Lang) {
    const back = await planFrom(files, plan, numbersIn);
    expect(refusedIn(back)).toEqual([]);
    expect(countOutcomes(back)).toMatchObject({ create: 0, change: 0 });
    const rows = await planFrom(files, emptyPlan, numbersIn);
    expect(refusedIn(rows)).toEqual([]);
    expect(shown(carriedOut(rows, emptyPlan))).toEqual(shown(plan));
  }

  it('is the same as a workbook', async () => {
    const property = fc.asyncProperty(somePlan, async (plan) =>
      expectLossless(plan, await workbookOf(plan, lang)),
    );
    await fc.assert(property, { numRuns: 10 });
  }, 60_000);

  it('is the same as CSV, with decimal commas', async () => {
    const property = fc.asyncProperty(somePlan, async (plan) =>
      expectLossless(plan, csvFilesOf(plan, lang), 'nb'),
    );
    await fc.assert(property, { numRuns: 30 });
  }, 60_000);
});

function withoutIds(sheets: ReturnType<typeof planSheets>) {
  return sheets.map(({ columns, rows }) =>
    rows.map((row) => row.filter((_, at) => columns[at] !== 'id' && columns[at] !== 'indicatorId')),
  );
}

describe('a file for spreadsheets', () => {
  it('has semicolons, decimal commas, and the mark of UTF-8', () => {
    const [goals] = planSheets(
      {
        ...emptyPlan,
        goals: [
          {
            id: 'a',
            strategyId: 's',
            parentId: null,
            level: 'sub_goal',
            sortOrder: 0,
            title: '=HYPERLINK("x")',
            aim: 'Én; to',
            arena: '',
            description: '',
            lang: 'nb',
            ownerBodyId: null,
            responsiblePersonId: null,
            weight: 0.5,
            isSample: false,
            archivedAt: null,
            version: 1,
          },
        ],
      },
      vocabularies.nb,
    );
    const text = csvOf(goals!);
    expect(text.startsWith('\uFEFFID;Nummer;Nivå;')).toBe(true);
    expect(text).toContain(`;"'=HYPERLINK(""x"")";"Én; to";;;0,5;`);
  });
});
