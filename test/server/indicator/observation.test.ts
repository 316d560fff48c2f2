import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  auditOf,
  expectRefusal,
  nobody,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { indicatorDraft, observationDraft } from '#test/server/draft.ts';
import { dialects } from '#test/database.ts';

describe.each(dialects)('observations, on %s', (dialect) => {
  let server: TestServer;
  let indicatorId: string;
  let goalId: string;
  beforeEach(async () => {
    server = await openTestServer(dialect);
    const { goals } = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
    goalId = goals.find((goal) => goal.level === 'sub_goal')!.id;
    indicatorId = (await server.as(secretary).indicator.create(indicatorDraft(goalId))).id;
  });
  afterEach(() => server.close());

  const figureNow = async (dates: { reportingOn?: string; knownOn?: string } = {}) =>
    (await server.as(secretary).indicator.get({ id: indicatorId, ...dates })).indicator.figure;

  it('records a value that changes the figure at once, with its audit row', async () => {
    expect((await figureNow()).status).toBe('no_data');
    const saved = await server
      .as(secretary)
      .indicator.recordObservation({ ...observationDraft(indicatorId) });
    expect(saved).toEqual({ period: '2024', revision: 1 });
    expect(await figureNow()).toMatchObject({ status: 'on_track', attainment: 0.6 });
    const [, recorded] = await auditOf(server.connection);
    expect(recorded).toMatchObject({
      action: 'indicator.recordObservation',
      entityId: indicatorId,
      after: { value: 700 },
    });
  });

  it('keeps the old value readable when it is corrected, and counts the new one', async () => {
    await server.as(secretary).indicator.recordObservation({ ...observationDraft(indicatorId) });
    await server.as(secretary).indicator.recordObservation({
      ...observationDraft(indicatorId),
      value: 650,
      note: 'Dobbelttelling rettet',
      revision: 1,
      indicatorId,
      period: '2024',
    });
    const { revisions } = await server.as(secretary).indicator.get({ id: indicatorId });
    expect(revisions.map((each) => [each.revision, each.value, each.recordedBy])).toEqual([
      [1, 700, 'Solveig Eksempel'],
      [2, 650, 'Solveig Eksempel'],
    ]);
    expect((await figureNow()).attainment).toBe(0.5);
  });

  it('takes a value back: the one before it stands again, or none', async () => {
    await server.as(secretary).indicator.recordObservation({ ...observationDraft(indicatorId) });
    await server.as(secretary).indicator.recordObservation({
      ...observationDraft(indicatorId),
      value: 650,
      revision: 1,
      indicatorId,
      period: '2024',
    });
    await server
      .as(secretary)
      .indicator.undoObservation({ indicatorId, period: '2024', revision: 2 });
    expect((await figureNow()).attainment).toBe(0.6);
    await expectRefusal(
      server.as(secretary).indicator.undoObservation({ indicatorId, period: '2024', revision: 2 }),
      'conflict',
    );
    await server
      .as(secretary)
      .indicator.recordObservation({ ...observationDraft(indicatorId), period: '2025' });
    await server
      .as(secretary)
      .indicator.undoObservation({ indicatorId, period: '2025', revision: 1 });
    expect((await figureNow()).judged?.period).toBe('2024');
  });

  it('answers the second of two savers with the first one’s value', async () => {
    await server.as(secretary).indicator.recordObservation({ ...observationDraft(indicatorId) });
    const second = server
      .as(secretary)
      .indicator.recordObservation({ ...observationDraft(indicatorId), value: 1 });
    await expectRefusal(second, 'conflict');
    await second.catch((error) =>
      expect(error.cause.detail.current).toMatchObject({ value: 700, revision: 1 }),
    );
  });

  it('lets one of two simultaneous savers win, and tells the other', async () => {
    const saves = [700, 710].map((each) =>
      server
        .as(secretary)
        .indicator.recordObservation({ ...observationDraft(indicatorId), value: each }),
    );
    const results = await Promise.allSettled(saves);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = results.find((result) => result.status === 'rejected');
    expect(lost?.reason.cause.reason).toBe('conflict');
    const { revisions } = await server.as(secretary).indicator.get({ id: indicatorId });
    expect(revisions).toHaveLength(1);
  });

  it('answers by knowledge date: what was recorded today was not known yesterday', async () => {
    const { indicators } = await server
      .as(secretary)
      .indicator.list({ strategy: 'alrek-2026', knownOn: '2026-11-21' });
    expect(indicators.some(({ row }) => row.id === indicatorId)).toBe(false);
    const all = await server.as(secretary).indicator.list({ strategy: 'alrek-2026' });
    expect(indicators).toHaveLength(all.indicators.length - 1);
  });

  it('takes a reason in place of a value, and never counts it as zero', async () => {
    await server.as(secretary).indicator.recordObservation({ ...observationDraft(indicatorId) });
    await server.as(secretary).indicator.recordObservation({
      ...observationDraft(indicatorId),
      value: null,
      noValueReason: 'not_available',
      indicatorId,
      period: '2025',
    });
    expect(await figureNow()).toMatchObject({
      attainment: 0.6,
      newerWithoutValue: [{ period: '2025' }],
    });
  });

  it.each([
    ['another frequency', { period: '2024-T1' }, { period: 'period_frequency' }],
    ['a period to come', { period: '2027' }, { period: 'period_in_future' }],
    ['no period at all', { period: 'i fjor' }, { period: 'period_invalid' }],
    ['the year 0001', { period: '0001' }, { period: 'period_invalid' }],
    ['the year 9999', { period: '9999' }, { period: 'period_invalid' }],
    ['decimals that the indicator has not', { value: 12.5 }, { value: 'decimals_none' }],
    ['neither value nor reason', { value: null }, { value: 'value_or_reason' }],
    [
      'both value and reason',
      { noValueReason: 'not_available' as const },
      { value: 'value_or_reason' },
    ],
    ['a number past counting', { value: 1e16 }, { value: 'number_too_large' }],
    ['no number', { value: Number.NaN }, { value: 'number_invalid' }],
    ['a NUL in the note', { note: 'a\u0000b' }, { note: 'text_invalid_characters' }],
    ['a lone surrogate', { note: '\uD800' }, { note: 'text_invalid_characters' }],
    ['a turned reading direction', { note: 'abc\u202Etxt' }, { note: 'text_invalid_characters' }],
    ['100 kB of text', { note: 'x'.repeat(100_000) }, { note: 'text_too_long' }],
  ] as const)('refuses %s at its field', async (_, bad, fields) => {
    await expectRefusal(
      server
        .as(secretary)
        .indicator.recordObservation({ ...observationDraft(indicatorId), ...bad }),
      'invalid_input',
      fields,
    );
    expect((await figureNow()).status).toBe('no_data');
  });

  it.each([
    '😀 emoji',
    'שלום',
    "'; drop table observation; --",
    '<script>alert(1)</script>',
    '#import "x"',
    '100 % \\ *fet*',
  ])('keeps %j as the text it is', async (note) => {
    await server
      .as(secretary)
      .indicator.recordObservation({ ...observationDraft(indicatorId), note });
    const { revisions } = await server.as(secretary).indicator.get({ id: indicatorId });
    expect(revisions[0]?.note).toBe(note);
  });

  it('is closed to people without a role, and to other clusters', async () => {
    const input = { ...observationDraft(indicatorId) };
    await expectRefusal(server.as(nobody).indicator.recordObservation(input), 'forbidden');
    await expectRefusal(server.as(stranger).indicator.recordObservation(input), 'not_found');
    await expectRefusal(
      server.as(stranger).indicator.undoObservation({ indicatorId, period: '2024', revision: 1 }),
      'not_found',
    );
    await expectRefusal(
      server.as(secretary).indicator.recordObservation({ ...input, indicatorId: 'x' }),
      'invalid_input',
      { indicatorId: 'id_invalid' },
    );
  });

  it('refuses definitions that could not be computed with', async () => {
    const create = (bad: object) =>
      server.as(secretary).indicator.create({ ...indicatorDraft(goalId), ...bad });
    await expectRefusal(create({ targets: [{ period: '2026', value: 400 }] }), 'invalid_input');
    await expectRefusal(create({ goalId: indicatorId }), 'invalid_input', {
      goalId: 'choice_invalid',
    });
    await expectRefusal(create({ sourceUrl: 'javascript:alert(1)' }), 'invalid_input', {
      sourceUrl: 'url_invalid',
    });
    await expectRefusal(create({ weight: 0 }), 'invalid_input', { weight: 'weight_out_of_range' });
  });

  it('keeps a definition to what has been recorded under it', async () => {
    const as = server.as(secretary).indicator;
    await as.recordObservation(observationDraft(indicatorId));
    const change = (more: object) =>
      as.update({ ...indicatorDraft(goalId), ...more, id: indicatorId, version: 1 });
    await expectRefusal(
      change({
        direction: 'yes_no',
        baseline: null,
        targets: [{ period: '2026', value: 1 }],
      }),
      'invalid_input',
      { direction: 'recorded_values_differ' },
    );
    await expectRefusal(change({ frequency: 'month' }), 'invalid_input', {
      frequency: 'recorded_periods_differ',
    });
  });
});
