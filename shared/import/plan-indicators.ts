// The indicators of a file: which there are already, whether they can be computed with, and what changes.
import { formulaProblems, hasReaderProblem } from '#shared/formula/formula-check.ts';
import { definitionProblems, recordedProblem } from '#shared/indicator/definition-check.ts';
import { createIndicatorInput } from '#shared/indicator/indicator-schema.ts';
import { tidyText } from './cell.ts';
import type { ImportProblem } from './import-problem.ts';
import type { Vocabulary } from './import-vocabulary.ts';
import { columnOf, indicatorInput, indicatorRecord, type PlanRecord } from './plan-record.ts';
import {
  missingProblems,
  plannedRow,
  schemaProblems,
  type newIds,
  type PlannedRow,
} from './planned-row.ts';
import { readRow, type Desk, type FileRow } from './read-row.ts';
import { rowMatcher } from './row-match.ts';

export type FileIndicator = { row: FileRow; id: string; fileId: string; planned: PlannedRow };

export function planIndicators(
  rows: readonly FileRow[],
  desk: Desk,
  vocabulary: Vocabulary,
  nextId: ReturnType<typeof newIds>,
): FileIndicator[] {
  const { known } = desk;
  const byId = new Map(known.indicators.map((row) => [row.id, row]));
  const observed = Map.groupBy(known.observations, ({ indicatorId }) => indicatorId);
  const existing = known.indicators.map(({ id, title, goalId }) => ({
    id,
    title,
    parentId: goalId,
  }));
  const match = rowMatcher(rows, existing, known.archivedIds, nextId);
  return rows.map((row) => {
    const { id, isNew, problem } = match(row, () => goalIn(row, desk));
    const now = isNew ? null : (byId.get(id) ?? null);
    const before = now ? indicatorRecord(now) : usualIndicator(known.strategy.lang);
    const { record, problems } = readRow('indicator', row, before, isNew, desk);
    if (problem) problems.unshift({ column: null, reason: problem, given: '' });
    if (isNew) problems.push(...missingProblems('indicator', row));
    // A file has no formulas: how an indicator is computed stays as it is.
    const formula = now?.formula ?? null;
    const input = createIndicatorInput.safeParse({ ...indicatorInput(record), formula });
    if (!input.success) problems.push(...schemaProblems(input.error.issues, row));
    const isSample = record['isSample'] === true;
    const after = input.success ? indicatorRecord({ ...input.data, isSample }) : record;
    const isSame = !isNew && JSON.stringify(before) === JSON.stringify(after);
    // What stands already is not judged anew: rules may have come after it.
    if (input.success && !isSame) {
      problems.push(...definitionProblems(input.data).map((each) => problemAt(row, each)));
      const kept = (observed.get(id) ?? []).filter(
        ({ computed }) => formula === null || computed === null,
      );
      const clash = recordedProblem(input.data, kept);
      const named = known.indicators.map((each) =>
        each.id === id ? { ...each, ...input.data } : each,
      );
      problems.push(
        ...formulaProblems(input.data, id, named).map(({ path, reason }) =>
          problemAt(row, { field: formulaColumn(path), reason }),
        ),
        ...(hasReaderProblem(id, named)
          ? [problemAt(row, { field: 'unit', reason: 'formula_readers' })]
          : []),
      );
      if (clash) problems.push(problemAt(row, clash));
    }
    const planned = plannedRow(
      { kind: 'indicator', row, before, after, isNew, problems },
      desk,
      vocabulary,
      () => input.success && { kind: 'indicator', id, before: now, data: input.data, isSample },
    );
    return { row, id, fileId: tidyText(row.cells.get('id') ?? null).toLowerCase(), planned };
  });
}

export function goalIn(row: FileRow, { findGoal }: Desk): string | null {
  const read = findGoal(row.cells.get('goal') ?? null);
  return 'reason' in read ? null : (read.value as string | null);
}

/** A file has no column for the formula: what it does not go with has. */
function formulaColumn(path: string): string {
  if (path === 'formula.kind') return 'direction';
  const field = path.split('.')[0] ?? '';
  return field === 'formula' ? 'frequency' : field;
}

function problemAt(
  { cells }: FileRow,
  { field, reason }: { field: string; reason: ImportProblem['reason'] },
): ImportProblem {
  const column = columnOf(field);
  return { column, reason, given: tidyText(cells.get(column) ?? null) };
}

function usualIndicator(lang: string): PlanRecord {
  return {
    goal: null,
    title: '',
    definition: '',
    unit: '',
    decimals: 0,
    direction: 'increase',
    frequency: 'year',
    aggregation: 'last',
    paceMethod: 'linear',
    resultsStep: 'output',
    baselinePeriod: null,
    baselineValue: null,
    targets: [],
    bandLow: null,
    bandHigh: null,
    bandTolerance: null,
    weight: 1,
    source: '',
    sourceUrl: '',
    caveat: '',
    owner: null,
    responsible: null,
    lang,
    isSample: false,
  };
}
