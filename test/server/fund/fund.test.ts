// Collaboration funds: contributions by an index, awards by a decision, and money that always balances.
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
import { caseDraft, decisionDraft, meetingDraft } from '#test/server/draft.ts';
import {
  applicationDraft,
  callDraft,
  fundYearDraft,
  projectDraft,
  withoutSampleFunds,
} from './fund-draft.ts';

const strategy = { strategy: 'alrek-2026' };
const partnerId = idOf('partner', 'uib');

describe.each(dialects)('collaboration funds on %s', (dialect) => {
  let server: TestServer;
  let decisionId: string;
  beforeEach(async () => {
    server = await openTestServer(dialect);
    await withoutSampleFunds(server.connection);
    const { meeting } = server.as(secretary);
    const { id } = await meeting.create(meetingDraft(idOf('body', 'styringsgruppen')));
    const item = await meeting.addCase(caseDraft(id));
    decisionId = (await meeting.recordDecision(decisionDraft(item.id))).id;
  });
  afterEach(() => server.close());

  const funds = (by = secretary) => server.as(by).fund;
  const contribute = (year: number, amount: number) =>
    funds().saveContribution({ year, partnerId, version: 0, amount, note: '' });
  const overview = () => funds().overview(strategy);
  const balanceOf = async (year: number) =>
    (await overview()).balances.find((each) => each.year === year);

  async function applied() {
    const call = await funds().createCall(callDraft());
    return funds().createApplication(applicationDraft(call.id));
  }
  const awardTo = ({ id, version }: { id: string; version: number }, amount: number) =>
    funds().award({ id, version, amount, on: '2025-01-20', decisionId });

  it('adjusts the contributions of the year before, until a decision confirms them', async () => {
    await funds().saveYear(fundYearDraft(2024));
    const year = await funds().saveYear(fundYearDraft(2025));
    await expectRefusal(funds().proposeContributions({ year: 2025 }), 'invalid_input', {
      year: 'contribution_unknown',
    });
    await contribute(2024, 13_240_000);
    const [proposed] = await funds().proposeContributions({ year: 2025 });
    expect(proposed).toMatchObject({ partnerId, amount: 14_035_000 });
    await expectRefusal(funds().proposeContributions({ year: 2025 }), 'invalid_input', {
      year: 'contributions_stand',
    });

    const { id } = year;
    const confirmed = await funds().confirmYear({ id, version: 1, decisionId });
    expect(confirmed.decisionId).toBe(decisionId);
    const again = { year: 2025, partnerId, version: proposed!.version, amount: 1, note: '' };
    await expectRefusal(funds().saveContribution(again), 'invalid_input', {
      year: 'fund_confirmed',
    });
    await expectRefusal(funds().saveYear({ ...fundYearDraft(2025), version: 2 }), 'invalid_input', {
      year: 'fund_confirmed',
    });
    await funds().confirmYear({ id, version: 2, decisionId: null });
    expect((await funds().saveContribution(again)).amount).toBe(1);
  });

  it('awards by a decision: the application becomes a project with its money', async () => {
    await funds().saveYear(fundYearDraft());
    const hrcs = [
      { code: 'Mental Health', percent: 100 },
      { code: '8.1', percent: 60 },
      { code: '7.1', percent: 40 },
    ];
    const received = await applied();
    await expectRefusal(
      funds().updateApplication({ ...received, hrcs: hrcs.slice(0, 2) }),
      'invalid_input',
      { 'hrcs.activity': 'shares_not_whole' },
    );
    const application = await funds().updateApplication({ ...received, hrcs });
    const assessed = await funds().assessApplication({
      id: application.id,
      version: 2,
      score: 6,
      assessment: 'Godt forankret.',
      isRecommended: true,
    });
    expect(assessed).toMatchObject({ state: 'recommended', score: 6 });
    await expectRefusal(
      funds().award({
        id: application.id,
        version: 3,
        amount: 1,
        on: '2025-01-20',
        decisionId: idOf('decision', 'none'),
      }),
      'invalid_input',
      { decisionId: 'choice_invalid' },
    );
    expect((await awardTo(assessed, 20_000_000)).state).toBe('awarded');
    const { projects, balances } = await overview();
    expect(projects).toMatchObject([
      {
        row: { title: application.title, applicationId: application.id, state: 'planned', hrcs },
        balance: { awarded: 20_000_000, used: 0, remaining: 20_000_000 },
      },
    ]);
    expect(balances).toMatchObject([{ awarded: 20_000_000, carriedOver: 80_000_000 }]);
    await expectRefusal(awardTo({ id: application.id, version: 4 }, 1), 'invalid_input', {
      id: 'application_decided',
    });
    const told = (await auditOf(server.connection)).filter(({ action }) => action === 'fund.award');
    expect(told.map(({ entity }) => entity)).toEqual([
      'fund_project',
      'fund_entry',
      'fund_application',
    ]);
  });

  it('awards no more than there is, and writes nothing of what it refuses', async () => {
    await funds().saveYear(fundYearDraft());
    const application = await applied();
    await expectRefusal(awardTo(application, 100_000_001), 'invalid_input', {
      amount: 'award_beyond_frame',
    });
    expect((await overview()).projects).toEqual([]);
    await awardTo(application, 100_000_000);
    await expectRefusal(
      funds().saveYear({ ...fundYearDraft(), version: 1, setAside: 99_999_999 }),
      'invalid_input',
      { setAside: 'award_beyond_frame' },
    );
  });

  it('lets two who award at once have no more than there is between them', async () => {
    await funds().saveYear(fundYearDraft());
    const both = [await applied(), await applied()];
    const answers = await Promise.allSettled(both.map((each) => awardTo(each, 60_000_000)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await balanceOf(2025))?.carriedOver).toBe(40_000_000);
  });

  it('follows what is used and returned, and carries over what is left', async () => {
    await funds().saveYear(fundYearDraft());
    await awardTo(await applied(), 30_000_000);
    const { row } = (await overview()).projects[0]!;
    const move = (kind: 'use' | 'return', amount: number, on: string) =>
      funds().recordEntry({ projectId: row.id, kind, amount, on, decisionId: null, note: '' });
    await move('use', 20_000_000, '2025-06-01');
    const returned = await move('return', 10_000_000, '2026-02-01');
    await expectRefusal(move('use', 1, '2026-03-01'), 'invalid_input', {
      amount: 'use_beyond_award',
    });
    expect(await balanceOf(2025)).toMatchObject({ used: 20_000_000, carriedOver: 70_000_000 });
    expect(await balanceOf(2026)).toMatchObject({ carriedIn: 70_000_000, carriedOver: 80_000_000 });
    await funds().withdrawEntry({ id: returned.id, version: 1 });
    expect((await funds().project({ id: row.id })).balance).toMatchObject({
      returned: 0,
      remaining: 10_000_000,
    });
  });

  it('places every øre at what it serves, once', async () => {
    await funds().saveYear(fundYearDraft());
    const { goals } = await server.as(secretary).strategy.outline(strategy);
    const [one, two] = goals.filter(({ level }) => level === 'priority');
    const serves = [
      { goalId: one!.id, share: 3333 },
      { goalId: two!.id, share: 6667 },
    ];
    const call = await funds().createCall(callDraft());
    const half = [{ goalId: one!.id, share: 5000 }];
    await expectRefusal(
      funds().createApplication({ ...applicationDraft(call.id), serves: half }),
      'invalid_input',
      { serves: 'shares_not_whole' },
    );
    await awardTo(
      await funds().createApplication({ ...applicationDraft(call.id), serves }),
      10_001,
    );
    const { byGoal } = await overview();
    const placed = byGoal.goals.filter(({ awarded }) => awarded > 0);
    expect(placed.map(({ goalId, awarded, projects }) => [goalId, awarded, projects])).toEqual([
      [one!.id, 3333, 1],
      [two!.id, 6668, 1],
    ]);
    expect(byGoal.unplaced).toBe(0);
  });

  it('shows what came in to those who look after funds alone, with the reasons', async () => {
    const application = await applied();
    const { applications } = await funds().callDetail({ id: application.callId });
    expect(applications?.[0]?.criteria.map(({ isMet }) => isMet)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    const reader = await funds(sampleActor('sindre')).callDetail({ id: application.callId });
    expect(reader.applications).toBeNull();
    const { id } = application;
    const entity = 'fund_application' as const;
    for (const by of ['sindre', 'ragna', 'gudrun', 'aslak']) {
      const { audit } = server.as(sampleActor(by));
      await expectRefusal(audit.history({ entity, id }), 'forbidden');
      await expectRefusal(audit.trail({ entities: [entity], id }), 'forbidden');
      await expectRefusal(audit.trail({ entities: ['fund_call', entity], id }), 'forbidden');
    }
    expect(
      (await server.as(secretary).audit.trail({ entities: [entity], id })).entries,
    ).toHaveLength(1);
    await expectRefusal(funds(stranger).callDetail({ id: application.callId }), 'not_found');
  });

  it('keeps what has money or applications', async () => {
    const application = await applied();
    await expectRefusal(
      funds().archiveCall({ id: application.callId, version: 1 }),
      'invalid_input',
      { id: 'call_has_applications' },
    );
    const project = await funds().createProject(projectDraft());
    await funds().archiveProject({ id: project.id, version: 1 });
    expect((await overview()).projects).toEqual([]);
    const lead = { ...projectDraft(), leadPartnerId: idOf('partner', 'norce') };
    await expectRefusal(funds().createProject(lead), 'invalid_input', {
      leadPartnerId: 'lead_not_partner',
    });
  });
});
