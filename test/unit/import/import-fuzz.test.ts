// Whatever stands in a file, it is read, planned and told: nothing crashes, and what is refused is not written.
import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readImportFile } from '#client/import/read-import-file.ts';
import { planWorkbookSheet, writeWorkbook } from '#server/import/workbook.ts';
import { importKinds } from '#shared/import/import-column.ts';
import { importPlan } from '#shared/import/import-plan.ts';
import { previewImportInput } from '#shared/import/import-schema.ts';
import { loadVocabularies } from '#shared/import/import-vocabulary.ts';
import type { KnownPlan } from '#shared/import/known-plan.ts';
import { planSheets } from '#shared/import/plan-sheet.ts';
import { mappedSheet, sentSheets } from '#shared/import/recognised-sheet.ts';
import { fileOf, malformedSheets } from './malformed-file.ts';
import { emptyPlan } from './empty-plan.ts';
import { somePlan } from './plan-fixture.ts';

const vocabularies = await loadVocabularies();

it('10 000 malformed rows are each told of, and none that is refused is written', () => {
  let count = 0;
  let refused = 0;
  const [known] = fc.sample(somePlan, { numRuns: 1, seed: 7 }) as [KnownPlan];
  while (count < 10_000) {
    for (const sheets of fc.sample(malformedSheets, {
      numRuns: 20,
      seed: count,
    })) {
      const file = fileOf(sheets);
      const planned = importPlan(file, known, vocabularies, 'nn');
      for (const row of planned) {
        expect(row.problems.length > 0).toBe(row.outcome === 'refused');
        expect(row.write !== null).toBe(row.outcome === 'create' || row.outcome === 'change');
      }
      count += planned.length;
      refused += planned.filter(({ outcome }) => outcome === 'refused').length;
    }
  }
  expect(refused).toBeGreaterThan(count / 2);
}, 30_000);

it('whatever is sent besides is refused by its schema', () => {
  fc.assert(
    fc.property(fc.anything(), (sent) => {
      expect(previewImportInput.safeParse(sent).success).toBe(false);
    }),
  );
});

it('a broken workbook is told of, wherever it is broken', async () => {
  const [plan] = fc.sample(somePlan, { numRuns: 1, seed: 3 }) as [KnownPlan];
  const sheets = planSheets(plan, vocabularies.nb).map(planWorkbookSheet);
  const whole = new Uint8Array(await writeWorkbook(sheets));
  const broken = fc.oneof(
    fc.nat(whole.length - 1).map((end) => whole.slice(0, end)),
    fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 })
      .map((changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      }),
    fc.uint8Array({ maxLength: 300 }),
  );
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(broken, async (bytes) => {
      const read = await readImportFile(new File([bytes], 'plan.xlsx'));
      outcomes.add(typeof read === 'string' ? read : 'read');
      if (typeof read === 'string') return;
      const sent = sentSheets(read.map((each) => mappedSheet(each, importKinds, vocabularies)));
      importPlan({ sheets: sent, numbersIn: 'nb' }, emptyPlan, vocabularies, 'nb');
    }),
    { numRuns: 150 },
  );
  expect(outcomes).toContain('unread');
}, 30_000);

it('a small file that holds a great deal is left alone', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(61_000_000) });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await readImportFile(new File([bomb as BlobPart], 'plan.xlsx'))).toBe('unread');
}, 30_000);

it('any text at all is a CSV file of some kind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const read = await readImportFile(new File([bytes], 'plan.csv'));
      if (typeof read === 'string') return;
      sentSheets(read.map((each) => mappedSheet(each, importKinds, vocabularies)));
    }),
  );
});

it('goals that stand under each other are refused, however long the way round', () => {
  const rows = Array.from({ length: 300 }, (_, place) => [
    String(place),
    String((place + 1) % 300),
    'Delmål',
    `Mål ${place}`,
  ]);
  const columns = ['number', 'parent', 'level', 'title'] as const;
  const file = fileOf([{ kind: 'goal', name: 'Mål', columns: [...columns], rows }]);
  const planned = importPlan(file, emptyPlan, vocabularies, 'nb');
  expect(planned.every(({ outcome }) => outcome === 'refused')).toBe(true);
});
