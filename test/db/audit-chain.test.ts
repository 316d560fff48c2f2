// Whatever is done to the audit trail behind Målbar's back is found; what Målbar does itself never breaks it.
import fc from 'fast-check';
import { sql, type Transaction } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOfEntry } from '#db/audit/audit-chain.ts';
import { verifyChain } from '#db/audit/audit-verification.ts';
import { auditedTransaction, findDataVersion, recordEvent } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { up as chainAnew } from '#db/migrations/20261122-07-audit-chain.ts';
import type { AuditEntryTable, Database } from '#db/schema.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { dialects, openTestDatabase, type Dialect } from '#test/database.ts';

const clusterId = alrekCluster.id;
const context = { clusterId, actorId: systemPersonId, now: '2026-11-21T10:00:00.000Z' };
const event = { action: 'report.download', entity: 'strategy', entityId: clusterId };

/** As somebody would who holds the database itself. */
async function takeGuardsOff({ write }: Connection, dialect: Dialect): Promise<void> {
  if (dialect === 'postgres') {
    await sql`drop trigger audit_entry_append_only on audit_entry`.execute(write);
    return;
  }
  await sql`drop trigger audit_entry_no_update`.execute(write);
  await sql`drop trigger audit_entry_no_delete`.execute(write);
}

const entriesOf = ({ read }: Connection): Promise<AuditEntryTable[]> =>
  read.selectFrom('audit_entry').selectAll().orderBy('sequence').execute();

describe.each(dialects)('the chained audit trail, on %s', (dialect) => {
  let connection: Connection;
  beforeEach(async () => {
    connection = await openTestDatabase(dialect, 'filled');
  });
  afterEach(() => connection.close());

  const verify = (...rest: [known?: { sequence: number; hash: string } | null, batch?: number]) =>
    verifyChain(connection.read, clusterId, ...rest);
  const faultAfter = async (tamper: () => Promise<unknown>) => {
    await takeGuardsOff(connection, dialect);
    await tamper();
    return (await verify()).fault;
  };
  const entry = async (sequence: number) => (await entriesOf(connection))[sequence - 1]!;

  it('holds from the first entry to the head, whatever the size of a batch', async () => {
    const entries = await entriesOf(connection);
    expect(entries.length).toBeGreaterThan(300);
    const last = entries.at(-1)!;
    const head = { sequence: entries.length, hash: last.hash };
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, place) => place + 1));
    for (const batch of [7, entries.length, 5000])
      expect(await verify(null, batch)).toEqual({ entries: entries.length, head, fault: null });
  });

  it('goes on with every write and event, many at once', async () => {
    const { entries } = await verify();
    const write = () =>
      auditedTransaction(connection.write, context, async (_, audit) => {
        const change = { ...event, before: null, after: { title: 'Ny' } };
        await audit(change);
        await audit(change);
      });
    const happen = () => recordEvent(connection.write, { ...context, actorId: null }, event);
    await Promise.all([write(), happen(), happen(), write(), write(), happen()]);
    expect(await verify()).toMatchObject({ entries: entries + 9, fault: null });
  });

  it('is chained by the migration as it would have been from the start', async () => {
    const before = await entriesOf(connection);
    const { write } = connection;
    await sql`create table kept as select id, cluster_id, at, known_at, actor_id, action, entity, entity_id, before, after
      from audit_entry`.execute(write);
    await write.schema.dropTable('audit_entry').execute();
    await write.schema.dropTable('audit_chain').execute();
    await write.schema.alterTable('kept').renameTo('audit_entry').execute();
    await chainAnew(write as never);
    expect(await entriesOf(connection)).toEqual(before);
    expect((await verify()).fault).toBeNull();
    await expect(write.deleteFrom('audit_entry').execute()).rejects.toThrow('append-only');
    await recordEvent(write, context, event);
    expect((await verify()).fault).toBeNull();
  });

  it('keeps what goes with an event only where the event is told, and tells it only where something was kept', async () => {
    const { entries } = await verify();
    const names = () => connection.read.selectFrom('cluster').select('name').execute();
    const before = await names();
    const rename = async (trx: Transaction<Database>) => {
      await trx.updateTable('cluster').set({ name: 'Uten spor' }).execute();
      return true;
    };
    // No cluster is called that, so there is no trail to take it.
    const untold = recordEvent(connection.write, { ...context, clusterId: 'x' }, event, rename);
    await expect(untold).rejects.toThrow();
    expect(await names()).toEqual(before);
    await recordEvent(connection.write, context, event, async () => false);
    expect(await verify()).toMatchObject({ entries, fault: null });
  });

  it('keeps an event apart from what answers are made of', async () => {
    const version = await findDataVersion(connection.read, clusterId);
    await recordEvent(connection.write, { ...context, actorId: null }, event);
    expect(await findDataVersion(connection.read, clusterId)).toBe(version);
    expect((await entriesOf(connection)).at(-1)).toMatchObject({
      actor_id: null,
      action: 'report.download',
      before: null,
      after: null,
      at: context.now,
    });
  });

  it.each([
    ['after', '{}'],
    ['actor_id', null],
    ['at', '2020-01-01T00:00:00.000Z'],
    ['search_text', 'noe annet'],
  ] as const)('finds an entry whose %s was edited', async (column, value) => {
    const fault = await faultAfter(() =>
      connection.write
        .updateTable('audit_entry')
        .set({ [column]: value })
        .where('sequence', '=', 40)
        .execute(),
    );
    expect(fault).toEqual({ kind: 'edited', sequence: 40 });
  });

  it('finds an entry that was edited and given a hash that fits', async () => {
    const forged = { ...(await entry(40)), after: '{"title":"Alt er nådd"}' };
    const fault = await faultAfter(() =>
      connection.write
        .updateTable('audit_entry')
        .set({ after: forged.after, hash: hashOfEntry(forged) })
        .where('sequence', '=', 40)
        .execute(),
    );
    expect(fault).toEqual({ kind: 'broken', sequence: 41 });
  });

  it('finds the last entry edited and given a hash that fits', async () => {
    const { entries } = await verify();
    const forged = { ...(await entry(entries)), action: 'noe.annet' };
    const fault = await faultAfter(() =>
      connection.write
        .updateTable('audit_entry')
        .set({ action: forged.action, hash: hashOfEntry(forged) })
        .where('sequence', '=', entries)
        .execute(),
    );
    expect(fault).toEqual({ kind: 'edited', sequence: entries });
  });

  it.each([1, 40])('finds entry %i gone', async (sequence) => {
    const fault = await faultAfter(() =>
      connection.write.deleteFrom('audit_entry').where('sequence', '=', sequence).execute(),
    );
    expect(fault).toEqual({ kind: 'missing', sequence });
  });

  it('finds the last entries gone', async () => {
    const { entries } = await verify();
    const fault = await faultAfter(() =>
      connection.write
        .deleteFrom('audit_entry')
        .where('sequence', '>', entries - 3)
        .execute(),
    );
    expect(fault).toEqual({ kind: 'missing', sequence: entries - 2 });
  });

  it('finds all entries gone, and the head gone', async () => {
    const fault = await faultAfter(() => connection.write.deleteFrom('audit_entry').execute());
    expect(fault).toEqual({ kind: 'missing', sequence: 1 });
    await connection.write.deleteFrom('audit_chain').execute();
    expect((await verify()).fault?.kind).toBe('headless');
  });

  it('finds a forged entry after the last', async () => {
    const { entries, head } = await verify();
    const forged = {
      ...(await entry(entries)),
      id: '0192f0c1-0000-7000-8000-000000000000',
      sequence: entries + 1,
      previous_hash: head.hash,
    };
    const hash = hashOfEntry(forged);
    const fault = await faultAfter(() =>
      connection.write
        .insertInto('audit_entry')
        .values({ ...forged, hash })
        .execute(),
    );
    expect(fault).toEqual({ kind: 'added', sequence: entries + 1 });
  });

  it('finds two entries that changed places', async () => {
    const move = (from: number, to: number) =>
      connection.write
        .updateTable('audit_entry')
        .set({ sequence: to })
        .where('sequence', '=', from)
        .execute();
    const fault = await faultAfter(async () => {
      await move(40, -1);
      await move(41, 40);
      await move(-1, 41);
    });
    expect(fault).toEqual({ kind: 'edited', sequence: 40 });
  });

  it('finds by a hash that was written down a trail that was made anew as a whole', async () => {
    const { head } = await verify();
    await recordEvent(connection.write, context, event);
    expect((await verify(head)).fault).toBeNull();
    expect((await verify({ ...head, hash: 'f'.repeat(64) })).fault).toEqual({
      kind: 'replaced',
      sequence: head.sequence,
    });
    expect((await verify({ ...head, sequence: head.sequence + 9 })).fault?.kind).toBe('missing');
  });
});

describe('an entry’s hash', () => {
  const text = fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme' }));
  const entries = fc.record({
    id: fc.uuid(),
    cluster_id: fc.uuid(),
    sequence: fc.nat(),
    at: fc.string(),
    known_at: fc.string(),
    actor_id: text,
    action: fc.string(),
    entity: fc.string(),
    entity_id: fc.string(),
    before: text,
    after: text,
    search_text: fc.string(),
    previous_hash: fc.string(),
  });

  it('is the same for the same entry only', () => {
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        expect(hashOfEntry({ ...one })).toBe(hashOfEntry(one));
        for (const column of Object.keys(one) as (keyof typeof one)[]) {
          if (one[column] === other[column]) continue;
          expect(hashOfEntry({ ...one, [column]: other[column] })).not.toBe(hashOfEntry(one));
        }
      }),
    );
  });

  it('tells texts apart that only end elsewhere', () => {
    fc.assert(
      fc.property(entries, fc.string({ minLength: 1 }), (one, more) => {
        const left = { ...one, action: one.action + more, entity: one.entity };
        const right = { ...one, action: one.action, entity: more + one.entity };
        expect(hashOfEntry(left)).not.toBe(hashOfEntry(right));
      }),
    );
  });
});
