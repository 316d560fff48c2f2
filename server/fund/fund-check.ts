// What money may not do, and what rows of funds may refer to.
import type { Transaction } from 'kysely';
import { listEntries } from '#db/fund/fund-project-queries.ts';
import { listFundYears } from '#db/fund/fund-year-queries.ts';
import { findDecision } from '#db/meeting/decision-queries.ts';
import { listPartners } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { findGoal } from '#db/strategy/goal-queries.ts';
import { refuseField } from '#server/refusal.ts';
import { balanceProblem } from '#shared/fund/fund-balance.ts';
import type { FundEntryRow, FundYearRow, ServedShare } from '#shared/fund/fund-type.ts';

/** The money as it would stand after a write: a row in the place of the one it replaces. */
type Changed = { year?: FundYearRow; entry?: FundEntryRow };

/** Refuses, at the field, what would award more than there is or use more than was awarded. */
export async function refuseImbalance(
  trx: Transaction<Database>,
  clusterId: string,
  field: string,
  { year, entry }: Changed,
): Promise<void> {
  const years = await listFundYears(trx, clusterId);
  const entries = await listEntries(trx, clusterId);
  const problem = balanceProblem(
    year ? [...years.filter(({ id }) => id !== year.id), year] : years,
    entry
      ? [
          ...entries.filter(({ id }) => id !== entry.id),
          ...(entry.archivedAt === null ? [entry] : []),
        ]
      : entries,
  );
  if (problem) refuseField(field, problem);
}

export async function checkDecision(
  trx: Transaction<Database>,
  clusterId: string,
  decisionId: string | null,
): Promise<void> {
  if (decisionId === null) return;
  const decision = await findDecision(trx, clusterId, decisionId);
  if (!decision || decision.archivedAt !== null) refuseField('decisionId', 'choice_invalid');
}

type Party = {
  leadPartnerId: string;
  partnerIds: readonly string[];
  serves: readonly ServedShare[];
};

/** Partners and goals are the cluster's. */
export async function checkParty(
  trx: Transaction<Database>,
  clusterId: string,
  { partnerIds, serves }: Party,
): Promise<void> {
  const known = new Set((await listPartners(trx, clusterId)).map(({ id }) => id));
  if (!partnerIds.every((id) => known.has(id))) refuseField('partnerIds', 'choice_invalid');
  for (const [place, { goalId }] of serves.entries())
    if (!(await findGoal(trx, clusterId, goalId)))
      refuseField(`serves.${place}.goalId`, 'choice_invalid');
}
