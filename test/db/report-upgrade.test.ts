// A database from before reports were written in chapters keeps every text, and cases about reports mean what they meant.
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { migrateToLatest, migrations } from '#db/migrate.ts';
import { findCase } from '#db/meeting/case-queries.ts';
import { listChapters } from '#db/report/chapter-queries.ts';
import { listReports } from '#db/report/report-queries.ts';
import { dialects, openTestDatabase } from '#test/database.ts';

/** Tables as they were then. */
// oxlint-disable-next-line typescript/no-explicit-any -- the schema is today's
type OldTables = Kysely<any>;

const own = { cluster_id: 'c' };
const isSample = { is_sample: 0 };

async function fillOld(db: OldTables): Promise<void> {
  const put = (table: string, values: object) => db.insertInto(table).values(values).execute();
  await put('cluster', { id: 'c', slug: 'c', name: 'Klynge', lang: 'nb' });
  await put('strategy', {
    ...own,
    id: 's',
    slug: 's',
    title: 'Strategi',
    short_title: 'S',
    lang: 'nb',
    level_names: '{}',
    foundation: '{}',
    sort_order: 0,
    recorded_at: '2024-01-01T00:00:00.000Z',
  });
  const goal = (id: string, sortOrder: number, more: object = {}) =>
    put('goal', {
      ...own,
      ...isSample,
      id,
      strategy_id: 's',
      parent_id: null,
      level: 'area',
      sort_order: sortOrder,
      title: id,
      aim: '',
      arena: '',
      description: '',
      lang: 'nb',
      weight: 1,
      search_text: '',
      ...more,
    });
  await goal('later', 2);
  await goal('first', 1);
  await goal('below', 1, { parent_id: 'first' });
  await goal('gone', 3, { archived_at: '2024-02-01T00:00:00.000Z' });
  const text = (id: string, year: number, part: string, lang: string, more: object = {}) =>
    put('report_text', {
      ...own,
      ...isSample,
      id,
      strategy_id: 's',
      year,
      part,
      lang,
      text: `${part} ${year} ${lang}`,
      signed_name: '',
      signed_role: '',
      signed_on: null,
      version: 3,
      ...more,
    });
  await text('en', 2024, 'foreword', 'en', { signed_name: 'Ola Nordmann', version: 2 });
  const signed = { signed_name: 'Kari Nordmann', signed_role: 'Leder', signed_on: '2025-03-01' };
  await text('nb', 2024, 'foreword', 'nb', signed);
  await text('outlook', 2024, 'outlook', 'nn');
  await text('alone', 2023, 'results', 'en');
  const body = { ...own, ...isSample, kind: 'steering_group', mandate: '', lang: 'nb' };
  await put('body', { ...body, id: 'b', source: '', sort_order: 0, search_text: '' });
  await put('meeting', {
    ...own,
    ...isSample,
    id: 'm',
    body_id: 'b',
    held_on: '2025-03-01',
    starts_at: '10:00',
    ends_at: '11:00',
    place: '',
    room_url: '',
    invitation: '',
    lang: 'nb',
    state: 'planned',
    version: 1,
  });
  await put('meeting_case', {
    ...own,
    id: 'k',
    meeting_id: 'm',
    body_id: 'b',
    year: 2025,
    number: 1,
    kind: 'decision',
    title: 'Årsrapport',
    paper: '',
    proposal: '',
    presenter: '',
    lang: 'nb',
    sort_order: 0,
    version: 1,
    search_text: '',
  });
  const link = { ...own, case_id: 'k', url: '' };
  await put('case_link', { ...link, kind: 'report', target_id: 's', title: '2024', sort_order: 0 });
  await put('case_link', { ...link, kind: 'goal', target_id: 'first', title: '', sort_order: 1 });
}

describe.each(dialects)('on %s', (dialect) => {
  let connection: Connection;
  beforeEach(async () => {
    connection = await openTestDatabase(dialect, 'blank');
    const provider = { getMigrations: async () => migrations };
    const { error } = await new Migrator({ db: connection.write, provider }).migrateTo(
      '20261123-34-formula',
    );
    if (error) throw error;
    await fillOld(connection.write);
    await migrateToLatest(connection.write);
  });
  afterEach(() => connection.close());

  const chaptersOf = async (year: number) => {
    const reports = await listReports(connection.read, 'c', 's');
    const report = reports.find((each) => each.year === year)!;
    return { report, chapters: await listChapters(connection.read, 'c', [report.id]) };
  };

  it('has a report for each year that was written of, with its parts in order', async () => {
    const reports = await listReports(connection.read, 'c', 's');
    expect(reports.map(({ year }) => year)).toEqual([2024, 2023]);
    const { report, chapters } = await chaptersOf(2023);
    expect(report).toMatchObject({ kind: 'year', template: 'dfo', state: 'draft', lang: 'en' });
    expect(chapters.map(({ part, goalId }) => [part, goalId])).toEqual([
      ['foreword', null],
      ['introduction', null],
      ['results', null],
      ['area', 'first'],
      ['area', 'later'],
      ['governance', null],
      ['outlook', null],
      ['accounts', null],
    ]);
    expect(chapters.filter(({ text }) => text !== '')).toMatchObject([
      { id: 'alone', text: 'results 2023 en', lang: 'en', isDone: true, version: 3 },
    ]);
  });

  it('keeps a text in every language it was written in, signed as it was', async () => {
    const { report, chapters } = await chaptersOf(2024);
    expect(report.lang).toBe('nb');
    expect(chapters.filter(({ text }) => text !== '')).toMatchObject([
      {
        id: 'nb',
        part: 'foreword',
        text: 'foreword 2024 nb',
        lang: 'nb',
        signedName: 'Kari Nordmann',
        signedRole: 'Leder',
        signedOn: '2025-03-01',
        version: 3,
      },
      {
        id: 'en',
        part: 'foreword',
        text: 'foreword 2024 en',
        lang: 'en',
        signedName: 'Ola Nordmann',
        version: 2,
      },
      { id: 'outlook', text: 'outlook 2024 nn', lang: 'nn' },
    ]);
  });

  it('has cases about the annual report of the year, as they were meant', async () => {
    const item = await findCase(connection.read, 'c', 'k');
    expect(item?.links).toEqual([
      { kind: 'report', targetId: 's', year: 2024, reportKind: 'year' },
      { kind: 'goal', targetId: 'first' },
    ]);
  });
});
