// Decisions: tied to what they bear on, open until they are closed, a record once the minutes are approved.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EffectInput } from '#shared/meeting/decision-schema.ts';
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
import {
  caseDraft,
  decisionDraft,
  followUpDraft,
  goalDraft,
  indicatorDraft,
  meetingDraft,
} from '#test/server/draft.ts';

const steeringGroup = idOf('body', 'styringsgruppen');
const today = '2026-11-22';

describe.each(dialects)('decisions on %s', (dialect) => {
  let server: TestServer;
  let meetingId: string;
  let caseId: string;
  let goalId: string;
  let indicatorId: string;
  beforeEach(async () => {
    server = await openTestServer(dialect);
    const as = server.as(secretary);
    const { goals } = await as.strategy.outline({ strategy: 'alrek-2026' });
    const priority = goals.find(({ level }) => level === 'priority')!;
    goalId = (await as.strategy.goal.create(goalDraft(priority.id))).id;
    indicatorId = (await as.indicator.create(indicatorDraft(goalId))).id;
    const draft = { ...meetingDraft(steeringGroup), heldOn: today };
    meetingId = (await as.meeting.create(draft)).id;
    caseId = (await as.meeting.addCase(caseDraft(meetingId))).id;
  });
  afterEach(() => server.close());

  const meetings = () => server.as(secretary).meeting;
  const decide = (...effects: EffectInput[]) =>
    meetings().recordDecision({ ...decisionDraft(caseId), effects });
  const targets = async () =>
    (await server.as(secretary).indicator.get({ id: indicatorId })).indicator.row.targets;
  const goal = () => server.as(secretary).strategy.goalDetail({ id: goalId });

  it('are numbered as their case and dated as their meeting', async () => {
    const { cases } = await meetings().get({ id: meetingId });
    const decision = await decide();
    expect(decision.caseNumber).toBe(`${cases[0]!.number}-26`);
    expect(decision).toMatchObject({ decidedOn: today, bodyId: steeringGroup, closedOn: null });
  });

  it('are the body’s word on a goal', async () => {
    await decide({ kind: 'goal', targetId: goalId, period: '2026', status: 'behind' });
    expect((await goal()).goal.decision).toMatchObject({ status: 'behind', decidedOn: today });
  });

  it('are found by what they bear on', async () => {
    const decision = await decide({ kind: 'indicator', targetId: indicatorId, target: null });
    await decide({ kind: 'goal', targetId: goalId, period: '2026', status: 'behind' });
    await meetings().recordFollowUp(followUpDraft(caseId));
    const about = async (aboutId: string) =>
      (await meetings().decisions({ aboutId })).rows.map(({ row }) => row.id);
    expect(await about(indicatorId)).toEqual([decision.id]);
    expect(await about(caseId)).toEqual([]);
  });

  it('set a target, and keep the one it replaces', async () => {
    const target = { period: '2026', value: 1000 };
    const decision = await decide({ kind: 'indicator', targetId: indicatorId, target });
    expect(await targets()).toEqual([target]);
    expect(decision.effects).toEqual([
      { kind: 'indicator', targetId: indicatorId, target: { ...target, before: 900 } },
    ]);
    await meetings().withdrawDecision({ id: decision.id, version: 1 });
    expect(await targets()).toEqual([{ period: '2026', value: 900 }]);
  });

  it('say of a target that cannot be what is wrong, and write nothing', async () => {
    // The indicator has no decimals.
    const target = { period: '2026', value: 1000.5 };
    await expectRefusal(
      decide({ kind: 'indicator', targetId: indicatorId, target }),
      'invalid_input',
      { 'effects.0.target': 'decimals_none' },
    );
    expect(await targets()).toEqual([{ period: '2026', value: 900 }]);
    expect((await auditOf(server.connection)).map(({ action }) => action)).not.toContain(
      'meeting.recordDecision',
    );
  });

  it('reach no further than whoever writes them down', async () => {
    const gudrun = server.as(sampleActor('gudrun')).meeting;
    const own = await gudrun.create(meetingDraft(idOf('body', 'faggruppe-innovasjon')));
    const item = await gudrun.addCase(caseDraft(own.id));
    const target = { period: '2026', value: 1000 };
    const effects = [{ kind: 'indicator' as const, targetId: indicatorId, target }];
    await expectRefusal(gudrun.recordDecision({ ...decisionDraft(item.id), effects }), 'forbidden');
    expect(await targets()).toEqual([{ period: '2026', value: 900 }]);
  });

  it('come back to the next agenda until they are closed', async () => {
    const decision = await decide({ kind: 'goal', targetId: goalId, period: '2026', status: null });
    const next = await meetings().create({ ...meetingDraft(steeringGroup), heldOn: '2027-01-18' });
    const proposed = async () =>
      (await meetings().proposals({ meetingId: next.id, lang: 'nb' })).proposals.map(
        ({ key }) => key,
      );
    expect(await proposed()).toContain(`decision:${decision.id}`);
    const closing = { closedOn: today, closedNote: 'Gjennomført.' };
    await meetings().closeDecision({ id: decision.id, version: 1, ...closing });
    expect(await proposed()).not.toContain(`decision:${decision.id}`);
    await meetings().reopenDecision({ id: decision.id, version: 2 });
    expect(await proposed()).toContain(`decision:${decision.id}`);
    await expectRefusal(
      meetings().closeDecision({ id: decision.id, version: 3, ...closing, closedOn: '2026-11-23' }),
      'invalid_input',
      { closedOn: 'date_in_future' },
    );
  });

  it('are not changed once the minutes are approved, and still closed', async () => {
    const decision = await decide();
    await server.connection.write
      .updateTable('meeting')
      .set({ state: 'approved' })
      .where('id', '=', meetingId)
      .execute();
    const draft = { ...decisionDraft(caseId), id: decision.id, version: 1 };
    await expectRefusal(meetings().updateDecision(draft), 'invalid_input', {
      caseId: 'minutes_approved',
    });
    await expectRefusal(decide(), 'invalid_input', { caseId: 'minutes_approved' });
    await meetings().closeDecision({
      id: decision.id,
      version: 1,
      closedOn: today,
      closedNote: '',
    });
  });

  it('stand beside follow-ups, which decide nothing', async () => {
    const followUp = await meetings().recordFollowUp({
      ...followUpDraft(caseId),
      ownerId: sampleActor('gudrun').personId,
      dueOn: '2026-12-01',
    });
    const closing = { id: followUp.id, version: 1, closedOn: today, closedNote: '' };
    expect(await meetings().closeFollowUp(closing)).toMatchObject({ closedOn: today, version: 2 });
    const unknown = { ...followUpDraft(caseId), ownerId: idOf('person', 'nobody') };
    await expectRefusal(meetings().recordFollowUp(unknown), 'invalid_input', {
      ownerId: 'choice_invalid',
    });
  });
});
