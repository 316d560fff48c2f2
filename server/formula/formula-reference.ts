// Whether an indicator can be computed by a formula, and whether what that names is the strategy's and the cluster's own.
import type { Transaction } from 'kysely';
import { listReaders } from '#db/formula/computed-queries.ts';
import { listPartners } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { listGoals } from '#db/strategy/goal-queries.ts';
import { refuse, refuseField } from '#server/refusal.ts';
import type { FieldReason } from '#shared/error-reason.ts';
import { formulaProblems, hasReaderProblem } from '#shared/formula/formula-check.ts';
import { indicatorRead } from '#shared/formula/formula-dependence.ts';
import { amountsOf } from '#shared/formula/formula-period.ts';
import type { Formula } from '#shared/formula/formula-type.ts';
import type { CreateIndicatorInput } from '#shared/indicator/indicator-schema.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';

/** What a form tells at once is refused here all the same: others may have changed what it is made of. */
export function checkFormula(
  input: CreateIndicatorInput,
  id: string | null,
  indicators: readonly IndicatorRow[],
): void {
  const fields: Record<string, FieldReason[]> = {};
  for (const { path, reason } of formulaProblems(input, id, indicators))
    (fields[path] ??= []).push(reason);
  const changed = indicators.map((one) => (one.id === id ? { ...one, ...input } : one));
  const isSound = Object.keys(fields).length === 0;
  if (isSound && id !== null && hasReaderProblem(id, changed))
    refuseField('formula.kind', 'formula_readers');
  if (!isSound) refuse('invalid_input', { fields });
}

/** What others are computed from is not taken out from under them. */
export async function refuseRead(
  trx: Transaction<Database>,
  clusterId: string,
  id: string,
): Promise<void> {
  const readers = await listReaders(trx, clusterId, [indicatorRead(id)]);
  if (readers.length > 0) refuseField('id', 'formula_readers');
}

/** A goal that has been taken out since is still the strategy's. */
export async function checkReferred(
  trx: Transaction<Database>,
  clusterId: string,
  strategyId: string,
  formula: Formula,
): Promise<void> {
  const goals = await listGoals(trx, clusterId, strategyId, { withArchived: true });
  const goalIds = new Set(goals.map(({ id }) => id));
  const partnerIds = new Set((await listPartners(trx, clusterId)).map(({ id }) => id));
  for (const [place, amount] of amountsOf(formula).entries()) {
    if (amount.source === 'indicator') continue;
    const path = place === 0 ? 'formula.amount' : 'formula.whole';
    const { goalId, partnerId } = amount;
    if (goalId !== null && !goalIds.has(goalId)) refuseField(`${path}.goalId`, 'choice_invalid');
    if (partnerId !== null && !partnerIds.has(partnerId))
      refuseField(`${path}.partnerId`, 'choice_invalid');
    const participant = amount.source === 'event' ? amount.participantPartnerId : null;
    if (participant !== null && !partnerIds.has(participant))
      refuseField(`${path}.participantPartnerId`, 'choice_invalid');
  }
}
