// Computed indicators: recomputed with what they are made of, in the same write, and open to anybody who asks why.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countDue } from '#db/formula/write-computed.ts';
import { computeJob } from '#server/formula/compute-job.ts';
import type { CreateEventInput } from '#shared/event/event-schema.ts';
import type { Formula } from '#shared/formula/formula-type.ts';
import type { CreateIndicatorInput } from '#shared/indicator/indicator-schema.ts';
import { dialects } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';
import {
  auditOf,
  expectRefusal,
  idOf,
  now,
  openTestServer,
  secretary,
  type TestServer,
} from '#test/server/caller.ts';
import { eventDraft, goalDraft, indicatorDraft, observationDraft } from '#test/server/draft.ts';
import { amountFormula, eventAmount, indicatorAmount } from '#test/unit/formula/formula-fixture.ts';

const goalId = idOf('goal', 'formidling-synlig');
const observer = sampleActor('sindre');
const registered = amountFormula(eventAmount({ figure: 'registered', series: 'Prøveserie' }));

describe.each(dialects)('computed indicators on %s', (dialect) => {
  let server: TestServer;
  let today: string;
  beforeEach(async () => {
    today = now;
    server = await openTestServer(dialect);
  });
  afterEach(async () => {
    // Whatever was written, no figure is older than its rows.
    const { clusterId } = secretary;
    const due = await countDue(server.connection.read, { clusterId, now: today });
    await server.close();
    expect(due).toBe(0);
  });

  const as = (by = secretary) => server.as(by);
  const create = (formula: Formula | null, over: Partial<CreateIndicatorInput> = {}) =>
    as().indicator.create({
      ...indicatorDraft(goalId),
      baseline: { period: '2021', value: 0 },
      formula,
      ...over,
    });
  const hold = (startsOn: string, over: Partial<CreateEventInput> = {}) =>
    as().event.create({ ...eventDraft([]), series: 'Prøveserie', startsOn, endsOn: null, ...over });
  const valuesOf = async (id: string, by = secretary) => {
    const { indicator } = await as(by).indicator.get({ id });
    return Object.fromEntries(indicator.observations.map(({ period, value }) => [period, value]));
  };

  it('have their values from the first save, and follow their rows', async () => {
    await hold('2024-03-01', { registered: '40' });
    const { id } = await create(registered);
    expect(await valuesOf(id)).toEqual({ '2024': 40 });

    const held = await hold('2025-03-01', { registered: 'nærmere 700' });
    expect(await valuesOf(id, observer)).toEqual({ '2024': 40, '2025': 700 });
    const { indicator } = await as().indicator.get({ id });
    expect(indicator.observations.at(-1)).toMatchObject({
      computed: { kind: 'amount', rows: 1, approximate: 1, missing: 0 },
      isPreliminary: true,
    });

    await as().event.archive({ id: held.id, version: 1 });
    expect(await valuesOf(id)).toEqual({ '2024': 40 });
    // It was known; both what it was and that it was taken back stay.
    const { revisions } = await as().indicator.get({ id });
    expect(revisions.filter(({ period }) => period === '2025')).toMatchObject([
      { revision: 1, value: 700, isWithdrawn: false },
      { revision: 2, value: 700, isWithdrawn: true },
    ]);
  });

  it('are recomputed in their own name, beside whoever caused it, only for the period it concerns', async () => {
    const { id } = await create(registered);
    await hold('2025-03-01', { registered: '12' });
    const trail = await auditOf(server.connection);
    expect(trail.slice(-2)).toMatchObject([
      { action: 'event.create', actorId: secretary.personId },
      {
        action: 'indicator.compute',
        entity: 'observation',
        entityId: id,
        actorId: idOf('person', 'system'),
      },
    ]);
    // Another series, and a year that has not ended: nothing to compute.
    const before = (await auditOf(server.connection)).length;
    await hold('2025-03-01', { series: '', registered: '9' });
    await hold('2026-03-01', { registered: '9' });
    expect((await auditOf(server.connection)).length).toBe(before + 2);
  });

  it('are told row by row, the running period too', async () => {
    const { id } = await create(registered);
    await hold('2026-03-01', { registered: '9', title: 'Podkast om samhandling' });
    const running = await as(observer).indicator.trace({ id, period: '2026' });
    expect(running).toMatchObject({ value: 9, from: { rows: 1 } });
    expect(running?.terms[0]?.rows).toMatchObject([
      { kind: 'event', title: 'Podkast om samhandling', value: 9 },
    ]);
    expect(await as().indicator.trace({ id, period: '2019' })).toBeNull();
    expect(await valuesOf(id)).toEqual({});
    await expectRefusal(as().indicator.trace({ id, period: '2026-Q1' }), 'invalid_input');
  });

  it('follow each other, in order', async () => {
    const first = await create(registered);
    const second = await create(amountFormula(indicatorAmount([first.id])));
    const third = await create(amountFormula(indicatorAmount([first.id, second.id])));
    await hold('2025-03-01', { registered: '12' });
    expect(await valuesOf(third.id)).toEqual({ '2025': 24 });
    const told = (await auditOf(server.connection)).filter(
      ({ action }) => action === 'indicator.compute',
    );
    expect(told.map(({ entityId }) => entityId)).toEqual([first.id, second.id, third.id]);

    await expectRefusal(
      as().indicator.update({
        ...indicatorDraft(goalId),
        baseline: { period: '2021', value: 0 },
        formula: amountFormula(indicatorAmount([third.id])),
        id: first.id,
        version: 1,
      }),
      'invalid_input',
      { 'formula.amount.indicatorIds': 'formula_circular' },
    );
  });

  it('follow values that people record, and keep what was recorded before there was a formula', async () => {
    const typed = await create(null);
    const sum = await create(amountFormula(indicatorAmount([typed.id])));
    await as().indicator.recordObservation({
      ...observationDraft(typed.id),
      period: '2024',
      value: 30,
    });
    expect(await valuesOf(sum.id)).toEqual({ '2024': 30 });
    await as().indicator.undoObservation({ indicatorId: typed.id, period: '2024', revision: 1 });
    expect(await valuesOf(sum.id)).toEqual({});

    await as().indicator.recordObservation({
      ...observationDraft(typed.id),
      period: '2022',
      value: 5,
      revision: 0,
    });
    await hold('2025-03-01', { registered: '12' });
    const { version } = (await as().indicator.get({ id: typed.id })).indicator.row;
    await as().indicator.update({
      ...indicatorDraft(goalId),
      baseline: { period: '2021', value: 0 },
      formula: registered,
      id: typed.id,
      version,
    });
    expect(await valuesOf(typed.id)).toEqual({ '2022': 5, '2025': 12 });
  });

  it('follow both the events they read and the indicators they are made of', async () => {
    const first = await create(registered);
    const perVisit = await create({
      kind: 'rate',
      whenEmpty: 'missing',
      amount: indicatorAmount([first.id]),
      whole: eventAmount({ series: 'En annen serie' }),
      times: 1,
    });
    await hold('2025-02-01', { series: 'En annen serie' });
    await hold('2025-02-02', { series: 'En annen serie' });
    await hold('2025-03-01', { registered: '40' });
    expect(await valuesOf(perVisit.id)).toEqual({ '2025': 20 });
  });

  it('may be told with other decimals and for other periods', async () => {
    const mean = amountFormula(
      eventAmount({ figure: 'registered', method: 'mean', series: 'Prøveserie' }),
    );
    const open = { baseline: null, targets: [] };
    const { id } = await create(mean, { ...open, decimals: 1 });
    await hold('2025-02-01', { registered: '1' });
    await hold('2025-03-01', { registered: '2' });
    expect(await valuesOf(id)).toEqual({ '2025': 1.5 });
    const changed = { ...indicatorDraft(goalId), ...open, formula: mean, id };
    await as().indicator.update({ ...changed, version: 1 });
    expect(await valuesOf(id)).toEqual({ '2025': 2 });
    await as().indicator.update({ ...changed, frequency: 'quarter', version: 2 });
    expect(await valuesOf(id)).toEqual({ '2025-Q1': 2 });
  });

  it('hold what they are made of to what it is', async () => {
    const typed = await create(null);
    const other = await create(null);
    await create(amountFormula(indicatorAmount([typed.id, other.id])));
    const draft = {
      ...indicatorDraft(goalId),
      baseline: { period: '2021', value: 0 },
      formula: null,
    };
    await expectRefusal(
      as().indicator.update({ ...draft, unit: '%', id: typed.id, version: 1 }),
      'invalid_input',
      { 'formula.kind': 'formula_readers' },
    );
    await expectRefusal(as().indicator.archive({ id: typed.id, version: 1 }), 'invalid_input', {
      id: 'formula_readers',
    });
  });

  it('keep the past of a goal that is taken out', async () => {
    const under = await as().strategy.goal.create(goalDraft(goalId));
    const { id } = await create(amountFormula(eventAmount({ goalId, series: 'Prøveserie' })));
    await hold('2025-03-01', { servedGoalIds: [under.id] });
    expect(await valuesOf(id)).toEqual({ '2025': 1 });
    await as().strategy.goal.archive({ id: under.id, version: 1 });
    expect(await valuesOf(id)).toEqual({ '2025': 1 });
  });

  it('leave what people recorded as it is where the rows say the same', async () => {
    await hold('2024-03-01', { registered: 'nærmere 40' });
    const { id } = await create(null);
    const said = { ...observationDraft(id), period: '2024', value: 40, note: 'Fra referatet.' };
    await as().indicator.recordObservation(said);
    await as().indicator.update({
      ...indicatorDraft(goalId),
      baseline: { period: '2021', value: 0 },
      formula: registered,
      id,
      version: 1,
    });
    const { revisions } = await as().indicator.get({ id });
    expect(revisions).toMatchObject([{ revision: 1, value: 40, note: 'Fra referatet.' }]);
  });

  it('take the place of what was recorded of a period that has not ended', async () => {
    const { id } = await create(null);
    await as().indicator.recordObservation({ ...observationDraft(id), period: '2026', value: 5 });
    await as().indicator.update({
      ...indicatorDraft(goalId),
      baseline: { period: '2021', value: 0 },
      formula: registered,
      id,
      version: 1,
    });
    expect(await valuesOf(id)).toEqual({});
  });

  it('are recorded by nobody', async () => {
    const { id } = await create(registered);
    await expectRefusal(
      as().indicator.recordObservation({ ...observationDraft(id), period: '2024' }),
      'invalid_input',
      { value: 'computed' },
    );
    await hold('2025-03-01', { registered: '12' });
    await expectRefusal(
      as().indicator.undoObservation({ indicatorId: id, period: '2025', revision: 1 }),
      'invalid_input',
      { value: 'computed' },
    );
    const { indicators } = await as().indicator.recordable();
    expect(indicators.map(({ row }) => row.id)).not.toContain(id);
  });

  it('name only what is the strategy’s own', async () => {
    await expectRefusal(
      create(amountFormula(eventAmount({ goalId: idOf('goal', 'nowhere') }))),
      'invalid_input',
      {
        'formula.amount.goalId': 'choice_invalid',
      },
    );
    await expectRefusal(
      create(amountFormula(eventAmount({ partnerId: idOf('partner', 'nobody') }))),
      'invalid_input',
      { 'formula.amount.partnerId': 'choice_invalid' },
    );
  });

  it('get the values of a period that ends with nobody writing, once', async () => {
    const { id } = await create(amountFormula(eventAmount({ series: 'Prøveserie' }), 'zero'), {
      frequency: 'month',
      baseline: null,
      targets: [],
    });
    const before = await valuesOf(id);
    expect(before['2026-10']).toBe(0);
    expect(before['2026-11']).toBeUndefined();
    const job = computeJob(server.connection);
    let done = 0;
    const didOne = () => Promise.resolve(void (done += 1));
    await job.run('2026-12-01T03:15:00.000Z', didOne);
    expect((await valuesOf(id))['2026-11']).toBe(0);
    today = '2026-12-02T03:15:00.000Z';
    await job.run(today, didOne);
    expect(done).toBe(1);
  });

  it('can be tried before they are saved, and leave nothing behind', async () => {
    await hold('2025-03-01', { registered: '12' });
    const strategy = 'alrek-2026';
    const tried = await as().indicator.tryFormula({
      strategy,
      formula: registered,
      frequency: 'year',
      decimals: 0,
    });
    expect(tried.slice(0, 3)).toMatchObject([
      { period: '2026', isRunning: true, value: null },
      { period: '2025', isRunning: false, value: 12, from: { rows: 1 } },
      { period: '2024', value: null, from: null },
    ]);
    await expectRefusal(
      as(observer).indicator.tryFormula({
        strategy,
        formula: registered,
        frequency: 'year',
        decimals: 0,
      }),
      'forbidden',
    );
  });
});
