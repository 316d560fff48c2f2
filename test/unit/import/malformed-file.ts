// Files as they come when something has gone wrong: any columns in any order, any cells in them.
import * as fc from 'fast-check';
import { columnsOf, importKinds, type ImportKind } from '#shared/import/import-column.ts';
import type { Cell } from '#shared/import/cell.ts';
import type { ImportFile } from '#shared/import/import-schema.ts';
import { idAt, strategy } from './empty-plan.ts';

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Delmål',
      'Satsing',
      '1',
      '1.1',
      '2',
      'Tittel',
      'A',
      idAt(100),
      idAt(200),
      idAt(999),
      '2024',
      '2026: 5',
      '2026: ; 2027',
      '– | – | x',
      'ja',
      'Skal opp',
      'Faglig forum',
      'Kari Skisse',
      'UiB; HVL',
      1e300,
      -0,
      '__proto__',
      'x'.repeat(30_000),
      '9'.repeat(400),
    ),
  },
);

const sheet = fc.constantFrom(...importKinds).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    name: fc.constantFrom('Ark', 'Mål'),
    columns: fc.shuffledSubarray(columnsOf(kind), { minLength: 1 }),
    rows: fc.array(fc.array(cell, { maxLength: 27 }), { minLength: 15, maxLength: 40 }),
  }),
);

type DrawnSheet = { kind: ImportKind; name: string; columns: string[]; rows: Cell[][] };

export function fileOf(sheets: readonly DrawnSheet[], strategyId = strategy.id): ImportFile {
  const numbered = sheets.map(({ rows, ...rest }) => ({
    ...rest,
    rows: rows.map((cells, place) => ({ line: place + 2, cells })),
  }));
  return { strategyId, fileName: 'x', numbersIn: 'nb', sheets: numbered };
}

export const malformedSheets = fc.array(sheet, { minLength: 1, maxLength: 4 });
