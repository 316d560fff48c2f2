// The way of a report: begun, written by those it belongs to, signed, reviewed, approved by a decision, published, corrected.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialects } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';
import {
  expectRefusal,
  idOf,
  openTestServer,
  secretary,
  type TestServer,
} from '#test/server/caller.ts';
import { observationDraft } from '#test/server/draft.ts';
import { approveReport, decideOn, reportOf, startDraft } from './report-draft.ts';

const gudrun = sampleActor('gudrun');
const ragna = sampleActor('ragna');
const sindre = sampleActor('sindre');
const innovation = idOf('body', 'faggruppe-innovasjon');

describe.each(dialects)('on %s', (dialect) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(dialect);
  });
  afterAll(() => server.close());

  const begun = async () => {
    const as = server.as(secretary);
    const { reports } = await as.report.list({ strategy: 'alrek-2026' });
    const report = reports.find(({ year }) => year === 2023) ?? (await as.report.start(startDraft));
    return as.report.work({ id: report.id });
  };

  it('begins with DFØ’s parts and a chapter for each focus area, each with an owner', async () => {
    const { report, chapters } = await begun();
    expect(report).toMatchObject({ state: 'draft', year: 2023, version: 1 });
    expect(chapters.map(({ part }) => part)).toEqual([
      'foreword',
      'introduction',
      'results',
      ...Array<string>(5).fill('area'),
      'governance',
      'outlook',
      'accounts',
    ]);
    expect(chapters[0]?.ownerBodyId).toBe(idOf('body', 'styringsgruppen'));
    expect(chapters.every(({ dueOn, text }) => dueOn === '2026-12-01' && text === '')).toBe(true);
    await expectRefusal(server.as(secretary).report.start(startDraft), 'invalid_input', {
      year: 'report_begun',
    });
  });

  it('is written by its chapters’ owners and by nobody else', async () => {
    const { chapters } = await begun();
    const [area] = chapters.filter(({ part }) => part === 'area');
    const plan = { ownerBodyId: innovation, ownerPersonId: null, dueOn: '2026-12-05' };
    const { version } = await server
      .as(secretary)
      .report.planChapter({ id: area!.id, version: area!.version, ...plan, lang: 'nb' });
    const text = { id: area!.id, version, text: 'Vi er *godt* i gang.', isDone: true };
    await expectRefusal(server.as(ragna).report.writeChapter(text), 'forbidden');
    await expectRefusal(server.as(sindre).report.writeChapter(text), 'forbidden');
    const written = await server.as(gudrun).report.writeChapter(text);
    expect(written).toMatchObject({ text: 'Vi er *godt* i gang.', isDone: true });
    // Two in one chapter: the later is told what the other wrote, and nothing is lost.
    await expectRefusal(server.as(secretary).report.writeChapter(text), 'conflict');
    const { reports } = await server.as(sindre).report.list({ strategy: 'alrek-2026' });
    expect(reports.find(({ year }) => year === 2023)?.counts).toMatchObject({
      written: 1,
      done: 1,
    });
  });

  it('lets whoever is asked by name write, whatever body the chapter belongs to', async () => {
    const { chapters } = await begun();
    const outlook = chapters.find(({ part }) => part === 'outlook')!;
    const words = { text: 'Året som kommer.', isDone: false };
    await expectRefusal(
      server.as(gudrun).report.writeChapter({ id: outlook.id, version: 1, ...words }),
      'forbidden',
    );
    const { version } = await server.as(secretary).report.planChapter({
      id: outlook.id,
      version: outlook.version,
      ownerBodyId: null,
      ownerPersonId: gudrun.personId,
      dueOn: null,
      lang: 'nn',
    });
    const written = await server
      .as(gudrun)
      .report.writeChapter({ id: outlook.id, version, ...words });
    expect(written).toMatchObject({ ...words, lang: 'nn' });
  });

  it('is signed in one’s own name, and a text that changes is to be signed again', async () => {
    const { chapters } = await begun();
    const { id, version } = chapters.find(({ part }) => part === 'foreword')!;
    const act = { role: 'Leder av Styringsgruppen', place: 'Bergen', on: '2026-11-20' };
    await expectRefusal(
      server.as(ragna).report.signChapter({ id, version, ...act }),
      'invalid_input',
      { id: 'chapter_unwritten' },
    );
    const as = server.as(ragna).report;
    const written = await as.writeChapter({ id, version, text: 'Et godt år.', isDone: true });
    const signed = await as.signChapter({ id, version: written.version, ...act });
    expect(signed).toMatchObject({ signedName: ragna.name, signedPlace: 'Bergen' });
    const same = await as.writeChapter({
      id,
      version: signed.version,
      text: 'Et godt år.',
      isDone: false,
    });
    expect(same.signedName).toBe(ragna.name);
    const other = await as.writeChapter({
      id,
      version: same.version,
      text: 'Et svært godt år.',
      isDone: true,
    });
    expect(other).toMatchObject({ signedName: '', signedById: null });
  });

  it('is approved by a decision of the body in a case about it, and by nothing else', async () => {
    const id = reportOf(2024);
    const as = server.as(secretary);
    const { report } = await as.report.work({ id });
    const elsewhere = await decideOn(server, 2025);
    await expectRefusal(
      server.as(ragna).report.approve({ id, version: report.version, decisionId: elsewhere }),
      'invalid_input',
      { id: 'report_cannot_move' },
    );
    const sent = await as.report.submit({ id, version: report.version });
    await expectRefusal(
      server.as(ragna).report.approve({ id, version: sent.version, decisionId: elsewhere }),
      'invalid_input',
      { decisionId: 'decision_not_of_report' },
    );
    const decisionId = await decideOn(server, 2024);
    const approved = await server
      .as(ragna)
      .report.approve({ id, version: sent.version, decisionId });
    expect(approved).toMatchObject({ state: 'approved', approvedById: ragna.personId });
    await expectRefusal(
      server.as(ragna).report.publish({ id, version: approved.version }),
      'forbidden',
    );
    const published = await as.report.publish({ id, version: approved.version });
    expect(published).toMatchObject({ state: 'published', publishedById: secretary.personId });
    await expectRefusal(
      server.as(ragna).report.reopen({ id, version: published.version }),
      'invalid_input',
      { id: 'report_cannot_move' },
    );
    const { chapters } = await as.report.work({ id });
    await expectRefusal(
      as.report.writeChapter({ ...chapters[0]!, text: 'Noe annet.' }),
      'invalid_input',
      { id: 'report_frozen' },
    );
  });

  it('stands as it was approved when a number is corrected, and its errata grow by one', async () => {
    await approveReport(server, 2025);
    const as = server.as(secretary);
    const id = reportOf(2025);
    const asked = { strategy: 'alrek-2026', year: 2025, lang: 'nb' } as const;
    const frozen = await as.report.document(asked);
    expect(frozen.meta.footLine).toContain('Versjon 1');
    const indicatorId = idOf('indicator', 'studenter-tveps');
    const { indicator } = await as.indicator.get({ id: indicatorId });
    const told = indicator.observations.findLast(
      ({ period, value }) => period <= '2025' && value !== null,
    )!;
    const before = (await as.report.work({ id })).errata.length;
    const correct = (value: number, revision: number, why = {}) =>
      as.indicator.recordObservation({
        ...observationDraft(indicatorId),
        period: told.period,
        value,
        note: 'Fra TVEPS-senteret.',
        revision,
        ...why,
      });
    await expectRefusal(correct(801, told.revision), 'invalid_input', {
      correctionReason: 'correction_unexplained',
    });
    await correct(801, told.revision, { correctionReason: 'Talt på nytt.' });
    const { errata } = await as.report.work({ id });
    expect(errata).toHaveLength(before + 1);
    expect(errata.at(-1)).toMatchObject({
      kind: 'figure',
      indicatorId,
      was: told.value,
      becomes: 801,
      text: 'Talt på nytt.',
      signedById: secretary.personId,
    });
    expect(await as.report.document(asked)).toEqual(frozen);
    const { frozen: told801 } = await as.indicator.get({ id: indicatorId });
    expect(told801).toContainEqual({
      indicatorId,
      period: told.period,
      value: 801,
      kind: 'year',
      year: 2025,
    });
    // Said again it is no new correction.
    await correct(801, told.revision + 1);
    expect((await as.report.work({ id })).errata).toHaveLength(before + 1);
  });

  it('approved anew it is corrected anew: what the edition before was wrong about is not its own', async () => {
    const as = server.as(secretary);
    const id = reportOf(2025);
    const indicatorId = idOf('indicator', 'studenter-tveps');
    const { indicator } = await as.indicator.get({ id: indicatorId });
    const told = indicator.observations.findLast(({ period }) => period <= '2025')!;
    const { report, errata } = await as.report.work({ id });
    expect(errata.length).toBeGreaterThan(0);
    const reopened = await as.report.reopen({ id, version: report.version });
    const decisionId = await decideOn(server, 2025);
    await as.report.approve({ id, version: reopened.version, decisionId });
    const again = await as.report.work({ id });
    expect(again.editions.map(({ edition }) => edition)).toEqual([2, 1]);
    expect(again.errata).toEqual([]);
    // 801 is what this edition says, though the one before was corrected to it.
    const next = {
      ...observationDraft(indicatorId),
      period: told.period,
      value: 815,
      correctionReason: 'Talt på nytt.',
    };
    await as.indicator.recordObservation({ ...next, revision: told.revision });
    const { errata: own } = await as.report.work({ id });
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ number: 1, was: told.value, becomes: 815 });
    // What is taken back is a correction too, and says so.
    const revision = told.revision + 1;
    await as.indicator.undoObservation({ indicatorId, period: told.period, revision });
    const { errata: two } = await as.report.work({ id });
    expect(two[1]).toMatchObject({
      was: 815,
      becomes: told.value,
      text: 'Den siste registreringen av tallet er angret.',
    });
  });

  it('that was put away is brought back, unless its year has been begun anew', async () => {
    const as = server.as(secretary).report;
    const half = await as.start({ ...startDraft, kind: 'half_year' });
    const gone = await as.archive({ id: half.id, version: half.version });
    const back = await as.restore({ id: half.id, version: gone.version });
    expect(back.archivedAt).toBeNull();
    const again = await as.archive({ id: half.id, version: back.version });
    await as.start({ ...startDraft, kind: 'half_year' });
    await expectRefusal(as.restore({ id: half.id, version: again.version }), 'invalid_input', {
      id: 'report_begun',
    });
  });

  it('is approved by a decision of its own: what approved the year does not approve its half', async () => {
    const as = server.as(secretary);
    const half = await as.report.start({ ...startDraft, kind: 'half_year', year: 2025 });
    const approvals = async () =>
      (await as.report.work({ id: half.id })).approvals.map(({ id }) => id);
    expect(await approvals()).toEqual([]);
    const { version } = await as.report.submit({ id: half.id, version: half.version });
    // About that year's annual report, and used by nobody: still not about its half.
    const aboutYear = await decideOn(server, 2025);
    await expectRefusal(
      server.as(ragna).report.approve({ id: half.id, version, decisionId: aboutYear }),
      'invalid_input',
      { decisionId: 'decision_not_of_report' },
    );
    // One about both has approved the year when it has, and then not its half as well.
    const aboutBoth = await decideOn(server, 2025, ['year', 'half_year']);
    expect(await approvals()).toEqual([aboutBoth]);
    const { report } = await as.report.work({ id: reportOf(2025) });
    const reopened = await as.report.reopen({ id: report.id, version: report.version });
    const year = { id: report.id, version: reopened.version };
    await as.report.approve({ ...year, decisionId: aboutBoth });
    expect(await approvals()).toEqual([]);
    const decisionId = await decideOn(server, 2025, ['half_year']);
    const approved = await server.as(ragna).report.approve({ id: half.id, version, decisionId });
    expect(approved).toMatchObject({ state: 'approved', decisionId });
    // What it was approved by is told, and nothing else that it might have been.
    await decideOn(server, 2025, ['half_year']);
    expect(await approvals()).toEqual([decisionId]);
  });

  it('takes a correction in words, signed and dated', async () => {
    const as = server.as(secretary);
    const id = reportOf(2025);
    const erratum = await as.report.correct({
      reportId: id,
      title: 'Side 4, første avsnitt',
      text: 'Konferansen ble holdt i juni.',
      lang: 'nb',
      role: 'Sekretariatet',
    });
    expect(erratum).toMatchObject({ kind: 'text', signedById: secretary.personId });
    const { report } = await begun();
    await expectRefusal(
      as.report.correct({
        reportId: report.id,
        title: 'Side 1',
        text: 'Feil.',
        lang: 'nb',
        role: 'x',
      }),
      'invalid_input',
      { reportId: 'report_not_frozen' },
    );
  });
});
