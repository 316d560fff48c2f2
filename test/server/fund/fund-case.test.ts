// Cases about collaboration funds: drafted from the figures, found from what they are about, and never changed by themselves.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fundChoices } from '#client/meeting/fund-choice.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { loadPapers } from '#server/meeting/load-papers.ts';
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

const unknownId = idOf('fund_year', 'none');
const partnerId = idOf('partner', 'uib');

describe.each(dialects)('cases about collaboration funds on %s', (dialect) => {
  let server: TestServer;
  let meetingId: string;
  let yearId: string;
  beforeEach(async () => {
    server = await openTestServer(dialect);
    await withoutSampleFunds(server.connection);
    const { meeting, fund } = server.as(secretary);
    meetingId = (await meeting.create(meetingDraft(idOf('body', 'styringsgruppen')))).id;
    await fund.saveYear(fundYearDraft(2026));
    yearId = (await fund.saveYear(fundYearDraft(2027))).id;
    const given = { partnerId, version: 0, note: '' };
    await fund.saveContribution({ ...given, year: 2026, amount: 13_240_000 });
    await fund.proposeContributions({ year: 2027 });
  });
  afterEach(() => server.close());

  const as = (by = secretary) => server.as(by);
  const draftYear = (by = secretary) =>
    as(by).fund.draftCase({ kind: 'fund_year', id: yearId, meetingId });
  async function papers() {
    const { clusterId } = secretary;
    const asked = { today: '2026-11-23', baseUrl: '' };
    const document = await loadPapers(server.connection.read, clusterId, meetingId, asked);
    return JSON.stringify(document).replaceAll('\u00A0', ' ');
  }

  it('drafts the budget case onto the agenda once, and opens it the next time', async () => {
    const { item, isNew } = await draftYear();
    expect(isNew).toBe(true);
    expect(item).toMatchObject({
      kind: 'decision',
      title: 'Budsjett for 2027',
      links: [{ kind: 'fund_year', targetId: yearId }],
      origin: `fund_year:${yearId}`,
      lang: 'nb',
    });
    // One partner of nine has a figure: the others are not asked for the same.
    expect(item.proposal.replaceAll('\u00A0', ' ')).toContain('til sammen stiller kr 140 350');
    expect(item.proposal).toMatch(/Summen er uten .*NORCE.*, som ikke har noe tall for 2027 ennå/);
    expect(await draftYear()).toMatchObject({ item: { id: item.id }, isNew: false });
    const { cases, things } = await as().meeting.get({ id: meetingId });
    expect(cases.filter(({ origin }) => origin === item.origin)).toHaveLength(1);
    expect(things).toContainEqual(
      expect.objectContaining({ id: yearId, kind: 'fund_year', title: '2027' }),
    );
    const told = await auditOf(server.connection);
    expect(told.at(-1)).toMatchObject({ action: 'meeting.addCase', entityId: item.id });

    // One that was withdrawn is drafted anew.
    await as().meeting.withdrawCase({ id: item.id, version: item.version });
    expect((await draftYear()).isNew).toBe(true);
  });

  it('stands on an agenda once: what was drafted anew keeps the withdrawn one away until it is withdrawn itself', async () => {
    const { meeting } = as();
    const { item: first } = await draftYear();
    const gone = await meeting.withdrawCase({ id: first.id, version: first.version });
    const { item: second } = await draftYear();
    const restore = (version: number) => meeting.restoreCase({ id: first.id, version });
    await expectRefusal(restore(gone.version), 'invalid_input', { id: 'case_drafted_anew' });
    const { cases } = await meeting.get({ id: meetingId });
    const standing = cases.filter(({ archivedAt, origin }) => origin !== null && !archivedAt);
    expect(standing.map(({ id }) => id)).toEqual([second.id]);
    const version = cases.find(({ id }) => id === second.id)?.version ?? 0;
    await meeting.withdrawCase({ id: second.id, version });
    const back = await meeting.get({ id: meetingId });
    const current = back.cases.find(({ id }) => id === first.id)!;
    expect((await restore(current.version)).archivedAt).toBeNull();
  });

  it('is drafted once by two at a time', async () => {
    const drafted = await Promise.allSettled([draftYear(), draftYear()]);
    expect(drafted.some(({ status }) => status === 'fulfilled')).toBe(true);
    const { cases } = await as().meeting.get({ id: meetingId });
    expect(cases.filter(({ origin }) => origin === `fund_year:${yearId}`)).toHaveLength(1);
  });

  it('asks nothing of a meeting about a call in which nothing is left to decide', async () => {
    const { fund } = as();
    const call = await fund.createCall(callDraft(2027));
    const draft = () => fund.draftCase({ kind: 'fund_call', id: call.id, meetingId });
    await expectRefusal(draft(), 'invalid_input', { id: 'call_settled' });
    const { id } = await fund.createApplication(applicationDraft(call.id));
    const { item } = await draft();
    expect(item.proposal).toBe('');
    expect(item.paper).toContain('Én søknad er ikke vurdert ennå.');
    await as().meeting.withdrawCase({ id: item.id, version: item.version });
    await fund.declineApplication({ id, version: 1 });
    await expectRefusal(draft(), 'invalid_input', { id: 'call_settled' });
  });

  it('papers have a call’s deadline below its amounts, and those of its own year alone', async () => {
    const { fund, meeting } = as();
    const call = await fund.createCall(callDraft(2027));
    const early = await fund.createCall(callDraft(2025));
    const links = [call, early].map(({ id }) => ({ kind: 'fund_call' as const, targetId: id }));
    await meeting.addCase({ ...caseDraft(meetingId), links });
    const asked = { today: '2026-11-23', baseUrl: '' } as const;
    const document = await loadPapers(
      server.connection.read,
      secretary.clusterId,
      meetingId,
      asked,
    );
    const tables = document!.blocks.flatMap((block) =>
      block.kind === 'table' && block.caption?.includes('tallene per') ? [block] : [],
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]?.caption).toContain(call.title);
    expect(tables[0]?.rows).toHaveLength(1);
    expect(tables[0]?.notes).toEqual(['Søknadsfrist 13.11.2026.']);
  });

  it('keeps the name of what it is about when that is taken away', async () => {
    const { fund, meeting } = as();
    const project = await fund.createProject(projectDraft());
    const links = [{ kind: 'fund_project' as const, targetId: project.id }];
    const item = await meeting.addCase({ ...caseDraft(meetingId), links });
    await fund.archiveProject({ id: project.id, version: project.version });
    expect(await fund.things()).not.toContainEqual(expect.objectContaining({ id: project.id }));
    const { things } = await meeting.get({ id: meetingId });
    const choices = fundChoices(
      { funds: await fund.things(), things, row: item },
      mailWords('nb').t,
    );
    expect(choices).toContainEqual(
      expect.objectContaining({ value: project.id, label: `Prosjekt: ${project.title}` }),
    );
    const free = fundChoices({ funds: await fund.things(), things, row: null }, mailWords('nb').t);
    expect(free.some(({ value }) => value === project.id)).toBe(false);
  });

  it('is drafted by those who look after funds, for meetings that take cases, of years that are open', async () => {
    for (const by of ['gudrun', 'ragna', 'sindre', 'aslak'])
      await expectRefusal(draftYear(sampleActor(by)), 'forbidden');
    await expectRefusal(draftYear(stranger), 'not_found');
    const draft = as().fund.draftCase;
    await expectRefusal(draft({ kind: 'fund_year', id: unknownId, meetingId }), 'not_found');
    await expectRefusal(
      draft({ kind: 'fund_year', id: yearId, meetingId: unknownId }),
      'not_found',
    );
    await expectRefusal(draft({ kind: 'fund_year', id: yearId, meetingId: '' }), 'invalid_input', {
      meetingId: 'required',
    });
    const other = await as().meeting.addCase(caseDraft(meetingId));
    const { id: decisionId } = await as().meeting.recordDecision(decisionDraft(other.id));
    await as().fund.confirmYear({ id: yearId, version: 1, decisionId });
    await expectRefusal(draftYear(), 'invalid_input', { id: 'fund_confirmed' });
    await as().fund.confirmYear({ id: yearId, version: 2, decisionId: null });
    const { version } = (await as().meeting.get({ id: meetingId })).meeting;
    await as().meeting.cancel({ id: meetingId, version });
    await expectRefusal(draftYear(), 'invalid_input', { meetingId: 'meeting_over' });
  });

  it('leaves the text alone when the figures change: papers then have them in a table of their own', async () => {
    const { item } = await draftYear();
    expect(await papers()).not.toContain('tallene per');
    await as().fund.saveYear({ ...fundYearDraft(2027), version: 1, setAside: 120_000_000 });
    const { cases } = await as().meeting.get({ id: meetingId });
    expect(cases.find(({ id }) => id === item.id)).toEqual(item);
    const set = await papers();
    expect(set).toContain('Samarbeidsmidler 2027: tallene per 23.11.2026');
    expect(set).toContain('kr 1 200 000');
    expect(await as().fund.figures({ ids: [yearId, unknownId] })).toMatchObject([
      { kind: 'fund_year', title: '2027' },
    ]);
  });

  it('drafts the award case without naming those who are not recommended', async () => {
    const { fund } = as();
    const call = await fund.createCall(callDraft(2027));
    const assess = async (title: string, isRecommended: boolean) => {
      const { id } = await fund.createApplication({ ...applicationDraft(call.id), title });
      const judged = { score: 5, assessment: `Om ${title}.`, isRecommended };
      return fund.assessApplication({ id, version: 1, ...judged });
    };
    const good = await assess('Felles inntak', true);
    await assess('Forgjeves', false);
    const { item } = await fund.draftCase({ kind: 'fund_call', id: call.id, meetingId });
    expect(item.title).toBe('Tildeling av samarbeidsmidler for 2027');
    expect(item.paper).toContain('Om Felles inntak.');
    expect(item.paper + item.proposal).not.toContain('Forgjeves');

    const decision = await as().meeting.recordDecision(decisionDraft(item.id));
    const { id, version } = good;
    const award = { id, version, amount: 20_000_000, on: '2027-01-20', decisionId: decision.id };
    await fund.award(award);
    const { awards, decisions } = await fund.callDetail({ id: call.id });
    expect(awards).toMatchObject([{ applicationId: id, entries: [{ amount: 20_000_000 }] }]);
    expect(decisions).toMatchObject([{ id: decision.id, meetingId }]);
    // The project was decided on in that case, though the case is about the call.
    const projectId = awards[0]!.projectId;
    for (const about of [call.id, projectId])
      expect(await fund.cases({ id: about })).toMatchObject([
        { id: item.id, meetingId, decisions: [{ id: decision.id }] },
      ]);
    const reader = await as(sampleActor('sindre')).fund.callDetail({ id: call.id });
    expect(reader).toMatchObject({ applications: null, awards: [], decisions: [] });
  });

  it('is about what its form says: years, calls and projects of the cluster', async () => {
    const { fund, meeting } = as();
    const project = await fund.createProject(projectDraft());
    const things = await as(sampleActor('sindre')).fund.things();
    expect(things.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'fund_year 2027',
      'fund_year 2026',
      `fund_project ${project.title}`,
    ]);
    const links = [{ kind: 'fund_project' as const, targetId: project.id }];
    const item = await meeting.addCase({ ...caseDraft(meetingId), links });
    expect(item.links).toEqual(links);
    expect(await fund.cases({ id: project.id })).toMatchObject([{ id: item.id, decisions: [] }]);
    const refused = [{ kind: 'fund_project' as const, targetId: yearId }];
    await expectRefusal(
      meeting.addCase({ ...caseDraft(meetingId), links: refused }),
      'invalid_input',
      { 'links.0': 'choice_invalid' },
    );
    expect(await as(stranger).fund.cases({ id: project.id })).toEqual([]);
    expect(await as(stranger).fund.figures({ ids: [project.id] })).toEqual([]);
  });
});
