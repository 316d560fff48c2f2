// What is sent to be looked over, and then to be carried out: the file's rows as cells, by the columns they were taken for.
import * as z from 'zod/mini';
import { langs } from '#shared/strategy/strategy-type.ts';
import { idField, shortTextField } from '#shared/text-field.ts';
import type { Cell } from './cell.ts';
import { columnType, importKinds, type ImportKind, type SheetKind } from './import-column.ts';

/** All sheets together. More would hold up everybody who writes while they are carried out. */
export const mostImportRows = 5000;

// Longer than any text that a field takes, as a list of milestones may be.
export const longestCell = 40_000;
const cellField = z.union([
  z.null(),
  z.boolean(),
  z.number(),
  z.string().check(z.maxLength(longestCell, 'cell_too_long')),
]);

/** A sheet as it is sent. */
export type ImportSheet<Kind extends SheetKind = ImportKind> = {
  kind: Kind;
  /** As it is called in the file. */
  name: string;
  columns: string[];
  /** `line` as counted by who looks at the file: from 1. */
  rows: { line: number; cells: Cell[] }[];
};

/** Sheets of some kinds, with so many rows at most. */
export function sheetsField<const Kind extends SheetKind>(
  kinds: readonly Kind[],
  mostRows: number,
): z.ZodMiniType<ImportSheet<Kind>[]> {
  const sheet = z
    .object({
      kind: z.enum(kinds, 'choice_invalid'),
      name: shortTextField,
      columns: z.array(z.string()).check(z.maxLength(40, 'too_many')),
      rows: z.array(
        z.object({
          line: z.int('invalid').check(z.positive('invalid')),
          cells: z.array(cellField).check(z.maxLength(40, 'too_many')),
        }),
      ),
    })
    .check(
      z.refine(({ columns }) => new Set(columns).size === columns.length, {
        error: 'choice_twice',
        path: ['columns'],
      }),
      z.refine(({ kind, columns }) => columns.every((column) => columnType(kind, column)), {
        error: 'choice_invalid',
        path: ['columns'],
      }),
    );
  return z.array(sheet).check(
    z.maxLength(10, 'too_many'),
    z.refine(
      (sheets) => sheets.reduce((sum, { rows }) => sum + rows.length, 0) <= mostRows,
      'too_many',
    ),
  );
}

/** What is sent of any file, besides its sheets. */
export const importFileFields = {
  strategyId: idField,
  fileName: shortTextField,
  /** How numbers and days in texts are written. */
  numbersIn: z.enum(langs, 'choice_invalid'),
};

/** Of the preview that was agreed to. */
export const digestField = z.string('required').check(z.regex(/^[\w-]{43}$/, 'invalid'));

const fileFields = {
  ...importFileFields,
  sheets: sheetsField(importKinds, mostImportRows),
};

export const previewImportInput = z.object({
  ...fileFields,
  /** The reader's: what changes is told in it. */
  lang: z.enum(langs, 'choice_invalid'),
});
export type ImportFile = Omit<z.infer<typeof previewImportInput>, 'lang'>;

export const runImportInput = z.object({
  ...fileFields,
  digest: digestField,
});

export const importRunIdInput = z.object({ id: idField });
