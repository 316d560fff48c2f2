// What minutes and meetings refuse: to be read too soon, by whom they are not for, or changed when they stand.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FieldReason } from '#shared/error-reason.ts';
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
import { caseDraft, decisionDraft, followUpDraft, meetingDraft } from '#test/server/draft.ts';

const steeringGroup = idOf('body', 'styringsgruppen');
const panel = idOf('body', 'brukerpanelet');
const ragna = sampleActor('ragna');
const heldOn = '2026-11-10';
const said = 'Kari Skisse fortalte om sin egen sykdom.';

describe.each(dialects)('minutes on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const meetings = (by = secretary) => server.as(by).meeting;
  const at = async (id: string) => (await meetings().get({ id })).meeting.version;
  const refused = (call: Promise<unknown>, field: string, reason: FieldReason) =>
    expectRefusal(call, 'invalid_input', { [field]: reason });

  /** Held, with one case that something was said in. */
  async function held(bodyId = steeringGroup) {
    const { id } = await meetings().create({ ...meetingDraft(bodyId), heldOn });
    const item = await meetings().addCase(caseDraft(id));
    await meetings().hold({ id, version: 1 });
    const { version } = await meetings().writeMinutes({
      id: item.id,
      version: item.version,
      minutes: said,
    });
    return { id, caseId: item.id, caseVersion: version };
  }
  const circulate = async (id: string) =>
    meetings().circulateMinutes({ id, version: await at(id), remarksDueOn: '2026-12-01' });
  const approve = async (id: string) =>
    meetings().approveMinutes({
      id,
      version: await at(id),
      caseId: null,
      approvedOn: '2026-11-20',
    });
  const minutesSeenBy = async (id: string, by = ragna) =>
    (await meetings(by).get({ id })).cases.map(({ minutes }) => minutes).join('');

  it('are read by others once they are approved; those of a panel by the panel alone', async () => {
    const ours = await held();
    await circulate(ours.id);
    expect(await minutesSeenBy(ours.id)).toBe('');
    await approve(ours.id);
    expect(await minutesSeenBy(ours.id)).toBe(said);

    const theirs = await held(panel);
    await circulate(theirs.id);
    await approve(theirs.id);
    expect(await minutesSeenBy(theirs.id)).toBe('');
    expect((await meetings(ragna).get({ id: theirs.id })).mayTell).toBe(false);
    const about = { entity: 'meeting' as const, subjectId: theirs.id };
    await expectRefusal(server.as(ragna).comment.list(about), 'not_found');
    await expectRefusal(
      server.as(ragna).comment.add({ ...about, threadId: null, text: 'Hei', lang: 'nb' }),
      'not_found',
    );
  });

  it('are no business of the trail’s', async () => {
    await held();
    expect(JSON.stringify(await auditOf(server.connection))).not.toContain('sykdom');
  });

  it('of a panel are published without names only', async () => {
    const { id } = await held(panel);
    await approve(id);
    const publish = async (leavesOutPeople: boolean) =>
      meetings().publishMinutes({ id, version: await at(id), leavesOutPeople, alsoLeaveOut: [] });
    await refused(publish(false), 'leavesOutPeople', 'minutes_of_panel');
    expect((await publish(true)).state).toBe('published');
  });

  it('are published as they were approved, again with more left out, or no longer', async () => {
    const { id, caseId } = await held();
    const followUp = await meetings().recordFollowUp(followUpDraft(caseId));
    await approve(id);
    await refused(
      meetings().updateFollowUp({
        ...followUpDraft(caseId),
        id: followUp.id,
        version: 1,
        text: 'Noe annet',
      }),
      'caseId',
      'minutes_approved',
    );
    await refused(
      meetings().withdrawFollowUp({ id: followUp.id, version: 1 }),
      'caseId',
      'minutes_approved',
    );
    const published = async () => {
      const { document } = await server.connection.read
        .selectFrom('meeting_document')
        .select('document')
        .where('meeting_id', '=', id)
        .where('kind', '=', 'published')
        .orderBy('edition', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow();
      return document;
    };
    const publish = async (alsoLeaveOut: string[]) =>
      meetings().publishMinutes({
        id,
        version: await at(id),
        leavesOutPeople: true,
        alsoLeaveOut,
      });
    await publish([]);
    expect(await published()).toContain('fortalte om sin egen sykdom');
    await publish(['Egen Sykdom']);
    expect(await published()).not.toContain('sykdom');
    const { state } = await meetings().withdrawPublication({ id, version: await at(id) });
    expect(state).toBe('approved');
    await expectRefusal(meetings().withdrawPublication({ id, version: await at(id) }), 'conflict');
  });

  it('keep a case that was dealt with, and a day that was decided on', async () => {
    const { id, caseId, caseVersion } = await held();
    await refused(
      meetings().withdrawCase({ id: caseId, version: caseVersion }),
      'id',
      'case_has_decisions',
    );
    await meetings().recordDecision(decisionDraft(caseId));
    for (const day of ['2026-11-12', '2027-02-01'])
      await refused(
        meetings().update({
          ...meetingDraft(steeringGroup),
          heldOn: day,
          id,
          version: await at(id),
        }),
        'heldOn',
        'meeting_day_settled',
      );
  });

  it('are begun anew where the meeting was marked as held by mistake, until they are sent', async () => {
    const { id } = await held();
    const { state } = await meetings().reopen({ id, version: await at(id) });
    expect(state).toBe('planned');
    await meetings().hold({ id, version: await at(id) });
    await circulate(id);
    await expectRefusal(meetings().reopen({ id, version: await at(id) }), 'conflict');
  });

  it('are of meetings that were called in time; who was called is told when one is called off', async () => {
    const past = await meetings().create({ ...meetingDraft(steeringGroup), heldOn });
    await meetings().addCase(caseDraft(past.id));
    await refused(meetings().sendPapers({ id: past.id, version: 1 }), 'id', 'meeting_past');
    const { id } = await meetings().create(meetingDraft(steeringGroup));
    await meetings().addCase(caseDraft(id));
    await meetings().sendPapers({ id, version: 1 });
    const { told } = await meetings().cancel({ id, version: 2 });
    expect(told).toBe(1);
    const { subject } = await server.connection.read
      .selectFrom('mail')
      .select('subject')
      .where('kind', '=', 'meeting_papers')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(subject).toBe('Avlyst: Styringsgruppen, 15.12.2026');
  });

  it('are approved by a case that approves', async () => {
    const { id } = await held();
    const later = await meetings().create({ ...meetingDraft(steeringGroup), heldOn: '2026-11-20' });
    const item = await meetings().addCase(caseDraft(later.id));
    await refused(
      meetings().approveMinutes({ id, version: await at(id), caseId: item.id, approvedOn: null }),
      'caseId',
      'minutes_not_approvable',
    );
  });
});
