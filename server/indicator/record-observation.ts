// One more revision of a period's value, in a transaction that others may write in too.
import { findIndicator } from '#db/indicator/indicator-queries.ts';
import { insertObservation, listPeriodRevisions } from '#db/indicator/observation-queries.ts';
import { listTold } from '#db/report/erratum-queries.ts';
import { authorise } from '#server/authorise.ts';
import {
  refuseArchived,
  refuseStale,
  takenBack,
  withoutName,
  type Write,
} from '#server/change-row.ts';
import { found, refuseField } from '#server/refusal.ts';
import { answerOpenRounds } from '#server/round/answer-elsewhere.ts';
import type { RecordObservationInput } from '#shared/indicator/indicator-schema.ts';
import { observationProblem } from '#shared/indicator/observation-rule.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { correctedReports, type CorrectionCause } from '#shared/report/correction-cause.ts';
import type { IndicatorRow, ObservationRow } from '#shared/strategy/snapshot.ts';
import { ownedResource } from '#shared/strategy/strategy-resource.ts';

type NewRevision = Pick<
  ObservationRow,
  'value' | 'noValueReason' | 'isPreliminary' | 'isBreak' | 'isWithdrawn' | 'note' | 'source'
> &
  Partial<Pick<ObservationRow, 'isSample' | 'computed'>>;

/** Writes what follows the newest revision, if that is still the one the form was opened with. */
async function reviseObservation(
  { ctx, trx, audit, attribution = {} }: Write,
  action: string,
  { indicatorId, period, revision }: { indicatorId: string; period: string; revision: number },
  next: (
    indicator: IndicatorRow,
    newest: ObservationRow | undefined,
    previous: ObservationRow | undefined,
  ) => NewRevision,
  cause: CorrectionCause,
): Promise<{ period: string; revision: number }> {
  const { clusterId, personId } = ctx.actor;
  const indicator = found(await findIndicator(trx, clusterId, indicatorId));
  authorise(ctx, ownedResource(clusterId, indicator));
  refuseArchived(indicator);
  const [newest, previous] = await listPeriodRevisions(trx, clusterId, indicatorId, period);
  refuseStale(newest, revision);
  const after = {
    isSample: false,
    computed: null,
    ...next(indicator, newest, previous),
    indicatorId,
    period,
    revision: (newest?.revision ?? 0) + 1,
    recordedAt: ctx.now,
    ...attribution,
  };
  if (cause.kind === 'said' && cause.text === '')
    await refuseUnexplained(trx, clusterId, {
      ...after,
      value: after.isWithdrawn ? null : after.value,
    });
  await insertObservation(trx, clusterId, { ...after, recordedById: personId });
  await audit({
    action,
    entity: 'observation',
    entityId: indicatorId,
    before: newest ? withoutName(newest) : null,
    after,
    cause,
  });
  return { period, revision: after.revision };
}

/** What is printed in a frozen report is not corrected without saying why. */
async function refuseUnexplained(
  trx: Write['trx'],
  clusterId: string,
  said: Pick<ObservationRow, 'indicatorId' | 'period' | 'value'>,
): Promise<void> {
  const { indicatorId, period } = said;
  const told = await listTold(trx, clusterId, { indicatorIds: [indicatorId], period });
  if (correctedReports(told, said).length > 0)
    refuseField('correctionReason', 'correction_unexplained');
}

type Recorded = Omit<RecordObservationInput, 'isBreak' | 'source'> &
  Partial<Pick<RecordObservationInput, 'isBreak' | 'source'> & Pick<ObservationRow, 'isSample'>>;

/** What is not said of break and source stays as the period has it. `cause`: where it is not in the writer's own words. */
export async function recordObservation(write: Write, input: Recorded, cause?: CorrectionCause) {
  await answerOpenRounds(write, {
    kind: 'indicator',
    subjectId: input.indicatorId,
    period: input.period,
  });
  const said = { kind: 'said' as const, text: input.correctionReason ?? '' };
  const next = (indicator: IndicatorRow, newest: ObservationRow | undefined) => {
    const problem = observationProblem(indicator, input, norwegianDay(write.ctx.now));
    if (problem) refuseField(problem.field, problem.reason);
    const { value, noValueReason, isPreliminary, note, isSample = false } = input;
    const { isBreak = newest?.isBreak ?? false, source = newest?.source ?? '' } = input;
    const values = { value, noValueReason, isPreliminary, isBreak, note, source };
    return { ...values, isSample, isWithdrawn: false };
  };
  return reviseObservation(write, 'indicator.recordObservation', input, next, cause ?? said);
}

/** What stood before the newest revision stands again; a first value is withdrawn. */
export function undoObservation(
  write: Write,
  input: { indicatorId: string; period: string; revision: number },
) {
  const action = 'indicator.undoObservation';
  const next: Parameters<typeof reviseObservation>[3] = (indicator, newest, previous) => {
    if (indicator.formula !== null) refuseField('value', 'computed');
    const back = takenBack(newest, previous);
    const { value, noValueReason, isPreliminary, isBreak, isWithdrawn, note, source } = back;
    const said = { value, noValueReason, isPreliminary, isBreak, isWithdrawn, note, source };
    // What is invented stays marked so, and what was computed too.
    return { ...said, isSample: back.isSample, computed: back.computed };
  };
  return reviseObservation(write, action, input, next, { kind: 'undone' });
}
