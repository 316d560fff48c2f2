// A frozen report beside today, two reports side by side, and how far a report has come.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialects } from '#test/database.ts';
import {
  expectRefusal,
  idOf,
  openTestServer,
  stranger,
  secretary,
  type TestServer,
} from '#test/server/caller.ts';
import { observationDraft } from '#test/server/draft.ts';
import { approveReport, reportOf, startDraft } from './report-draft.ts';

const indicatorId = idOf('indicator', 'studenter-tveps');
const id = reportOf(2025);

describe.each(dialects)('on %s', (dialect) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(dialect);
  });
  afterAll(() => server.close());
  const as = () => server.as(secretary);

  it('tells what a draft lacks, what is written of it, and its way so far', async () => {
    const { path, gaps, wordsOf } = await as().report.progress({ id });
    expect(path.map(({ state }) => state)).toEqual(['draft']);
    const { chapters } = await as().report.work({ id });
    const [foreword, introduction] = chapters;
    expect(wordsOf[foreword!.id]).toBeGreaterThan(100);
    expect(wordsOf[introduction!.id]).toBe(0);
    const lacking = gaps.filter(({ chapterId }) => chapterId === introduction!.id);
    expect(lacking.map(({ what }) => what)).toEqual(['unwritten', 'overdue', 'unowned']);
    expect(gaps.some(({ chapterId }) => chapterId === foreword!.id)).toBe(false);
  });

  it('names what a text shows that is there no longer', async () => {
    const report = await as().report.start(startDraft);
    const { chapters } = await as().report.work({ id: report.id });
    const { id: chapterId, version } = chapters.at(-2)!;
    const gone = '00000000-0000-7000-8000-000000000000';
    await as().report.writeChapter({
      id: chapterId,
      version,
      text: `![TVEPS](malbar:figure/indicator/${indicatorId})\n\n![Borte](malbar:chart/goal/${gone})`,
      isDone: true,
    });
    const { gaps } = await as().report.progress({ id: report.id });
    expect(gaps.filter((gap) => gap.chapterId === chapterId)).toEqual([
      { chapterId, what: 'gone', name: 'Borte' },
    ]);
  });

  it('has nothing changed on the day it is frozen, and no answer before', async () => {
    await expectRefusal(as().report.changes({ id }), 'not_found');
    await approveReport(server, 2025);
    const { edition, reportingOn, changes } = await as().report.changes({ id });
    expect({ edition, reportingOn }).toEqual({ edition: 1, reportingOn: '2025-12-31' });
    expect(changes).toEqual({
      figures: [],
      targets: [],
      definitions: [],
      total: null,
      goals: [],
      indicators: [],
      newIndicators: [],
      droppedIndicators: [],
      measures: [],
    });
    const { path, gaps } = await as().report.progress({ id });
    expect(path.map(({ state }) => state)).toEqual(['draft', 'in_review', 'approved']);
    expect(path.at(-1)?.by).toBe(secretary.name);
    expect(gaps).toEqual([]);
  });

  it('sets a corrected figure beside what the report told, and not what came after its day', async () => {
    const { indicator } = await as().indicator.get({ id: indicatorId });
    const told = indicator.observations.findLast(
      ({ period, value }) => period.startsWith('2025') && value !== null,
    )!;
    const record = (period: string, value: number, revision: number) =>
      as().indicator.recordObservation({
        ...observationDraft(indicatorId),
        period,
        value,
        correctionReason: 'Talt på nytt.',
        revision,
      });
    await record(told.period, 3, told.revision);
    const later = indicator.observations.findLast(
      ({ period, value }) => period.startsWith('2026') && value !== null,
    )!;
    await record(later.period, 5, later.revision);
    expect((await as().report.work({ id })).errata).toHaveLength(1);
    const { changes } = await as().report.changes({ id });
    expect(changes.figures).toMatchObject([
      { indicator: { id: indicatorId }, period: told.period, was: told.value, becomes: 3 },
    ]);
    expect(changes.indicators.map(({ indicator: { id: moved } }) => moved)).toContain(indicatorId);
    const { indicators, nameOf } = await as().report.progress({ id });
    expect(indicators.map(({ id: named }) => named)).toEqual([indicatorId]);
    expect(nameOf[secretary.personId]).toBe(secretary.name);
  });

  it('sets years and editions side by side', async () => {
    const strategy = 'alrek-2026';
    const years = await as().report.compare({ strategy, a: { year: 2024 }, b: { year: 2025 } });
    expect(years).toMatchObject({ was: '2024-12-31', becomes: '2025-12-31' });
    expect(years.comparison.areas).toHaveLength(5);
    const frozen = { reportId: id, edition: 1 };
    const { comparison } = await as().report.compare({ strategy, a: frozen, b: { year: 2025 } });
    expect(comparison.indicators.map(({ indicator }) => indicator.id)).toContain(indicatorId);
    for (const b of [{ year: 1999 }, { reportId: id, edition: 9 }])
      await expectRefusal(as().report.compare({ strategy, a: { year: 2024 }, b }), 'not_found');
    await expectRefusal(
      as().report.compare({ strategy: 'helseomsorg21', a: frozen, b: { year: 2015 } }),
      'not_found',
    );
  });

  it('is nobody else’s', async () => {
    const other = server.as(stranger);
    await expectRefusal(other.report.progress({ id }), 'not_found');
    await expectRefusal(other.report.changes({ id }), 'not_found');
  });

  it('has its chapters, versions and corrections in its history', async () => {
    const { entries } = await as().audit.trail({
      entities: ['report', 'report_chapter', 'report_edition', 'report_erratum'],
      id,
    });
    expect(new Set(entries.map(({ entity }) => entity))).toEqual(
      new Set(['report', 'report_chapter', 'report_edition', 'report_erratum']),
    );
    const chapter = entries.find(({ entity, title }) => entity === 'report_chapter' && title);
    expect(chapter?.page).toBeNull();
  });
});
