// How every versioned row is made and changed: found, authorised, compared with the version the form was opened with,
// written, audited.
import type { Transaction } from 'kysely';
import { auditedTransaction, type Audit } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import type { Database } from '#db/schema.ts';
import type { Attribution } from '#db/strategy/recorded-ids.ts';
import { authorise } from '#server/authorise.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { Resource } from '#shared/permission.ts';
import type { RecordedNames } from '#shared/strategy/snapshot.ts';

type VersionedRow = { id: string; version: number; archivedAt: IsoInstant | null };

/** What was taken out of the strategy is brought back before it is changed. */
export function refuseArchived(row: { archivedAt: IsoInstant | null }): void {
  if (row.archivedAt !== null) refuseField('id', 'archived');
}

type Revision = { revision: number; isWithdrawn: boolean };

/**
 * Refuses `conflict` unless the form was opened with the newest revision. One that was withdrawn is none to those who
 * only see what stands.
 */
export function refuseStale(newest: Revision | undefined, openedWith: number): void {
  const isNone = newest === undefined || newest.isWithdrawn;
  if (openedWith === newest?.revision || (isNone && openedWith === 0)) return;
  refuse('conflict', { current: isNone ? null : newest });
}

/** What stands again when the newest revision is taken back: the one before it, or a first one withdrawn. */
export function takenBack<Row extends Revision>(
  newest: Row | undefined,
  previous: Row | undefined,
): Row {
  return previous ?? { ...(newest ?? refuse('not_found')), isWithdrawn: true };
}

/** A revision as the audit trail keeps it: the trail cannot forget, so no person's name stands in it. */
export function withoutName<Row extends RecordedNames>(row: Row): Omit<Row, keyof RecordedNames> {
  const { recordedBy: _by, onBehalfOf: _owner, approvedBy: _approver, ...kept } = row;
  return kept;
}

/** The queries of one kind of row. `update` answers false when the row no longer has the expected version. */
export type RowStore<Row> = {
  entity: string;
  /** Whose it is. */
  resource(clusterId: string, row: Row): Resource;
  insert(trx: Transaction<Database>, clusterId: string, row: Row): Promise<void>;
  find(trx: Transaction<Database>, clusterId: string, id: string): Promise<Row | undefined>;
  update(
    trx: Transaction<Database>,
    clusterId: string,
    row: Row,
    expectedVersion: number,
  ): Promise<boolean>;
  /** What the audit trail keeps of a row, where that is less than the whole. */
  audited?(row: Row): object;
};

/** Of rows that are changed; where they come from is another matter. */
type ChangedStore<Row> = Omit<RowStore<Row>, 'insert'>;

/** A row's first version, placed last among the others. */
export function firstVersion<Input extends object>(
  input: Input,
  others: readonly { sortOrder: number }[],
) {
  const sortOrder = Math.max(-1, ...others.map((other) => other.sortOrder)) + 1;
  return { ...input, id: newId(), sortOrder, isSample: false, archivedAt: null, version: 1 };
}

/** Writes the row that `make` answers once it has authorised what is to be made, and checked what it refers to. */
export function createRow<Row extends VersionedRow>(
  ctx: ActorContext,
  store: RowStore<Row>,
  action: string,
  make: (trx: Transaction<Database>, audit: Audit) => Promise<Row>,
): Promise<Row> {
  return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
    const row = await make(trx, audit);
    await store.insert(trx, ctx.actor.clusterId, row);
    await audit({ action, ...told(store, null, row) });
    return row;
  });
}

/** A write under way: whose it is, and the transaction with its trail. `attribution`: who else stands behind what it records. */
export type Write = {
  ctx: ActorContext;
  trx: Transaction<Database>;
  audit: Audit;
  attribution?: Attribution;
};

type Change<Row> = (before: Row, trx: Transaction<Database>, audit: Audit) => Row | Promise<Row>;

/** As `changeRow`, in a transaction that others write in too. */
export function changeRowIn<Row extends VersionedRow>(
  write: Write,
  store: ChangedStore<Row>,
  input: { id: string; version: number },
  action: string,
  change: Change<Row>,
): Promise<Row> {
  return reviseRow(write, store, input, action, (before, trx, audit) => {
    refuseArchived(before);
    return change(before, trx, audit);
  });
}

/**
 * Answers the row as written, one version up. Refuses `not_found`, `forbidden` where the row is or would become
 * somebody else's, `conflict` with the newer row, and a row that is archived.
 */
export function changeRow<Row extends VersionedRow>(
  ctx: ActorContext,
  store: ChangedStore<Row>,
  input: { id: string; version: number },
  action: string,
  change: Change<Row>,
): Promise<Row> {
  return auditedTransaction(ctx.db.write, writeContextOf(ctx), (trx, audit) =>
    changeRowIn({ ctx, trx, audit }, store, input, action, change),
  );
}

/** Brings an archived row back, once `check` has found that it still has a place. */
export function restoreRow<Row extends VersionedRow>(
  ctx: ActorContext,
  store: ChangedStore<Row>,
  input: { id: string; version: number },
  action: string,
  check: (before: Row, trx: Transaction<Database>) => Promise<void>,
): Promise<Row> {
  return auditedTransaction(ctx.db.write, writeContextOf(ctx), (trx, audit) =>
    reviseRow({ ctx, trx, audit }, store, input, action, async (before) => {
      await check(before, trx);
      return { ...before, archivedAt: null };
    }),
  );
}

async function reviseRow<Row extends VersionedRow>(
  { ctx, trx, audit }: Write,
  store: ChangedStore<Row>,
  input: { id: string; version: number },
  action: string,
  change: Change<Row>,
): Promise<Row> {
  const { clusterId } = ctx.actor;
  const before = found(await store.find(trx, clusterId, input.id));
  authorise(ctx, store.resource(clusterId, before));
  if (before.version !== input.version) refuse('conflict', { current: before });
  const after = { ...(await change(before, trx, audit)), version: before.version + 1 };
  authorise(ctx, store.resource(clusterId, after));
  if (!(await store.update(trx, clusterId, after, before.version)))
    refuse('conflict', { current: found(await store.find(trx, clusterId, input.id)) });
  await audit({ action, ...told(store, before, after) });
  return after;
}

function told<Row extends VersionedRow>(store: ChangedStore<Row>, before: Row | null, after: Row) {
  const audited = (row: Row) => store.audited?.(row) ?? row;
  return {
    entity: store.entity,
    entityId: after.id,
    before: before && audited(before),
    after: audited(after),
  };
}
