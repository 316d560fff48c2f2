// An answer that waits for approval, while what it is about goes on.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dialects } from '#test/database.ts';
import { roundDraft } from '#test/server/draft.ts';
import {
  expectRefusal,
  idOf,
  openTestServer,
  secretary,
  type TestServer,
} from '#test/server/caller.ts';
import { sampleActor } from '#test/sample-actor.ts';

const gudrun = sampleActor('gudrun');
const groupId = idOf('body', 'faggruppe-innovasjon');

describe.each(dialects)('an answer that waits for approval, on %s', (dialect) => {
  let server: TestServer;
  let measureId: string;
  let itemId: string;
  beforeEach(async () => {
    server = await openTestServer(dialect);
    await server.connection.write
      .updateTable('role_assignment')
      .set({ is_leader: 0 })
      .where('person_id', '=', gudrun.personId)
      .execute();
    const rounds = server.as(secretary).round;
    await rounds.close({ id: idOf('reporting_round', 'sample'), version: 1 });
    const { id, version } = await rounds.create({ ...roundDraft(), reviewBodyIds: [groupId] });
    await rounds.open({ id, version });
    const { rounds: mine } = await server.as(gudrun).round.mine();
    const { item, subject } = mine[0]!.items.find((one) => one.item.kind === 'measure')!;
    if (subject.kind !== 'measure') throw new Error('not a measure');
    [measureId, itemId] = [subject.row.id, item.id];
    await server.as(gudrun).round.answerItem({
      itemId,
      answer: {
        kind: 'measure',
        version: subject.row.version,
        phase: 'in_progress',
        progress: 61,
        text: 'Vi er i gang.',
      },
    });
  });
  afterEach(() => server.close());

  const measure = async () => (await server.as(secretary).measure.get({ id: measureId })).measure;
  const approve = () => server.as(secretary).round.approveItem({ itemId });

  it('stands though the measure’s text is edited meanwhile', async () => {
    const { row } = await measure();
    const title = `${row.title}, nytt navn`;
    await server.as(secretary).measure.update({ ...row, title });
    await approve();
    const { row: after, updates } = await measure();
    expect(after).toMatchObject({ progress: 61, title });
    expect(updates.at(-1)).toMatchObject({ progress: 61, recordedBy: gudrun.name });
  });

  it('is the only way in for those whose answers are approved', async () => {
    const { row } = await measure();
    const update = {
      measureId,
      version: row.version,
      phase: 'in_progress' as const,
      progress: 80,
      text: '',
    };
    await expectRefusal(server.as(gudrun).measure.recordUpdate(update), 'round_reviews');
    expect((await measure()).row.progress).toBe(row.progress);
    await approve();
    const { row: after } = await measure();
    await server.as(gudrun).measure.recordUpdate({ ...update, version: after.version });
    expect((await measure()).row.progress).toBe(80);
  });

  it('gives way to a newer word on where the measure stands', async () => {
    const { row } = await measure();
    await server.connection.write
      .updateTable('round_item')
      .set({ submitted_at: '2026-11-22T08:00:00.000Z' })
      .where('id', '=', itemId)
      .execute();
    await server.as(secretary).measure.recordUpdate({
      measureId,
      version: row.version,
      phase: 'in_progress',
      progress: 70,
      text: '',
    });
    await expectRefusal(approve(), 'conflict');
    expect((await measure()).row.progress).toBe(70);
  });
});
