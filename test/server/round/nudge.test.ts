// What a plan lacks, and what was agreed of how large it may be, on real databases.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyName } from '#shared/people/body-name.ts';
import { dialects } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';
import {
  auditOf,
  expectRefusal,
  idOf,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';

const strategyId = idOf('strategy', 'alrek-2026');

describe.each(dialects)('what a plan lacks, on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const rounds = () => server.as(secretary).round;

  it('is seen by all who read the plan', async () => {
    const { nudges } = await server.as(sampleActor('sindre')).round.nudges({ strategyId });
    expect(nudges.map(({ kind }) => kind)).toContain('no_owner');
    expect(nudges.map(({ kind }) => kind)).not.toContain('too_many_measures');
  });

  it('says what goal it is under, and whose it is to mend', async () => {
    const [some] = (await rounds().nudges({ strategyId })).nudges.filter(
      ({ kind, entity }) => kind !== 'no_owner' && entity === 'indicator',
    );
    await server.connection.write
      .updateTable('indicator')
      .set({ responsible_person_id: idOf('person', 'gudrun') })
      .where('id', '=', some!.id)
      .execute();
    const { nudges } = await rounds().nudges({ strategyId });
    const ofBody = nudges.find((one) => one.ownerBodyId && one.responsiblePersonId === null);
    const { bodies } = await server.as(secretary).people.list();
    const body = bodies.find(({ id }) => id === ofBody?.ownerBodyId);
    expect(ofBody?.owner).toBe(bodyName(body!));
    const outline = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
    const { goalId } = await server.connection.read
      .selectFrom('indicator')
      .select('goal_id as goalId')
      .where('id', '=', some!.id)
      .executeTakeFirstOrThrow();
    expect(nudges.find(({ id }) => id === some!.id)).toMatchObject({
      goalNumber: outline.goals.find(({ id }) => id === goalId)?.number,
      owner: 'Gudrun Skisse',
    });
  });

  it('is more measures than the secretariat has agreed on, once it has', async () => {
    const { version, agreedMeasures } = await rounds().nudges({ strategyId });
    expect(agreedMeasures).toBeNull();
    const agreed = await rounds().agreeMeasures({ strategyId, agreedMeasures: 1, version });
    expect(agreed).toEqual({ agreedMeasures: 1, version: version + 1 });
    const { nudges } = await rounds().nudges({ strategyId });
    const [large] = nudges.filter(({ kind }) => kind === 'too_many_measures');
    expect(large?.measures?.agreed).toBe(1);
    expect(large?.measures?.open).toBeGreaterThan(1);
    // Whoever has not seen that writes nothing.
    const stale = rounds().agreeMeasures({ strategyId, agreedMeasures: 9, version });
    await expectRefusal(stale, 'conflict');
    const nothing = await rounds().agreeMeasures({
      strategyId,
      agreedMeasures: null,
      version: version + 1,
    });
    expect(nothing.agreedMeasures).toBeNull();
    const told = (await auditOf(server.connection)).filter(
      ({ action }) => action === 'round.agreeMeasures',
    );
    expect(told.map(({ after }) => after.agreedMeasures)).toEqual([1, null]);
  });

  it('is another cluster’s to nobody, and a number that means something', async () => {
    await expectRefusal(server.as(stranger).round.nudges({ strategyId }), 'not_found');
    const agree = (agreedMeasures: number, by = secretary) =>
      server.as(by).round.agreeMeasures({ strategyId, agreedMeasures, version: 1 });
    await expectRefusal(agree(3, stranger), 'not_found');
    for (const [count, reason] of [
      [0, 'number_out_of_range'],
      [100, 'number_out_of_range'],
      [1.5, 'number_invalid'],
    ] as const)
      await expectRefusal(agree(count), 'invalid_input', { agreedMeasures: reason });
  });
});
