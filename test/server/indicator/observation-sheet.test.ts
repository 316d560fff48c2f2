// Many values in one save: all of them or none, by the rules of one, and of one's own indicators alone.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
import { indicatorDraft, observationDraft, roundDraft } from '#test/server/draft.ts';
import { dialects } from '#test/database.ts';

const gudrun = sampleActor('gudrun');

describe.each(dialects)('many observations, on %s', (dialect) => {
  let server: TestServer;
  let own: string;
  let foreign: string;
  beforeEach(async () => {
    server = await openTestServer(dialect);
    const as = server.as(secretary);
    const { goals } = await as.strategy.outline({ strategy: 'alrek-2026' });
    const goalId = goals.find((goal) => goal.level === 'sub_goal')!.id;
    const draft = indicatorDraft(goalId);
    const ownerBodyId = idOf('body', 'faggruppe-innovasjon');
    own = (await as.indicator.create({ ...draft, ownerBodyId })).id;
    foreign = (
      await as.indicator.create({
        ...draft,
        ownerBodyId: idOf('body', 'faggruppe-brukermedvirkning'),
      })
    ).id;
  });
  afterEach(() => server.close());

  const values = (...periods: [string, number][]) =>
    periods.map(([period, value]) => ({ ...observationDraft(own), period, value }));
  const stored = async (id = own) =>
    (await server.as(secretary).indicator.get({ id })).revisions.map(
      ({ period, revision, value }) => [period, revision, value],
    );

  it('are written together, each with its own entry in the trail', async () => {
    const before = (await auditOf(server.connection)).length;
    const observations = values(['2023', 600], ['2024', 700], ['2025', 800]);
    const saved = await server.as(gudrun).indicator.recordObservations({ observations });
    expect(saved).toEqual([
      { period: '2023', revision: 1 },
      { period: '2024', revision: 1 },
      { period: '2025', revision: 1 },
    ]);
    expect(await stored()).toEqual([
      ['2023', 1, 600],
      ['2024', 1, 700],
      ['2025', 1, 800],
    ]);
    expect(await auditOf(server.connection)).toHaveLength(before + 3);
  });

  it('are not written at all where one is wrong, and say which', async () => {
    const wrong = [
      { observations: values(['2023', 600], ['2024', 0.12345]), at: 'observations.1.value' },
      { observations: values(['2023', 600], ['2024-T1', 1]), at: 'observations.1.period' },
    ];
    for (const { observations, at } of wrong)
      await expectRefusal(
        server.as(gudrun).indicator.recordObservations({ observations }),
        'invalid_input',
        { [at]: at.endsWith('period') ? 'period_frequency' : 'decimals_none' },
      );
    await expectRefusal(
      server
        .as(gudrun)
        .indicator.recordObservations({ observations: values(['2023', 1], ['2023', 2]) }),
      'invalid_input',
      { observations: 'choice_twice' },
    );
    expect(await stored()).toEqual([]);
  });

  it('are refused as a whole where one is another group’s, another cluster’s, or changed meanwhile', async () => {
    const mixed = [...values(['2023', 600]), { ...observationDraft(foreign), period: '2024' }];
    await expectRefusal(
      server.as(gudrun).indicator.recordObservations({ observations: mixed }),
      'forbidden',
    );
    await expectRefusal(
      server.as(stranger).indicator.recordObservations({ observations: values(['2023', 600]) }),
      'not_found',
    );
    await server.as(secretary).indicator.recordObservation(values(['2024', 650])[0]!);
    const late = values(['2023', 600], ['2024', 700]);
    await expectRefusal(
      server.as(gudrun).indicator.recordObservations({ observations: late }),
      'conflict',
    );
    expect(await stored()).toEqual([['2024', 1, 650]]);
    expect(await stored(foreign)).toEqual([]);
  });

  it('offers what one may record for, and nothing else', async () => {
    const idsFor = async (actor: typeof gudrun) =>
      (await server.as(actor).indicator.recordable()).indicators.map(({ row }) => row.id);
    expect(await idsFor(gudrun)).toContain(own);
    expect(await idsFor(gudrun)).not.toContain(foreign);
    expect(await idsFor(secretary)).toEqual(expect.arrayContaining([own, foreign]));
    expect(await idsFor(stranger)).toEqual([]);
  });

  it('answer what an open round asks', async () => {
    const as = server.as(secretary).round;
    await as.close({ id: idOf('reporting_round', 'sample'), version: 1 });
    const { id, version } = await as.create(roundDraft());
    await as.open({ id, version });
    const itemOf = async () =>
      (await as.detail({ id })).items.find(({ subjectId }) => subjectId === own)!;
    const { period } = await itemOf();
    const observations = values([period, 900]);
    await server.as(gudrun).indicator.recordObservations({ observations });
    expect(await itemOf()).toMatchObject({ answer: 'updated', answeredBy: gudrun.name });
  });
});
