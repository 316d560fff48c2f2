// Computed indicators: recomputed with what they are made of, in the same write, and open to anybody who asks why.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
  openTestServer,
  secretary,
  type TestServer,
} from '#test/server/caller.ts';
import { eventDraft, indicatorDraft, observationDraft } from '#test/server/draft.ts';
import { amountFormula, eventAmount, indicatorAmount } from '#test/unit/formula/formula-fixture.ts';

const goalId = idOf('goal', 'formidling-synlig');
const observer = sampleActor('sindre');
const registered = amountFormula(eventAmount({ figure: 'registered', series: 'Prøveserie' }));

describe.each(dialects)('computed indicators on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

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
    await job.run('2026-12-02T03:15:00.000Z', didOne);
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
