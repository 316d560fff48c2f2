import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  auditOf,
  expectRefusal,
  idOf,
  nobody,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { measureDraft } from '#test/server/draft.ts';
import { dialects } from '#test/database.ts';

describe.each(dialects)('measures, on %s', (dialect) => {
  let server: TestServer;
  let goalIds: string[];
  beforeEach(async () => {
    server = await openTestServer(dialect);
    const { goals } = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
    goalIds = goals.filter((goal) => goal.level === 'sub_goal').map((goal) => goal.id);
  });
  afterEach(() => server.close());

  const newMeasure = () => measureDraft(goalIds[0]!, goalIds[1]!);
  const detail = async (id: string) => server.as(secretary).measure.get({ id });

  it('are created with goals, partners and milestones, and say that nobody has reported yet', async () => {
    const { id } = await server.as(secretary).measure.create(newMeasure());
    const { measure } = await detail(id);
    expect(measure.row).toMatchObject(newMeasure());
    expect(measure.state).toBeNull();
  });

  it('stand where the newest update says, and go back when it is taken back', async () => {
    const { id } = await server.as(secretary).measure.create(newMeasure());
    const update = {
      measureId: id,
      phase: 'in_progress' as const,
      progress: 40,
      text: 'Utkastet er sendt.',
    };
    await server.as(secretary).measure.recordUpdate({ ...update, version: 1 });
    expect((await detail(id)).measure.state).toMatchObject({ phase: 'in_progress', progress: 40 });
    await server
      .as(secretary)
      .measure.recordUpdate({ ...update, progress: 90, text: 'Feil tall', version: 2 });
    await server.as(secretary).measure.undoUpdate({ measureId: id, version: 3 });
    const { measure, updates } = await detail(id);
    expect(measure.state).toMatchObject({ phase: 'in_progress', progress: 40 });
    expect(measure.updates).toHaveLength(1);
    expect(updates).toHaveLength(3);
    await server.as(secretary).measure.undoUpdate({ measureId: id, version: 4 });
    expect((await detail(id)).measure.state).toBeNull();
    const audited = await auditOf(server.connection);
    expect(
      audited.filter(({ entity }) => entity === 'measure').map(({ action }) => action),
    ).toEqual([
      'measure.create',
      'measure.recordUpdate',
      'measure.recordUpdate',
      'measure.undoUpdate',
      'measure.undoUpdate',
    ]);
    const said = audited.filter(({ entity }) => entity === 'measure_update');
    expect(said.map(({ after }) => after.text)).toEqual([update.text, 'Feil tall', '', '']);
  });

  it('count once in each goal they serve, and once in the strategy', async () => {
    const as = server.as(secretary).strategy;
    const totals = async () => {
      const goals = goalIds.slice(0, 2).map((id) => as.goalDetail({ id }));
      const { measureCounts } = await as.overview({ strategy: 'alrek-2026' });
      const counts = (await Promise.all(goals)).map(({ goal }) => goal.measureCounts);
      return [measureCounts, ...counts].map(({ total }) => total);
    };
    const before = await totals();
    await server.as(secretary).measure.create(newMeasure());
    expect(await totals()).toEqual(before.map((total) => total + 1));
  });

  it('change as a whole, and answer a stale version with the newer row', async () => {
    const { id } = await server.as(secretary).measure.create(newMeasure());
    const changed = {
      ...newMeasure(),
      id,
      servedGoalIds: [],
      leadPartnerIds: [idOf('partner', 'uib'), idOf('partner', 'hvl')],
      contributorPartnerIds: [],
    };
    await server.as(secretary).measure.update({ ...changed, version: 1 });
    expect((await detail(id)).measure.row).toMatchObject({
      servedGoalIds: [],
      leadPartnerIds: changed.leadPartnerIds,
      version: 2,
    });
    await expectRefusal(
      server.as(secretary).measure.update({ ...changed, version: 1 }),
      'conflict',
    );
    await expectRefusal(
      server.as(secretary).measure.recordUpdate({
        measureId: id,
        version: 1,
        phase: 'completed',
        progress: 100,
        text: '',
      }),
      'conflict',
    );
  });

  it('are archived and brought back', async () => {
    const { id } = await server.as(secretary).measure.create(newMeasure());
    await server.as(secretary).measure.archive({ id, version: 1 });
    await expectRefusal(detail(id), 'not_found');
    await server.as(secretary).measure.restore({ id, version: 2 });
    expect((await detail(id)).measure.row.version).toBe(3);
  });

  it.each([
    [
      'a due date before the start',
      { startsOn: '2026-05-01', dueOn: '2026-04-30' },
      { dueOn: 'date_order' },
    ],
    ['a day that does not exist', { dueOn: '2026-02-30' }, { dueOn: 'date_invalid' }],
    ['the year 9999', { dueOn: '9999-12-31' }, { dueOn: 'date_invalid' }],
    [
      'a partner that is both lead and contributor',
      { contributorPartnerIds: [idOf('partner', 'uib')] },
      { contributorPartnerIds: 'choice_twice' },
    ],
    [
      'a partner nobody knows',
      { leadPartnerIds: [idOf('partner', 'nobody')] },
      { leadPartnerIds: 'choice_invalid' },
    ],
    [
      'a goal nobody knows',
      { homeGoalId: idOf('goal', 'nobody') },
      { homeGoalId: 'choice_invalid' },
    ],
    ['no title', { title: ' \n ' }, { title: 'required' }],
    ['a title without end', { title: 'x'.repeat(301) }, { title: 'title_too_long' }],
  ] as const)('refuse %s at its field', async (_, bad, fields) => {
    await expectRefusal(
      server.as(secretary).measure.create({ ...newMeasure(), ...structuredClone(bad) } as never),
      'invalid_input',
      fields,
    );
    expect(await auditOf(server.connection)).toEqual([]);
  });

  it('refuse a milestone reached on a day to come', async () => {
    const milestones = [{ title: 'Utkast', dueOn: null, reachedOn: '2099-01-01' }];
    await expectRefusal(
      server.as(secretary).measure.create({ ...newMeasure(), milestones }),
      'invalid_input',
      { 'milestones.0.reachedOn': 'date_in_future' },
    );
  });

  it('are done with all of it once they are completed, and with none of it before they start', async () => {
    const { id } = await server.as(secretary).measure.create(newMeasure());
    const said = { measureId: id, progress: 40, text: '' };
    const as = server.as(secretary).measure;
    await as.recordUpdate({ ...said, phase: 'completed', version: 1 });
    expect((await detail(id)).measure.state?.progress).toBe(100);
    await expectRefusal(
      as.recordUpdate({ ...said, phase: 'not_started', version: 2 }),
      'invalid_input',
      { progress: 'progress_not_started' },
    );
  });

  it('refuse progress outside 0–100', async () => {
    const { id } = await server.as(secretary).measure.create(newMeasure());
    const update = { measureId: id, version: 1, phase: 'in_progress' as const, text: '' };
    await expectRefusal(
      server.as(secretary).measure.recordUpdate({ ...update, progress: 101 }),
      'invalid_input',
      { progress: 'percent_out_of_range' },
    );
    await expectRefusal(
      server.as(secretary).measure.recordUpdate({ ...update, progress: -1 }),
      'invalid_input',
      { progress: 'percent_out_of_range' },
    );
  });

  it('are closed to people without a role, and to other clusters', async () => {
    const { id } = await server.as(secretary).measure.create(newMeasure());
    await expectRefusal(server.as(nobody).measure.create(newMeasure()), 'forbidden');
    await expectRefusal(server.as(stranger).measure.get({ id }), 'not_found');
    await expectRefusal(server.as(stranger).measure.archive({ id, version: 1 }), 'not_found');
    await expectRefusal(
      server.as(stranger).measure.recordUpdate({
        measureId: id,
        version: 1,
        phase: 'completed',
        progress: 100,
        text: '',
      }),
      'not_found',
    );
  });
});
