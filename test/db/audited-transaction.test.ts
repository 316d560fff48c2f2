import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditedTransaction, findDataVersion } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { dialects, openTestDatabase } from '#test/database.ts';

const context = {
  clusterId: alrekCluster.id,
  actorId: systemPersonId,
  now: '2026-11-21T10:00:00.000Z',
};
const change = {
  action: 'people.rename',
  entity: 'cluster',
  entityId: alrekCluster.id,
  before: { name: 'a' },
  after: { name: 'b' },
};

describe.each(dialects)('the one door to writing, on %s', (dialect) => {
  let connection: Connection;
  beforeEach(async () => {
    connection = await openTestDatabase(dialect, 'filled');
  });
  afterEach(() => connection.close());

  const nameNow = async () =>
    (await connection.read.selectFrom('cluster').select('name').executeTakeFirstOrThrow()).name;
  const auditCount = async () =>
    (await connection.read.selectFrom('audit_entry').select('id').execute()).length;

  it('keeps the write, its audit row and a new data version together', async () => {
    const [version, audited] = [
      await findDataVersion(connection.read, alrekCluster.id),
      await auditCount(),
    ];
    await auditedTransaction(connection.write, context, async (trx, audit) => {
      await trx.updateTable('cluster').set({ name: 'Ny klynge' }).execute();
      await audit(change);
    });
    expect(await nameNow()).toBe('Ny klynge');
    expect(await findDataVersion(connection.read, alrekCluster.id)).toBe(version + 1);
    expect(await auditCount()).toBe(audited + 1);
    const row = await connection.read
      .selectFrom('audit_entry')
      .selectAll()
      .where('at', '=', context.now)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      actor_id: systemPersonId,
      action: 'people.rename',
      known_at: context.now,
    });
    expect([row.before, row.after].map((text) => JSON.parse(text ?? ''))).toEqual([
      { name: 'a' },
      { name: 'b' },
    ]);
  });

  it('rolls back a write that audited nothing', async () => {
    const version = await findDataVersion(connection.read, alrekCluster.id);
    const write = auditedTransaction(connection.write, context, async (trx) => {
      await trx.updateTable('cluster').set({ name: 'Uten spor' }).execute();
    });
    await expect(write).rejects.toThrow('A write must be audited.');
    expect(await nameNow()).toBe('Alrek helseklynge');
    expect(await findDataVersion(connection.read, alrekCluster.id)).toBe(version);
  });

  it('rolls back write and audit row together when the work fails', async () => {
    const audited = await auditCount();
    const write = auditedTransaction(connection.write, context, async (trx, audit) => {
      await trx.updateTable('cluster').set({ name: 'Halvveis' }).execute();
      await audit(change);
      throw new Error('midt i');
    });
    await expect(write).rejects.toThrow('midt i');
    expect(await nameNow()).toBe('Alrek helseklynge');
    expect(await auditCount()).toBe(audited);
  });
});
