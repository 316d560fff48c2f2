// Meeting mode: who moves what everybody sees, two at once, and what is told to nobody else.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { opening, summary } from '#shared/meeting/meeting-stage.ts';
import { dialects } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';
import {
  auditOf,
  expectRefusal,
  idOf,
  now,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { caseDraft, decisionDraft, meetingDraft } from '#test/server/draft.ts';

const steeringGroup = idOf('body', 'styringsgruppen');
const unknownId = idOf('nothing', 'of this id');
const observer = sampleActor('sindre');

describe.each(dialects)('meeting mode on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const meetings = (by = secretary) => server.as(by).meeting;
  async function prepare(...titles: string[]) {
    const { id: meetingId } = await meetings().create(meetingDraft(steeringGroup));
    const cases = [];
    for (const title of titles)
      cases.push(await meetings().addCase({ ...caseDraft(meetingId), title }));
    return { meetingId, cases };
  }
  const setState = (id: string, state: string) =>
    server.connection.write.updateTable('meeting').set({ state }).where('id', '=', id).execute();
  const show = (meetingId: string, version: number, place: string, thingId: string | null = null) =>
    meetings().show({ meetingId, version, place, thingId });

  it('begins at the opening and goes where it is led, for everybody who reads', async () => {
    const { meetingId, cases } = await prepare('A', 'B');
    const seen = async () => (await meetings(observer).stage({ id: meetingId })).stage;
    expect(await seen()).toEqual({
      meetingId,
      place: opening,
      thingId: null,
      begunAt: null,
      since: null,
      version: 0,
    });
    await meetings().begin({ meetingId, version: 0 });
    await show(meetingId, 1, cases[1]!.id);
    expect(await seen()).toMatchObject({ place: cases[1]!.id, begunAt: now, since: now });
    await show(meetingId, 2, summary);
    expect(await seen()).toMatchObject({ place: summary, version: 3 });
    // Begun by mistake, the day before.
    await meetings().begin({ meetingId, version: 3 });
    expect(await seen()).toMatchObject({ place: opening, version: 4 });
    const told = (await auditOf(server.connection)).filter(
      ({ entity }) => entity === 'meeting_stage',
    );
    expect(told.map(({ action, after }) => [action, after.place])).toEqual([
      ['meeting.begin', opening],
      ['meeting.show', cases[1]!.id],
      ['meeting.show', summary],
      ['meeting.begin', opening],
    ]);
  });

  it('follows the first of two who lead it at once', async () => {
    const { meetingId, cases } = await prepare('A', 'B');
    await meetings().begin({ meetingId, version: 0 });
    const results = await Promise.allSettled(
      cases.map(({ id: place }) => show(meetingId, 1, place)),
    );
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const won = results.findIndex(({ status }) => status === 'fulfilled');
    const { stage } = await meetings().stage({ id: meetingId });
    expect(stage).toMatchObject({ place: cases[won]!.id, version: 2 });
    await expectRefusal(show(meetingId, 1, summary), 'conflict');
    await expectRefusal(meetings().begin({ meetingId, version: 1 }), 'conflict');
  });

  it('shows one of the things that the case is about, and nothing else', async () => {
    const { meetingId } = await prepare();
    const { goals } = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
    const links = goals
      .slice(0, 2)
      .map(({ id: targetId }) => ({ kind: 'goal' as const, targetId }));
    const item = await meetings().addCase({ ...caseDraft(meetingId), links });
    const shown = await show(meetingId, 0, item.id, links[1]!.targetId);
    expect(shown.thingId).toBe(links[1]!.targetId);
    await expectRefusal(show(meetingId, 1, item.id, goals[2]!.id), 'invalid_input', {
      thingId: 'choice_invalid',
    });
    await expectRefusal(show(meetingId, 1, summary, links[0]!.targetId), 'invalid_input', {
      thingId: 'choice_invalid',
    });
  });

  it('goes on to the next case when the one that is shown is withdrawn', async () => {
    const { meetingId, cases } = await prepare('A', 'B', 'C');
    const [a, b, c] = cases.map(({ id }) => id);
    await show(meetingId, 0, b!);
    const withdraw = async (id: string) => {
      const { cases: listed } = await meetings().get({ id: meetingId });
      const { version } = listed.find((each) => each.id === id)!;
      return meetings().withdrawCase({ id, version });
    };
    const seen = async () => (await meetings().stage({ id: meetingId })).stage.place;
    await withdraw(a!);
    expect(await seen()).toBe(b);
    await withdraw(b!);
    expect(await seen()).toBe(c);
    await expectRefusal(show(meetingId, 2, b!), 'invalid_input', { place: 'choice_invalid' });
    await withdraw(c!);
    expect(await seen()).toBe(summary);
    const other = await prepare('D');
    await expectRefusal(show(meetingId, 3, other.cases[0]!.id), 'invalid_input', {
      place: 'choice_invalid',
    });
  });

  it('is led by those who manage the meeting, while it lasts', async () => {
    const { meetingId, cases } = await prepare('A');
    const at = { meetingId, version: 0 };
    const shown = { ...at, place: cases[0]!.id, thingId: null };
    const note = { caseId: cases[0]!.id, kind: 'notes' as const, version: 0, text: 'Kort.' };
    for (const other of [observer, sampleActor('ragna'), sampleActor('gudrun')]) {
      await expectRefusal(meetings(other).begin(at), 'forbidden');
      await expectRefusal(meetings(other).show(shown), 'forbidden');
      await expectRefusal(meetings(other).writeStageText(note), 'forbidden');
    }
    await expectRefusal(meetings(stranger).begin(at), 'not_found');
    await expectRefusal(meetings(stranger).show(shown), 'not_found');
    await expectRefusal(meetings(stranger).stage({ id: meetingId }), 'not_found');
    await expectRefusal(meetings(stranger).stageNotes({ id: meetingId }), 'not_found');
    await expectRefusal(meetings(stranger).writeStageText(note), 'not_found');
    await expectRefusal(meetings().begin({ ...at, meetingId: unknownId }), 'not_found');
    for (const state of ['held', 'cancelled']) {
      await setState(meetingId, state);
      await expectRefusal(meetings().begin(at), 'invalid_input', { meetingId: 'meeting_ended' });
      await expectRefusal(meetings().show(shown), 'invalid_input', { meetingId: 'meeting_ended' });
    }
    await setState(meetingId, 'approved');
    await expectRefusal(meetings().writeStageText(note), 'invalid_input', {
      caseId: 'minutes_approved',
    });
  });

  it('keeps notes to those who lead the meeting, and out of the trail', async () => {
    const { meetingId, cases } = await prepare('A');
    const note = { caseId: cases[0]!.id, kind: 'notes' as const, text: 'Gi ordet til rektor.' };
    await meetings().writeStageText({ ...note, version: 0 });
    expect(await meetings().stageNotes({ id: meetingId })).toEqual([{ ...note, version: 1 }]);
    for (const other of [observer, sampleActor('ragna'), sampleActor('gudrun')]) {
      await expectRefusal(meetings(other).stageNotes({ id: meetingId }), 'forbidden');
      const told = [
        await meetings(other).stage({ id: meetingId }),
        await meetings(other).get({ id: meetingId }),
      ];
      expect(JSON.stringify(told)).not.toContain('rektor');
    }
    expect(JSON.stringify(await auditOf(server.connection))).not.toContain('rektor');
    await expectRefusal(meetings().writeStageText({ ...note, version: 0 }), 'conflict');
    await expectRefusal(
      meetings().writeStageText({ ...note, version: 1, caseId: unknownId }),
      'not_found',
    );
  });

  it('shows a decision while it is worded, until it is decided', async () => {
    const { meetingId, cases } = await prepare('A');
    const wording = { caseId: cases[0]!.id, kind: 'wording' as const, text: 'Vi ber om en plan' };
    await meetings().writeStageText({ ...wording, version: 0 });
    await meetings().writeStageText({ ...wording, text: 'Vi ber om en plan i mai.', version: 1 });
    const seen = async () => (await meetings(observer).stage({ id: meetingId })).wordings;
    expect(await seen()).toEqual([{ ...wording, text: 'Vi ber om en plan i mai.', version: 2 }]);
    const { votes } = await meetings().recordDecision({
      ...decisionDraft(cases[0]!.id),
      text: 'Vi ber om en plan i mai.',
      votes: { for: 7, against: 1, abstained: 0 },
    });
    expect(votes).toEqual({ for: 7, against: 1, abstained: 0 });
    // Counted on: whoever still types is told, and loses nothing.
    expect(await seen()).toEqual([{ ...wording, text: '', version: 3 }]);
    await expectRefusal(meetings().writeStageText({ ...wording, version: 2 }), 'conflict');
    const trail = (await auditOf(server.connection)).filter(
      ({ entity }) => entity === 'meeting_stage',
    );
    expect(JSON.stringify(trail)).not.toContain('plan');
  });
});
