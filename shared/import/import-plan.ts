// The whole file against the whole strategy: what every row comes to. Pure; the server asks it once for the preview, and
// once more inside the transaction that carries it out.
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { ImportKind } from './import-column.ts';
import type { ImportFile } from './import-schema.ts';
import type { Vocabularies } from './import-vocabulary.ts';
import type { KnownPlan } from './known-plan.ts';
import { matchGoals, planGoals } from './plan-goals.ts';
import { planIndicators } from './plan-indicators.ts';
import { planMeasures } from './plan-measures.ts';
import { planObservations } from './plan-observations.ts';
import { newIds, type ImportOutcome, type PlannedRow } from './planned-row.ts';
import { fileRows, type Desk } from './read-row.ts';
import { namesIn, type Names } from './write-cell.ts';

export type ImportCounts = Record<ImportOutcome, number>;

/** In the file's order. Writing goes by `inWritingOrder`. */
export function importPlan(
  file: Pick<ImportFile, 'sheets' | 'numbersIn'>,
  known: KnownPlan,
  vocabularies: Vocabularies,
  lang: Lang,
): PlannedRow[] {
  const rowsOf = (kind: ImportKind) =>
    file.sheets.flatMap((sheet, place) => (sheet.kind === kind ? fileRows(sheet, place) : []));
  const nextId = newIds();
  const { found, named, findGoal } = matchGoals(rowsOf('goal'), known, nextId);
  const names = namesIn(known);
  const newNames = new Map(named.map(({ id, number, title }) => [id, `${number} ${title}`.trim()]));
  const goalName: Names['goal'] = (id) => names.goal(id) || (newNames.get(id) ?? '');
  const desk: Desk = {
    vocabularies,
    numbersIn: file.numbersIn,
    known,
    names: { ...names, goal: goalName },
    findGoal,
  };
  const vocabulary = vocabularies[lang];
  const goals = planGoals(found, desk, vocabulary);
  const indicators = planIndicators(rowsOf('indicator'), desk, vocabulary, nextId);
  const observations = planObservations(rowsOf('observation'), indicators, desk, vocabulary);
  const measures = planMeasures(rowsOf('measure'), desk, vocabulary, nextId);
  return [...goals, ...indicators.map(({ planned }) => planned), ...observations, ...measures].sort(
    (one, other) => one.sheet - other.sheet || one.line - other.line,
  );
}

export function countOutcomes(rows: readonly Pick<PlannedRow, 'outcome'>[]): ImportCounts {
  const counts: ImportCounts = { refused: 0, create: 0, change: 0, unchanged: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
