// The measures of a file: which there are already, what changes, and where they stand.
import { createMeasureInput, recordMeasureUpdateInput } from '#shared/measure/measure-schema.ts';
import type { MeasurePhase } from '#shared/measure/measure-type.ts';
import { milestoneProblem } from '#shared/measure/milestone-rule.ts';
import { tidyText } from './cell.ts';
import type { Vocabulary } from './import-vocabulary.ts';
import { goalIn } from './plan-indicators.ts';
import { columnOf, measureInput, measureRecord, type PlanRecord } from './plan-record.ts';
import {
  missingProblems,
  plannedRow,
  schemaProblems,
  type newIds,
  type PlannedRow,
} from './planned-row.ts';
import { readRow, type Desk, type FileRow } from './read-row.ts';
import { rowMatcher } from './row-match.ts';

export function planMeasures(
  rows: readonly FileRow[],
  desk: Desk,
  vocabulary: Vocabulary,
  nextId: ReturnType<typeof newIds>,
): PlannedRow[] {
  const { known } = desk;
  const byId = new Map(known.measures.map((row) => [row.id, row]));
  const existing = known.measures.map(({ id, title, homeGoalId }) => ({
    id,
    title,
    parentId: homeGoalId,
  }));
  const match = rowMatcher(rows, existing, known.archivedIds, nextId);
  return rows.map((row) => {
    const { id, isNew, problem } = match(row, () => goalIn(row, desk));
    const now = isNew ? null : (byId.get(id) ?? null);
    const before = now ? measureRecord(now) : usualMeasure(known.strategy.lang);
    const { record, problems } = readRow('measure', row, before, isNew, desk);
    if (problem) problems.unshift({ column: null, reason: problem, given: '' });
    if (isNew) problems.push(...missingProblems('measure', row));
    const input = createMeasureInput.safeParse(measureInput(record));
    if (!input.success) problems.push(...schemaProblems(input.error.issues, row));
    const said = recordMeasureUpdateInput.safeParse({
      measureId: id,
      version: 1,
      phase: record['phase'],
      progress: record['progress'],
      text: '',
    });
    const isSaid = record['phase'] !== before['phase'] || record['progress'] !== before['progress'];
    if (!said.success && isSaid) problems.push(...schemaProblems(said.error.issues, row));
    const { phase, progress } = isSaid && said.success ? said.data : standingIn(before);
    const isSample = record['isSample'] === true;
    const after = input.success
      ? measureRecord({ ...input.data, isSample, phase, progress })
      : record;
    const isSame = !isNew && JSON.stringify(before) === JSON.stringify(after);
    if (input.success && !isSame) {
      const { homeGoalId, servedGoalIds, milestones } = input.data;
      const late = milestoneProblem(milestones, known.today);
      if (late) problems.push({ column: columnOf(late.path), reason: late.reason, given: '' });
      if (servedGoalIds.includes(homeGoalId))
        problems.push({
          column: 'servedGoals',
          reason: 'choice_twice',
          given: tidyText(row.cells.get('servedGoals') ?? null),
        });
    }
    const own = ({ phase: _phase, progress: _progress, ...rest }: PlanRecord) =>
      JSON.stringify(rest);
    return plannedRow(
      { kind: 'measure', row, before, after, isNew, problems },
      desk,
      vocabulary,
      () =>
        input.success && {
          kind: 'measure',
          id,
          before: now,
          data: input.data,
          isSample,
          isRevised: isNew || own(before) !== own(after),
          standing: isSaid ? { phase, progress } : null,
        },
    );
  });
}

/** A record that was made from a row, or is the usual one, holds both. */
function standingIn(record: PlanRecord) {
  return { phase: record['phase'] as MeasurePhase, progress: record['progress'] as number };
}

function usualMeasure(lang: string): PlanRecord {
  return {
    goal: null,
    title: '',
    description: '',
    subPoints: [],
    phase: 'not_started',
    progress: 0,
    startsOn: null,
    dueOn: null,
    milestones: [],
    servedGoals: [],
    leadPartners: [],
    contributorPartners: [],
    sourceUrl: '',
    owner: null,
    responsible: null,
    lang,
    isSample: false,
  };
}
