// A computed value on its way into the database and the audit trail: in Målbar's own name, beside whoever caused it.
import type { Kysely, Transaction } from 'kysely';
import type { Audit } from '#db/audited-transaction.ts';
import { settleAll, settleChanges, type Write } from '#db/formula/settle-formulas.ts';
import { insertObservation } from '#db/indicator/observation-queries.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import type { Database } from '#db/schema.ts';
import type { SourceChange } from '#shared/formula/formula-dependence.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { ObservationRow } from '#shared/strategy/snapshot.ts';

type Context = { clusterId: string; now: IsoInstant };

function writing(trx: Transaction<Database>, { clusterId, now }: Context, audit: Audit): Write {
  return async (indicator, { period, newest, next }) => {
    const after = {
      ...next,
      indicatorId: indicator.id,
      period,
      revision: (newest?.revision ?? 0) + 1,
      // That a series was broken where people recorded it says nothing of what the rows say.
      isBreak: false,
      note: '',
      source: '',
      isSample: indicator.isSample,
      recordedAt: now,
    };
    await insertObservation(trx, clusterId, { ...after, recordedById: systemPersonId });
    await audit({
      action: 'indicator.compute',
      entity: 'observation',
      entityId: indicator.id,
      before: newest ? withoutNames(newest) : null,
      after,
      actorId: systemPersonId,
      cause: { kind: 'computed' },
    });
  };
}

/** Within the write that made the changes. */
export async function computeChanged(
  trx: Transaction<Database>,
  context: Context,
  changes: readonly SourceChange[],
  audit: Audit,
): Promise<void> {
  await settleChanges(trx, { ...context, write: writing(trx, context, audit) }, changes);
}

export async function computeAll(
  trx: Transaction<Database>,
  context: Context,
  audit: Audit,
): Promise<void> {
  await settleAll(trx, { ...context, write: writing(trx, context, audit) });
}

/** How many values are not what the rows say: periods that have ended since. */
export async function countDue(db: Kysely<Database>, context: Context): Promise<number> {
  let due = 0;
  const write = () => Promise.resolve(void (due += 1));
  await settleAll(db, { ...context, write });
  return due;
}

/** The trail cannot forget, so no person's name stands in it. */
function withoutNames(row: ObservationRow) {
  const { recordedBy: _by, onBehalfOf: _owner, approvedBy: _approver, ...kept } = row;
  return kept;
}
