// Files of events: looked over, written all together, known again, and taken back by those who may.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventFile } from '#shared/event/event-schema.ts';
import type { Cell } from '#shared/import/cell.ts';
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
import { eventDraft } from '#test/server/draft.ts';

const group = idOf('body', 'faggruppe-innovasjon');
const gudrun = sampleActor('gudrun');
const columns = ['title', 'firstDay', 'organisers', 'registered', 'eventGoals', 'calendarId'];

const fileOf = (rows: Cell[][], more: Partial<EventFile> = {}): EventFile => ({
  strategyId: idOf('strategy', 'alrek-2026'),
  fileName: 'arrangement.xlsx',
  numbersIn: 'nb',
  sheets: [
    {
      kind: 'event',
      name: 'Arrangement',
      columns,
      rows: rows.map((cells, place) => ({ line: place + 2, cells })),
    },
  ],
  usual: { kind: 'seminar', bodyId: null },
  ...more,
});

const first: Cell[] = ['Åpen dag', '3.9.2027', 'UiB', 'nærmere 250', '1.1', null];
const second: Cell[] = ['Frokostmøte', '2027-10-05', null, null, null, 'uid-1@example.no'];
const unread: Cell[] = ['Kveld', '2027-11-05', null, 'en haug', null, null];

describe.each(dialects)('a file of events, on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const as = (by = secretary) => server.as(by).event;
  const titles = async () => (await as().list()).map(({ title }) => title);
  async function run(file: EventFile, { by = secretary, leftOut = [] as string[] } = {}) {
    const { digest } = await as(by).previewImport(file);
    return as(by).runImport({ ...file, digest, leftOut });
  }

  it('is looked over before anything is written', async () => {
    const before = await titles();
    const { counts, rows } = await as().previewImport(fileOf([first, second, unread]));
    expect(counts).toEqual({ create: 2, refused: 1, change: 0, unchanged: 0 });
    expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'create'],
      [3, 'create'],
      [4, 'refused'],
    ]);
    expect(rows[2]?.problems).toEqual([
      { column: 'registered', reason: 'count_unreadable', given: 'en haug' },
    ]);
    expect(await titles()).toEqual(before);
  });

  it('is written whole, with figures as they were told, and traced as if somebody had typed it', async () => {
    const made = await run(fileOf([first, second]));
    expect(made).toMatchObject({ fileName: 'arrangement.xlsx', created: 2, changed: 0 });
    const event = (await as().list()).find(({ title }) => title === 'Åpen dag');
    expect(event).toMatchObject({
      registered: { value: 250, isApproximate: true, words: 'nærmere 250' },
      organiserPartnerIds: [idOf('partner', 'uib')],
      version: 1,
      origin: null,
    });
    expect((await auditOf(server.connection)).map(({ action }) => action)).toEqual([
      'event.create',
      'event.create',
      'import.run',
    ]);
  });

  it('is not written at all while a row that cannot be read is taken along', async () => {
    const before = await titles();
    await expectRefusal(run(fileOf([first, unread])), 'import_refused');
    expect(await titles()).toEqual(before);
    expect(await as().listImports()).toEqual([]);
    await run(fileOf([first, unread]), { leftOut: ['0 3'] });
    expect((await titles()).toSorted()).toEqual([...before, 'Åpen dag'].toSorted());
    await expectRefusal(run(fileOf([second]), { leftOut: ['0 2'] }), 'import_refused');
  });

  it('finds the same events the second time, and changes none of them', async () => {
    await run(fileOf([first, second]));
    const moved = second.with(0, 'Lunsjmøte').with(1, '2027-10-06');
    const { counts, rows } = await as().previewImport(fileOf([first, moved]));
    expect(counts).toEqual({ create: 0, refused: 0, change: 0, unchanged: 2 });
    expect(rows.every(({ hereId }) => hereId !== null)).toBe(true);
    await expectRefusal(run(fileOf([first, moved])), 'import_refused');
    expect(await titles()).toContain('Frokostmøte');
    expect(await titles()).not.toContain('Lunsjmøte');
  });

  it('is not written when something has changed since it was looked over', async () => {
    const file = fileOf([first]);
    const { digest } = await as().previewImport(file);
    await as().create({ ...eventDraft([]), title: 'Åpen dag', startsOn: '2027-09-03' });
    await expectRefusal(as().runImport({ ...file, digest, leftOut: [] }), 'conflict');
  });

  it('is taken back as a whole, once, and can then come again', async () => {
    const before = await titles();
    const { id } = await run(fileOf([first, second]));
    await as().undoImport({ id });
    expect(await titles()).toEqual(before);
    await expectRefusal(as().undoImport({ id }), 'conflict');
    const [listed] = await as().listImports();
    expect(listed).toMatchObject({ id, created: 2, undoneBy: 'Solveig Eksempel' });
    await run(fileOf([first, second]));
    expect(await titles()).toContain('Frokostmøte');
  });

  it('is not taken back when somebody has changed one of its events, which is named', async () => {
    const { id } = await run(fileOf([first, second]));
    const event = (await as().list()).find(({ title }) => title === 'Åpen dag')!;
    await as().cancel({ id: event.id, version: 1, reason: '' });
    await expectRefusal(as().undoImport({ id }), 'import_overtaken');
    expect(await titles()).toContain('Frokostmøte');
  });

  it('is a group’s own where its importer acts for the group alone', async () => {
    await expectRefusal(run(fileOf([first]), { by: gudrun }), 'import_refused');
    const { rows } = await as(gudrun).previewImport(fileOf([first]));
    expect(rows[0]?.problems[0]?.reason).toBe('not_own');
    const own = { usual: { kind: 'seminar' as const, bodyId: group } };
    const { id } = await run(fileOf([first], own), { by: gudrun });
    const theirs = await run(fileOf([second]));
    expect((await as(gudrun).listImports()).map((each) => each.id)).toEqual([id]);
    expect((await as().listImports()).map((each) => each.id)).toEqual([theirs.id, id]);
    await expectRefusal(as(gudrun).undoImport({ id: theirs.id }), 'forbidden');
    await as(gudrun).undoImport({ id });
  });

  it('is no plan’s import, and no other cluster’s business', async () => {
    const { id } = await run(fileOf([first]));
    const strategyId = idOf('strategy', 'alrek-2026');
    expect(await server.as(secretary).import.list({ strategyId })).toEqual([]);
    await expectRefusal(server.as(secretary).import.undo({ id }), 'not_found');
    await expectRefusal(as(stranger).previewImport(fileOf([first])), 'not_found');
    await expectRefusal(as(stranger).undoImport({ id }), 'not_found');
    await expectRefusal(as(sampleActor('sindre')).previewImport(fileOf([first])), 'forbidden');
  });

  it('holds what is sent to its bounds', async () => {
    const many = Array.from({ length: 301 }, (_, at): Cell[] => first.with(0, `Dag ${at}`));
    await expectRefusal(as().previewImport(fileOf(many)), 'invalid_input');
  });
});
