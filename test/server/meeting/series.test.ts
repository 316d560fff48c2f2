// Dates for a body's meetings: proposed so that no member has to be in two places, and planned all at once.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
import { meetingDraft, seriesDraft, seriesWish } from '#test/server/draft.ts';
import { roleDraft } from '#test/server/people/people-fixture.ts';

const group = idOf('body', 'faggruppe-innovasjon');
const forum = idOf('body', 'faglig-forum');
const panel = idOf('body', 'brukerpanelet');
const gudrun = sampleActor('gudrun');

describe.each(dialects)('a series of meetings on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const meetings = (by = secretary) => server.as(by).meeting;
  const propose = (by = secretary, more: object = {}) =>
    meetings(by).proposeDays({ ...seriesWish(group), ...more });
  const plan = (bodyId: string, heldOn: string, more: object = {}) =>
    meetings().create({ ...meetingDraft(bodyId), heldOn, ...more });
  const seatIn = (bodyKey: string, more: object = {}) =>
    server.as(secretary).people.giveRole({
      personId: idOf('person', 'gudrun'),
      ...roleDraft(bodyKey, more),
    });

  it('keeps clear of the meetings of bodies that a member sits in too', async () => {
    const at = { startsAt: '13:00', endsAt: '15:00' };
    await plan(forum, '2027-01-04', at);
    expect((await propose())[0]).toEqual({ on: '2027-01-04', movedFrom: null });
    await seatIn('faglig-forum');
    expect((await propose())[0]).toEqual({
      on: '2027-01-05',
      movedFrom: { on: '2027-01-04', why: 'clash', bodies: [{ name: 'Faglig forum', lang: 'nb' }] },
    });
    // Another hour of the day is free, and so is what has been called off.
    const early = await propose(secretary, { startsAt: '08:00', endsAt: '10:00' });
    expect(early[0]?.on).toBe('2027-01-04');
    const called = await plan(forum, '2027-02-01', at);
    await meetings().cancel({ id: called.id, version: 1 });
    expect((await propose())[1]?.on).toBe('2027-02-01');
  });

  it('keeps a body from meeting twice a day', async () => {
    await plan(group, '2027-01-04', { startsAt: '08:00', endsAt: '09:00' });
    expect((await propose())[0]).toMatchObject({ on: '2027-01-05', movedFrom: { why: 'clash' } });
  });

  it('does not tell who leads a group that one of them sits in a panel', async () => {
    await seatIn('brukerpanelet', { role: 'observer' });
    await plan(panel, '2027-01-04');
    expect((await propose())[0]?.movedFrom).toMatchObject({ why: 'clash' });
    expect((await propose(gudrun))[0]).toEqual({ on: '2027-01-04', movedFrom: null });
  });

  it('is planned all at once, or not at all', async () => {
    const told = await meetings().createMany(seriesDraft(group));
    expect(told.created).toBe(2);
    const listed = await meetings().list({ bodyId: group });
    expect(listed.map(({ heldOn, state }) => `${heldOn} ${state}`)).toEqual([
      '2027-02-01 planned',
      '2027-01-04 planned',
      // The sample's.
      '2026-11-04 held',
    ]);
    const trail = (await auditOf(server.connection)).slice(-2);
    expect(trail.map(({ action }) => action)).toEqual(['meeting.create', 'meeting.create']);
    const draft = seriesDraft(group);
    await expectRefusal(
      meetings().createMany({ ...draft, days: ['2027-01-04', '2027-13-01'] }),
      'invalid_input',
      { 'days.1': 'date_invalid' },
    );
    const twice = ['2027-01-04', '2027-01-04'];
    await expectRefusal(meetings().createMany({ ...draft, days: twice }), 'invalid_input', {
      days: 'choice_twice',
    });
    await expectRefusal(meetings().createMany({ ...draft, days: [] }), 'invalid_input', {
      days: 'required',
    });
    expect(await meetings().list({ bodyId: group })).toHaveLength(3);
  });

  it('is the body’s own to plan', async () => {
    expect(await propose(gudrun)).toHaveLength(7);
    await meetings(gudrun).createMany(seriesDraft(group));
    await expectRefusal(propose(gudrun, { bodyId: forum }), 'forbidden');
    await expectRefusal(meetings(gudrun).createMany(seriesDraft(forum)), 'forbidden');
    await expectRefusal(meetings(stranger).createMany(seriesDraft(group)), 'invalid_input', {
      bodyId: 'choice_invalid',
    });
  });

  it('is asked for within bounds', async () => {
    const wrong = (more: object, fields: Parameters<typeof expectRefusal>[2]) =>
      expectRefusal(propose(secretary, more), 'invalid_input', fields);
    await wrong({ to: '2026-12-31' }, { to: 'role_period_order' });
    expect(await propose(secretary, { to: '2199-12-31', amount: 1 })).not.toHaveLength(0);
    await wrong({ weekday: 6 }, { weekday: 'choice_invalid' });
    await wrong({ amount: 0 }, { amount: 'number_out_of_range' });
    await wrong({ amount: 61 }, { amount: 'number_out_of_range' });
    await wrong({ amount: 1.5 }, { amount: 'number_invalid' });
    await wrong({ endsAt: '13:00' }, { endsAt: 'time_order' });
  });
});
