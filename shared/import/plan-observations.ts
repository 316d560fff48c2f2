// The recorded values of a file: of which indicator and period, and what they change.
import { recordObservationInput } from '#shared/indicator/indicator-schema.ts';
import { observationProblem } from '#shared/indicator/observation-rule.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';
import { comparable, tidyText } from './cell.ts';
import type { ImportProblem } from './import-problem.ts';
import type { Vocabulary } from './import-vocabulary.ts';
import type { FileIndicator } from './plan-indicators.ts';
import { observationRecord, type PlanRecord } from './plan-record.ts';
import { missingProblems, plannedRow, schemaProblems, type PlannedRow } from './planned-row.ts';
import { readPeriod } from './read-cell.ts';
import { readRow, type Desk, type FileRow } from './read-row.ts';

type Definition = Pick<IndicatorRow, 'direction' | 'frequency' | 'decimals' | 'formula'>;

export function planObservations(
  rows: readonly FileRow[],
  inFile: readonly FileIndicator[],
  desk: Desk,
  vocabulary: Vocabulary,
): PlannedRow[] {
  const { known } = desk;
  const find = indicatorFinder(inFile, desk);
  const definitions = definitionsOf(inFile, desk);
  const standing = new Map(
    known.observations.map((each) => [keyOf(each.indicatorId, each.period), each]),
  );
  const seen = new Set<string>();
  return rows.map((row) => {
    const { id, problem } = find(row);
    const key = keyOf(id ?? '', periodIn(row));
    const now = standing.get(key) ?? null;
    const isNew = now === null;
    const before = now ? observationRecord(now) : usualObservation();
    const { record, problems } = readRow('observation', row, before, isNew, desk);
    // A value takes the place of the reason for none, where the file has no column for that.
    if (record['value'] !== null && !row.cells.has('noValueReason')) record['noValueReason'] = null;
    if (problem) problems.unshift(problem);
    if (id !== null && seen.has(key))
      problems.unshift({ column: null, reason: 'row_twice', given: '' });
    seen.add(key);
    if (isNew)
      problems.push(
        ...missingProblems('observation', row).filter(({ column }) => column === 'period'),
      );
    const input = recordObservationInput.safeParse({
      ...record,
      indicatorId: id,
      revision: now?.revision ?? 0,
    });
    if (!input.success && id !== null) problems.push(...schemaProblems(input.error.issues, row));
    const isSample = record['isSample'] === true;
    const after = input.success ? observationRecord({ ...input.data, isSample }) : record;
    const isSame = !isNew && JSON.stringify(before) === JSON.stringify(after);
    const definition = id === null ? undefined : definitions.get(id);
    if (input.success && definition && !isSame) {
      const clash = observationProblem(definition, input.data, known.today);
      if (clash)
        problems.push({
          column: clash.field,
          reason: clash.reason,
          given: given(row, clash.field),
        });
    }
    return plannedRow(
      { kind: 'observation', row, before, after, isNew, problems },
      desk,
      vocabulary,
      () => input.success && { kind: 'observation', data: input.data, isSample },
    );
  });
}

/** As it will be written, however the file does; what is no period stands as it is. */
function periodIn({ cells }: FileRow): string {
  const cell = cells.get('period') ?? null;
  const read = readPeriod(cell);
  return 'value' in read && read.value !== null ? (read.value as string) : tidyText(cell);
}

const keyOf = (indicatorId: string, period: string) => `${indicatorId} ${period}`;
const given = ({ cells }: FileRow, column: string) => tidyText(cells.get(column) ?? null);

/** By id where there is one that is known, otherwise by a title that only one indicator has. */
function indicatorFinder(inFile: readonly FileIndicator[], { known }: Desk) {
  const byId = new Map<string, string>(known.indicators.map(({ id }) => [id, id]));
  for (const { fileId, id } of inFile) if (fileId !== '') byId.set(fileId, id);
  const byTitle = new Map<string, Set<string>>();
  const add = (title: string, id: string) => {
    const key = comparable(title);
    byTitle.set(key, (byTitle.get(key) ?? new Set<string>()).add(id));
  };
  for (const { title, id } of known.indicators) add(title, id);
  for (const { row, id } of inFile) add(given(row, 'title'), id);
  return (row: FileRow): { id: string | null; problem: ImportProblem | null } => {
    const id = byId.get(given(row, 'indicatorId').toLowerCase());
    if (id !== undefined) return { id, problem: null };
    const title = given(row, 'indicator');
    const refused = (reason: ImportProblem['reason']) => ({
      id: null,
      problem: { column: 'indicator', reason, given: title },
    });
    if (title === '') return refused('required');
    const [found, other] = byTitle.get(comparable(title)) ?? [];
    if (found === undefined) return refused('reference_unknown');
    return other === undefined ? { id: found, problem: null } : refused('reference_ambiguous');
  };
}

/** As the indicators are to be once the file is carried out. */
function definitionsOf(inFile: readonly FileIndicator[], { known }: Desk): Map<string, Definition> {
  const definitions = new Map<string, Definition>(known.indicators.map((row) => [row.id, row]));
  for (const { id, planned } of inFile) {
    if (planned.write?.kind === 'indicator') definitions.set(id, planned.write.data);
  }
  return definitions;
}

function usualObservation(): PlanRecord {
  return {
    period: null,
    value: null,
    noValueReason: null,
    isPreliminary: false,
    isBreak: false,
    note: '',
    source: '',
    isSample: false,
  };
}
