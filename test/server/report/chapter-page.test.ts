// What the page of a chapter is told: who writes it, what it said last year, what may stand in it and how it will look.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialects } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';
import {
  expectRefusal,
  idOf,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { liveBlockMarkdown, type LiveBlock } from '#shared/report/live-block.ts';
import { approveReport, reportOf, startDraft } from './report-draft.ts';

const foreword = idOf('report-text', 'alrek-2026:2025:foreword:');
const sindre = sampleActor('sindre');

describe.each(dialects)('on %s', (dialect) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(dialect);
  });
  afterAll(() => server.close());

  it('tells where the chapter stands, who writes it and what it said last year', async () => {
    const told = await server.as(sindre).report.chapter({ id: foreword });
    expect(told).toMatchObject({
      strategySlug: 'alrek-2026',
      report: { year: 2025 },
      owner: { body: { name: 'Styringsgruppen' }, person: null },
      lastYear: { year: 2024, lang: 'nb' },
    });
    expect(told.lastYear?.text).toMatch(/^2024 var året/);
    expect(told.places).toHaveLength(11);
    expect(told.places[3]?.goal?.title).toBeTruthy();
    const { version } = told.chapter;
    const written = { id: foreword, version, text: 'Nytt.', isDone: false };
    await server.as(secretary).report.writeChapter(written);
    expect((await server.as(sindre).report.chapter({ id: foreword })).saved).toEqual({
      at: '2026-11-22T09:00:00.000Z',
      actorName: secretary.name,
    });
    await expectRefusal(server.as(stranger).report.chapter({ id: foreword }), 'not_found');
  });

  it('has no last year where nobody wrote, or wrote another kind of report', async () => {
    const as = server.as(secretary).report;
    const { id } = await as.start({ ...startDraft, year: 2023, template: 'short' });
    const [first] = (await as.work({ id })).chapters;
    expect((await as.chapter({ id: first!.id })).lastYear).toBeNull();
    const of2024 = idOf('report-text', 'alrek-2026:2024:foreword:');
    expect((await as.chapter({ id: of2024 })).lastYear).toBeNull();
  });

  it('sets a text with every kind of live block, as of the report’s date and of no other year', async () => {
    const as = server.as(sindre).report;
    const things = await as.liveThings({ id: reportOf(2025) });
    const [goal, indicator] = [things.goals[0]!, things.indicators[0]!];
    const live: LiveBlock[] = [
      { kind: 'figure/indicator', id: indicator.id },
      { kind: 'figure/goal', id: goal.id },
      { kind: 'chart/indicator', id: indicator.id },
      { kind: 'chart/goal', id: goal.id },
      { kind: 'chart/distribution', id: goal.id },
      { kind: 'table/indicators', id: goal.id },
      { kind: 'table/measures', id: goal.id },
      { kind: 'table/areas', id: null },
      { kind: 'table/events', id: null },
      { kind: 'table/decisions', id: null },
    ];
    const text = live.map((block) => liveBlockMarkdown(block, 'Ord')).join('\n\n');
    const { blocks, seenOn } = await as.chapterBlocks({ chapterId: foreword, text });
    expect(seenOn).toBe('2025-12-31');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'key-figures',
      'key-figures',
      'chart',
      'chart',
      'chart',
      'table',
      'table',
      'table',
      'table',
      'table',
    ]);
    expect(JSON.stringify(blocks)).not.toContain('T1 2026');
  });

  it('says so where what a text shows is gone, and in another language says what is written so', async () => {
    const gone = liveBlockMarkdown({ kind: 'chart/goal', id: idOf('goal', 'none') }, 'Veien [hit]');
    const { blocks } = await server
      .as(sindre)
      .report.chapterBlocks({ chapterId: foreword, text: `# Året\n\n### Under\n\n${gone}` });
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 2, text: 'Året' },
      { kind: 'heading', level: 3 },
      {
        kind: 'paragraph',
        tone: 'note',
        text: 'Det som sto her («Veien [hit]»), finnes ikke lenger.',
      },
    ]);
    await expectRefusal(
      server.as(stranger).report.chapterBlocks({ chapterId: foreword, text: '' }),
      'not_found',
    );
    await expectRefusal(
      server.as(sindre).report.chapterBlocks({ chapterId: foreword, text: 'x'.repeat(100_001) }),
      'invalid_input',
      { text: 'chapter_too_long' },
    );
  });

  it('is commented on by everybody, and the mail leads to its page', async () => {
    const on = { entity: 'report_chapter' as const, subjectId: foreword };
    const text = `Bør vi nevne TVEPS? @[${secretary.personId}]`;
    await server.as(sindre).comment.add({ ...on, threadId: null, text, lang: 'nb' });
    const { threads } = await server.as(secretary).comment.list(on);
    expect(threads).toHaveLength(1);
    const mail = await server.connection.read
      .selectFrom('mail')
      .select(['subject', 'text'])
      .where('kind', '=', 'comment')
      .executeTakeFirstOrThrow();
    expect(`${mail.subject} ${mail.text}`).toContain('Årsrapporten 2025: Leders beretning');
    expect(mail.text).toContain(`/alrek-2026/arsrapport/${reportOf(2025)}/kapittel/${foreword}#`);
    await expectRefusal(server.as(stranger).comment.list(on), 'not_found');
  });

  it('shows a frozen report’s chapters with the figures they were frozen with', async () => {
    const as = server.as(secretary).report;
    const [indicator] = (await as.liveThings({ id: reportOf(2024) })).indicators;
    const text = liveBlockMarkdown({ kind: 'figure/indicator', id: indicator!.id }, 'Tallet');
    const chapterId = idOf('report-text', 'alrek-2026:2024:foreword:');
    const before = await as.chapterBlocks({ chapterId, text });
    await approveReport(server, 2024);
    await server.connection.write
      .updateTable('indicator')
      .set({ title: 'Noe helt annet' })
      .where('id', '=', indicator!.id)
      .execute();
    expect((await as.chapterBlocks({ chapterId, text })).blocks).toEqual(before.blocks);
  });
});
