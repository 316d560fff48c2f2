// What a row of the file comes to: made, changed, unchanged or refused, and what is then written.
import type {
  RecordObservationInput,
  CreateIndicatorInput,
} from '#shared/indicator/indicator-schema.ts';
import type { CreateMeasureInput } from '#shared/measure/measure-schema.ts';
import type { MeasurePhase } from '#shared/measure/measure-type.ts';
import { isFieldReason } from '#shared/error-reason.ts';
import type { CreateGoalInput } from '#shared/strategy/goal-schema.ts';
import type { GoalRow, IndicatorRow, MeasureRow } from '#shared/strategy/snapshot.ts';
import { tidyText, type Cell } from './cell.ts';
import { columnsOf, columnType, requiredColumns, type SheetKind } from './import-column.ts';
import type { ImportProblem } from './import-problem.ts';
import { columnOf, type PlanRecord } from './plan-record.ts';
import type { FileRow } from './read-row.ts';
import { writeCell, type Names } from './write-cell.ts';
import type { Vocabulary } from './import-vocabulary.ts';

export const importOutcomes = ['refused', 'create', 'change', 'unchanged'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** Ids of what is to be made stand for it until it is: those of `newIds`. */
export type PlannedWrite =
  | { kind: 'goal'; id: string; before: GoalRow | null; data: CreateGoalInput; isSample: boolean }
  | {
      kind: 'indicator';
      id: string;
      before: IndicatorRow | null;
      data: CreateIndicatorInput;
      isSample: boolean;
    }
  | {
      kind: 'measure';
      id: string;
      before: MeasureRow | null;
      data: CreateMeasureInput;
      isSample: boolean;
      /** Whether its own fields change, and where it stands if that does. */
      isRevised: boolean;
      standing: { phase: MeasurePhase; progress: number } | null;
    }
  | { kind: 'observation'; data: RecordObservationInput; isSample: boolean };

/** What the preview tells of a row. */
export type ToldRow = {
  kind: SheetKind;
  /** Its sheet's place in the file, and its line there. */
  sheet: number;
  line: number;
  title: string;
  outcome: ImportOutcome;
  changes: { column: string; from: Cell; to: Cell }[];
  problems: ImportProblem[];
};

export type PlannedRow = ToldRow & { write: PlannedWrite | null };

/** Ids for what is yet to be made, in the form that schemas take. */
export function newIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-0000-0000-${count.toString(16).padStart(12, '0')}`;
  };
}

export function isNewId(id: string): boolean {
  return id.startsWith('00000000-0000-0000-0000-');
}

/** The columns that a new row cannot do without, and that this one leaves empty. */
export function missingProblems(kind: SheetKind, { cells }: FileRow): ImportProblem[] {
  return requiredColumns[kind]
    .filter((column) => column !== 'value' && tidyText(cells.get(column) ?? null) === '')
    .map((column) => ({ column, reason: 'required', given: '' }));
}

/** What a schema refuses, by column. */
export function schemaProblems(
  issues: readonly { path: readonly PropertyKey[]; message: string }[],
  { cells }: FileRow,
): ImportProblem[] {
  return issues.map(({ path, message }) => {
    const column = columnOf(path.map(String).join('.'));
    const reason = isFieldReason(message) ? message : 'invalid';
    return { column, reason, given: tidyText(cells.get(column) ?? null) };
  });
}

type Judged = {
  kind: SheetKind;
  row: FileRow;
  before: PlanRecord;
  after: PlanRecord;
  isNew: boolean;
  problems: readonly ImportProblem[];
};

/** The row as the preview tells it. `write` is asked only where something is to be written. */
export function plannedRow(
  { kind, row, before, after, isNew, problems }: Judged,
  { names }: { names: Names },
  vocabulary: Vocabulary,
  write: () => PlannedWrite | false,
): PlannedRow {
  const changes =
    problems.length > 0 || isNew ? [] : recordDifferences(kind, before, after, names, vocabulary);
  const outcome = outcomeOf(problems, isNew, changes);
  const isWritten = outcome === 'create' || outcome === 'change';
  return {
    kind,
    sheet: row.sheet,
    line: row.line,
    title: tidyText(
      row.cells.get(kind === 'observation' ? 'indicator' : 'title') ??
        (after['title'] as Cell) ??
        null,
    ),
    outcome,
    changes,
    problems: firstOfEach(problems),
    write: (isWritten && write()) || null,
  };
}

/** One problem a column is enough: the others mostly follow from the first. */
export function firstOfEach(problems: readonly ImportProblem[]): ImportProblem[] {
  return problems.filter(
    ({ column }, place) => problems.findIndex((each) => each.column === column) === place,
  );
}

/** The columns in which two records differ, as a file in the reader's language would show them. */
function recordDifferences(
  kind: SheetKind,
  before: PlanRecord,
  after: PlanRecord,
  names: Names,
  vocabulary: Vocabulary,
): PlannedRow['changes'] {
  const cellOf = (column: string, record: PlanRecord) =>
    writeCell(columnType(kind, column)!, record[column], names, vocabulary);
  return columnsOf(kind)
    .filter((column) => column in before)
    .filter((column) => JSON.stringify(before[column]) !== JSON.stringify(after[column]))
    .map((column) => ({ column, from: cellOf(column, before), to: cellOf(column, after) }));
}

function outcomeOf(
  problems: readonly ImportProblem[],
  isNew: boolean,
  changes: PlannedRow['changes'],
): ImportOutcome {
  if (problems.length > 0) return 'refused';
  if (isNew) return 'create';
  return changes.length > 0 ? 'change' : 'unchanged';
}
