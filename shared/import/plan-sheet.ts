// The plan as four sheets of cells: what every download holds, whatever its format.
import { buildGoalTree } from '#shared/strategy/goal-tree.ts';
import type { Cell } from './cell.ts';
import {
  columnsOf,
  columnType,
  importKinds,
  type ColumnKey,
  unwrittenColumns,
  type ImportKind,
  type SheetKind,
} from './import-column.ts';
import type { Vocabulary } from './import-vocabulary.ts';
import type { KnownPlan } from './known-plan.ts';
import {
  goalRecord,
  indicatorRecord,
  measureRecord,
  observationRecord,
  type PlanRecord,
} from './plan-record.ts';
import { namesIn, writeCell } from './write-cell.ts';

export type PlanSheet<Kind extends SheetKind = ImportKind> = {
  kind: Kind;
  name: string;
  columns: ColumnKey[];
  headings: string[];
  rows: Cell[][];
};

/** In document order: goals by number, all else under its goal. */
export function planSheets(known: KnownPlan, vocabulary: Vocabulary): PlanSheet[] {
  const names = namesIn(known);
  const records = recordsOf(known);
  return emptySheets(importKinds, vocabulary).map((sheet) => ({
    ...sheet,
    rows: records[sheet.kind].map((record) =>
      sheet.columns.map((column) =>
        writeCell(columnType(sheet.kind, column)!, record[column], names, vocabulary),
      ),
    ),
  }));
}

export function emptySheets<Kind extends SheetKind>(
  kinds: readonly Kind[],
  { sheet, column }: Vocabulary,
): PlanSheet<Kind>[] {
  return kinds.map((kind) => {
    const columns = columnsOf(kind).filter((key) => !unwrittenColumns.includes(key));
    const headings = columns.map((key) => column[key]);
    return { kind, name: sheet[kind], columns, headings, rows: [] };
  });
}

function recordsOf(known: KnownPlan): Record<ImportKind, PlanRecord[]> {
  const nodes = [...buildGoalTree(known.goals).nodes.values()];
  const placeOf = new Map(nodes.map(({ row }, place) => [row.id, place]));
  const inOrder = <Row extends { sortOrder: number }>(
    rows: readonly Row[],
    goalOf: (row: Row) => string,
  ) =>
    rows.toSorted(
      (one, other) =>
        (placeOf.get(goalOf(one)) ?? 0) - (placeOf.get(goalOf(other)) ?? 0) ||
        one.sortOrder - other.sortOrder,
    );
  const indicators = inOrder(known.indicators, ({ goalId }) => goalId);
  const observed = Map.groupBy(known.observations, ({ indicatorId }) => indicatorId);
  return {
    goal: nodes.map(({ row, number }) => ({ id: row.id, number, ...goalRecord(row) })),
    measure: inOrder(known.measures, ({ homeGoalId }) => homeGoalId).map((row) => ({
      id: row.id,
      ...measureRecord(row),
    })),
    indicator: indicators.map((row) => ({ id: row.id, ...indicatorRecord(row) })),
    observation: indicators.flatMap(({ id, title }) =>
      (observed.get(id) ?? []).map((row) => ({
        indicatorId: id,
        indicator: title,
        ...observationRecord(row),
      })),
    ),
  };
}
