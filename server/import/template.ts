// The workbook to begin with: the sheets with their headings, and one more that says what goes in each column.
import { excelCell, planWorkbookSheet, type WorkbookSheet } from '#server/import/workbook.ts';
import {
  columnType,
  requiredColumns,
  type ColumnType,
  type ChoiceType,
  type SheetKind,
} from '#shared/import/import-column.ts';
import { loadVocabularies } from '#shared/import/import-vocabulary.ts';
import { emptySheets } from '#shared/import/plan-sheet.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { adminTranslatorFor, loadAdminTexts } from '#shared/text/text.ts';

// Cells that are text already, so that `1.10` and `2026-05` stay what is written.
const readyRows = 200;

export async function templateSheets(
  kinds: readonly SheetKind[],
  lang: Lang,
): Promise<WorkbookSheet[]> {
  const a = adminTranslatorFor(lang, await loadAdminTexts(lang));
  const vocabulary = (await loadVocabularies())[lang];
  const howTo = (type: ColumnType): string => {
    if (type in vocabulary.choice) {
      const words = Object.values(vocabulary.choice[type as ChoiceType]).join(', ');
      return a('import.guide.choice', { words });
    }
    return a(`import.guide.${type as Exclude<ColumnType, ChoiceType>}`);
  };
  const empty = emptySheets(kinds, vocabulary);
  const guide = empty.flatMap(({ kind, columns }) =>
    columns.map((column) => [
      vocabulary.sheet[kind],
      vocabulary.column[column],
      howTo(columnType(kind, column)!),
      requiredColumns[kind].includes(column) ? vocabulary.yes : vocabulary.no,
    ]),
  );
  const sheets = empty.map((sheet) => {
    const blank = sheet.columns.map((column) => {
      const type = columnType(sheet.kind, column);
      return type === 'number' || type === 'date' ? null : { ...textCell, value: undefined };
    });
    const rows = Array.from({ length: readyRows }, () => blank);
    return { ...planWorkbookSheet(sheet), rows };
  });
  return [
    ...sheets,
    {
      name: a('import.guide.sheet'),
      headings: [
        a('audit.column.thing'),
        a('import.guide.column'),
        a('import.guide.how'),
        a('import.guide.required'),
      ],
      widths: [18, 30, 80, 16],
      rows: guide.map((row) => row.map((cell) => excelCell(cell, 'text'))),
    },
  ];
}

const textCell = { type: String, format: '@' };
