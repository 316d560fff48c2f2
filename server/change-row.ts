// How every versioned row is changed: found, compared with the version the form was opened with, written, audited.
import type { Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
import type { Database } from '#db/schema.ts';
import { found, refuse } from '#server/refusal.ts';
import { writeContextOf, type RequestContext } from '#server/request-context.ts';
import type { Actor } from '#shared/permission.ts';

export type ActorContext = RequestContext & { actor: Actor };

/** The queries of one kind of row. `update` answers false when the row no longer has the expected version. */
export type RowStore<Row> = {
  entity: string;
  find(trx: Transaction<Database>, clusterId: string, id: string): Promise<Row | undefined>;
  update(
    trx: Transaction<Database>,
    clusterId: string,
    row: Row,
    expectedVersion: number,
  ): Promise<boolean>;
};

/** Answers the row as written, one version up. Refuses `not_found`, and `conflict` with the newer row. */
export async function changeRow<Row extends { id: string; version: number }>(
  ctx: ActorContext,
  store: RowStore<Row>,
  input: { id: string; version: number },
  action: string,
  change: (before: Row, trx: Transaction<Database>) => Row | Promise<Row>,
): Promise<Row> {
  const { clusterId } = ctx.actor;
  return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
    const before = found(await store.find(trx, clusterId, input.id));
    if (before.version !== input.version) refuse('conflict', { current: before });
    const after = { ...(await change(before, trx)), version: before.version + 1 };
    if (!(await store.update(trx, clusterId, after, before.version)))
      refuse('conflict', { current: before });
    await audit({ action, entity: store.entity, entityId: before.id, before, after });
    return after;
  });
}
