// Meetings and their agendas: numbers without gaps, whatever happens at once, and in another order.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseNumber } from '#shared/meeting/case-number.ts';
import type { ReportKind } from '#shared/report/report-type.ts';
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
import { caseDraft, followUpDraft, meetingDraft } from '#test/server/draft.ts';

const steeringGroup = idOf('body', 'styringsgruppen');
const unknownId = idOf('nothing', 'of this id');

describe.each(dialects)('meetings on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const meetings = () => server.as(secretary).meeting;
  const plan = () => meetings().create(meetingDraft(steeringGroup));
  async function agendaOf(meetingId: string) {
    const { cases } = await meetings().get({ id: meetingId });
    return cases
      .filter(({ archivedAt }) => archivedAt === null)
      .map((each) => `${caseNumber(each)} ${each.title}`);
  }
  async function fill(meetingId: string, ...titles: string[]) {
    const cases = [];
    for (const title of titles)
      cases.push(await meetings().addCase({ ...caseDraft(meetingId), title }));
    return cases;
  }

  it('give 50 cases that are made at once 50 numbers in a row', async () => {
    const [one, other] = [await plan(), await plan()];
    const made = await Promise.all(
      Array.from({ length: 50 }, (_, place) =>
        meetings().addCase(caseDraft(place % 2 === 0 ? one.id : other.id)),
      ),
    );
    const numbers = made.map(({ number }) => number).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, place) => (numbers[0] ?? 0) + place));
  });

  it('go on from the cases that decisions of the year name already', async () => {
    // The sample keeps no meeting of 2025, but its decisions of that year, up to 35-25.
    const past = await meetings().create({ ...meetingDraft(steeringGroup), heldOn: '2025-12-10' });
    const [first] = await fill(past.id, 'Budsjett');
    expect(caseNumber(first!)).toBe('36-25');
  });

  it('count by body and year', async () => {
    const [first] = await fill((await plan()).id, 'Budsjett');
    const next = await meetings().create({ ...meetingDraft(steeringGroup), heldOn: '2027-02-01' });
    const [newYear] = await fill(next.id, 'Årsrapport');
    expect(caseNumber(newYear!)).toBe('01-27');
    const forum = await meetings().create(meetingDraft(idOf('body', 'faglig-forum')));
    const [elsewhere] = await fill(forum.id, 'Delmål');
    expect(elsewhere).toMatchObject({ year: 2026, bodyId: idOf('body', 'faglig-forum') });
    expect(first).toMatchObject({ year: 2026, bodyId: steeringGroup });
  });

  it('hand the numbers on down the agenda until the meeting is called', async () => {
    const { id } = await plan();
    const [a, b, c] = await fill(id, 'A', 'B', 'C');
    const start = a!.number;
    await meetings().orderCases({ meetingId: id, caseIds: [c!.id, a!.id, b!.id] });
    const numberAt = (place: number) => caseNumber({ year: 2026, number: start + place });
    expect(await agendaOf(id)).toEqual([
      `${numberAt(0)} C`,
      `${numberAt(1)} A`,
      `${numberAt(2)} B`,
    ]);
    await meetings().withdrawCase({ id: c!.id, version: 1 });
    expect(await agendaOf(id)).toEqual([`${numberAt(0)} A`, `${numberAt(1)} B`]);
    const [next] = await fill(id, 'D');
    expect(next!.number).toBe(start + 3);
  });

  it('let a withdrawn case back in, with the number that it has', async () => {
    const { id } = await plan();
    const [a, b] = await fill(id, 'A', 'B');
    const gone = await meetings().withdrawCase({ id: a!.id, version: 1 });
    expect(gone.number).toBe(b!.number);
    await expectRefusal(
      meetings().updateCase({ ...caseDraft(id), id: a!.id, version: gone.version }),
      'invalid_input',
      { id: 'archived' },
    );
    await meetings().restoreCase({ id: a!.id, version: gone.version });
    expect(await agendaOf(id)).toHaveLength(2);
  });

  it('refuse an order that leaves a case out, that somebody has just added', async () => {
    const { id } = await plan();
    const [a, b] = await fill(id, 'A', 'B');
    await expectRefusal(meetings().orderCases({ meetingId: id, caseIds: [a!.id] }), 'conflict');
    const twice = { meetingId: id, caseIds: [a!.id, b!.id, b!.id] };
    await expectRefusal(meetings().orderCases(twice), 'conflict');
  });

  it('chain cases both ways, and never to themselves', async () => {
    const [past, now] = [await plan(), await plan()];
    const [first] = await fill(past.id, 'Rammer');
    const following = await meetings().addCase({ ...caseDraft(now.id), followsCaseId: first!.id });
    const { references } = await meetings().get({ id: past.id });
    expect(references).toMatchObject([{ id: following.id, followsCaseId: first!.id }]);
    const back = await meetings().get({ id: now.id });
    expect(back.references).toMatchObject([{ id: first!.id, meetingId: past.id }]);
    await expectRefusal(
      meetings().updateCase({
        ...caseDraft(past.id),
        id: first!.id,
        version: 1,
        followsCaseId: following.id,
      }),
      'invalid_input',
      { followsCaseId: 'case_loops' },
    );
  });

  it('tie a case to what it is about, if the cluster has it', async () => {
    const { id } = await plan();
    const { goals } = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
    const goal = goals[0]!;
    const links = [
      { kind: 'goal' as const, targetId: goal.id },
      { kind: 'document' as const, title: 'Saksnotat', url: 'https://dok.example/notat' },
    ];
    const made = await meetings().addCase({ ...caseDraft(id), links });
    const { cases, things } = await meetings().get({ id });
    expect(cases[0]).toMatchObject({ id: made.id, links });
    expect(things).toMatchObject([{ id: goal.id, title: goal.title, strategySlug: 'alrek-2026' }]);
    const wrong = [{ kind: 'measure' as const, targetId: unknownId }];
    await expectRefusal(meetings().addCase({ ...caseDraft(id), links: wrong }), 'invalid_input', {
      'links.0': 'choice_invalid',
    });
  });

  it('fill their agenda themselves, and only once', async () => {
    const { id } = await plan();
    const { proposals } = await meetings().proposals({ meetingId: id, lang: 'nn' });
    expect(proposals[0]).toMatchObject({
      title: 'Godkjenning av innkalling, saksliste og referat fra forrige møte',
      reason: 'Kvart møte byrjar med dette.',
    });
    const keys = proposals.map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('decision:')).length).toBeGreaterThan(0);
    expect(keys.filter((key) => key.startsWith('failing:')).length).toBeGreaterThan(0);
    const made = await meetings().acceptProposals({ meetingId: id, keys });
    expect(made.map(({ origin }) => origin)).toEqual(keys);
    const first = made[0]!.number;
    expect(made.map(({ number }) => number)).toEqual(keys.map((_, place) => first + place));
    const left = await meetings().proposals({ meetingId: id, lang: 'nb' });
    expect(left.proposals).toEqual([]);
    expect(await meetings().acceptProposals({ meetingId: id, keys })).toEqual([]);
  });

  it('are about reports of the years that have one, of any kind', async () => {
    const { id } = await plan();
    const report = (
      year: number,
      targetId = idOf('strategy', 'alrek-2026'),
      reportKind: ReportKind = 'year',
    ) => ({ kind: 'report' as const, targetId, year, reportKind });
    const half = report(2025, undefined, 'half_year');
    const links = [report(2025), half, report(2024)];
    const item = await meetings().addCase({ ...caseDraft(id), links });
    expect(item.links).toEqual(links);
    const { cases } = await meetings().get({ id });
    expect(cases[0]?.links).toEqual(links);
    // A final report is of the last year.
    const final = report(2025, undefined, 'period');
    for (const wrong of [report(2031), report(2025, idOf('strategy', 'none')), final])
      await expectRefusal(
        meetings().addCase({ ...caseDraft(id), links: [report(2025), wrong] }),
        'invalid_input',
        { 'links.1': 'choice_invalid' },
      );
  });

  it('bring follow-ups back at the next meeting until they are closed', async () => {
    const first = await plan();
    const item = await meetings().addCase(caseDraft(first.id));
    const followUp = await meetings().recordFollowUp(followUpDraft(item.id));
    const key = `follow_up:${followUp.id}`;
    const keysOf = async (meetingId: string) =>
      (await meetings().proposals({ meetingId, lang: 'nb' })).proposals.map((each) => each.key);
    const later = await meetings().create({ ...meetingDraft(steeringGroup), heldOn: '2027-01-11' });
    expect(await keysOf(first.id)).not.toContain(key);
    expect(await keysOf(later.id)).toContain(key);
    const [made] = await meetings().acceptProposals({ meetingId: later.id, keys: [key] });
    expect(made).toMatchObject({ followsCaseId: item.id, origin: key });
    expect(await keysOf(later.id)).not.toContain(key);
    const last = await meetings().create({ ...meetingDraft(steeringGroup), heldOn: '2027-02-08' });
    expect(await keysOf(last.id)).toContain(key);
    const closing = { closedOn: '2026-11-22', closedNote: 'Gjort.' };
    await meetings().closeFollowUp({ ...closing, id: followUp.id, version: followUp.version });
    expect(await keysOf(last.id)).not.toContain(key);
  });

  it('of the steering group are what Oversikt looks back to', async () => {
    const since = async () => {
      const { recent } = await server.as(secretary).strategy.overview({ strategy: 'alrek-2026' });
      return recent.since;
    };
    // The sample's newest decision.
    expect(await since()).toBe('2026-10-19');
    const past = { ...meetingDraft(steeringGroup), heldOn: '2026-11-16' };
    const { id } = await meetings().create(past);
    await meetings().create({
      ...past,
      bodyId: idOf('body', 'faglig-forum'),
      heldOn: '2026-11-18',
    });
    expect(await since()).toBe('2026-11-16');
    await meetings().cancel({ id, version: 1 });
    expect(await since()).toBe('2026-10-19');
  });

  it('end later than they begin, at times there are', async () => {
    const draft = meetingDraft(steeringGroup);
    await expectRefusal(meetings().create({ ...draft, endsAt: '13:00' }), 'invalid_input', {
      endsAt: 'time_order',
    });
    await expectRefusal(meetings().create({ ...draft, startsAt: '24:00' }), 'invalid_input', {
      startsAt: 'time_invalid',
    });
    await expectRefusal(meetings().create({ ...draft, bodyId: unknownId }), 'invalid_input', {
      bodyId: 'choice_invalid',
    });
  });

  it('take no case when called off, and are taken away only while they have none', async () => {
    const { id } = await plan();
    await fill(id, 'A');
    await expectRefusal(meetings().archive({ id, version: 1 }), 'invalid_input', {
      id: 'meeting_has_cases',
    });
    await meetings().cancel({ id, version: 1 });
    await expectRefusal(meetings().addCase(caseDraft(id)), 'invalid_input', {
      meetingId: 'meeting_over',
    });
    const empty = await plan();
    await meetings().archive({ id: empty.id, version: 1 });
    const left = await meetings().list({ bodyId: steeringGroup });
    expect(left.map((meeting) => meeting.id)).not.toContain(empty.id);
  });

  it('are a group’s own to prepare, and another cluster’s business not at all', async () => {
    const own = meetingDraft(idOf('body', 'faggruppe-innovasjon'));
    const { id } = await server.as(sampleActor('gudrun')).meeting.create(own);
    await server.as(sampleActor('gudrun')).meeting.addCase(caseDraft(id));
    await expectRefusal(
      server.as(sampleActor('gudrun')).meeting.create(meetingDraft(steeringGroup)),
      'forbidden',
    );
    await expectRefusal(server.as(stranger).meeting.get({ id }), 'not_found');
    await expectRefusal(server.as(stranger).meeting.addCase(caseDraft(id)), 'not_found');
  });

  it('leave a trail of each step', async () => {
    const { id } = await plan();
    const [a, b] = await fill(id, 'A', 'B');
    await meetings().orderCases({ meetingId: id, caseIds: [b!.id, a!.id] });
    expect((await auditOf(server.connection)).map(({ action }) => action)).toEqual([
      'meeting.create',
      'meeting.addCase',
      'meeting.addCase',
      'meeting.orderCases',
    ]);
  });
});
