import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import { loadKnownPlan } from '#server/import/load-known-plan.ts';
import type { Refusal } from '#server/refusal.ts';
import type { Cell } from '#shared/import/cell.ts';
import type { ImportKind } from '#shared/import/import-column.ts';
import type { ImportFile } from '#shared/import/import-schema.ts';
import { loadVocabularies } from '#shared/import/import-vocabulary.ts';
import { planSheets } from '#shared/import/plan-sheet.ts';
import { dialects } from '#test/database.ts';
import {
  auditOf,
  expectRefusal,
  idOf,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { assessmentDraft, measureDraft, observationDraft } from '#test/server/draft.ts';
import { approveReport, reportOf } from '#test/server/report/report-draft.ts';
import { sampleActor } from '#test/sample-actor.ts';

const vocabularies = await loadVocabularies();
const strategyId = idOf('strategy', 'alrek-2026');

function sheet(
  kind: ImportKind,
  columns: string[],
  ...rows: Cell[][]
): ImportFile['sheets'][number] {
  return {
    kind,
    name: vocabularies.nb.sheet[kind],
    columns,
    rows: rows.map((cells, place) => ({ line: place + 2, cells })),
  };
}

const fileOf = (...sheets: ImportFile['sheets']): ImportFile => ({
  strategyId,
  fileName: 'plan.xlsx',
  numbersIn: 'nb',
  sheets,
});

/** A goal with a measure, an indicator and a value, under a goal that is there already. */
const newPlan = (parent: string) =>
  fileOf(
    sheet('goal', ['number', 'level', 'parent', 'title'], ['x', 'Delmål', parent, 'Nytt delmål']),
    sheet(
      'measure',
      ['goal', 'title', 'phase', 'progress', 'leadPartners'],
      ['x', 'Nytt tiltak', 'Pågår', 40, 'UiB'],
    ),
    sheet(
      'indicator',
      ['goal', 'title', 'baselinePeriod', 'baselineValue', 'targets'],
      ['x', 'Ny indikator', '2021', 400, '2026: 900'],
    ),
    sheet('observation', ['indicator', 'period', 'value'], ['Ny indikator', '2024', 700]),
  );

describe.each(dialects)('an import, on %s', (dialect) => {
  let server: TestServer;
  let parent: string;
  const as = () => server.as(secretary);
  const known = async () => {
    const { read } = server.connection;
    const strategy = await findStrategyBySlug(read, secretary.clusterId, 'alrek-2026');
    return loadKnownPlan(read, secretary.clusterId, strategy!, '2026-11-22');
  };
  const shown = async () => planSheets(await known(), vocabularies.nb);
  const preview = (file: ImportFile) => as().import.preview({ ...file, lang: 'nb' });
  async function run(file: ImportFile) {
    const { digest } = await preview(file);
    return as().import.run({ ...file, digest });
  }

  beforeEach(async () => {
    server = await openTestServer(dialect);
    const { goals } = await as().strategy.outline({ strategy: 'alrek-2026' });
    const priority = goals.find(({ level }) => level === 'priority')!;
    parent = `${priority.number} ${priority.title}`;
  });
  afterEach(() => server.close());

  it('of what was exported changes nothing', async () => {
    const sheets = (await shown()).map(({ kind, columns, rows }) => sheet(kind, columns, ...rows));
    expect(sheets.map(({ rows }) => rows.length).every((count) => count > 10)).toBe(true);
    const { counts } = await preview(fileOf(...sheets));
    expect(counts).toMatchObject({ refused: 0, create: 0, change: 0 });
  });

  it('makes what the preview said, and is taken back as a whole', async () => {
    const before = await shown();
    const file = newPlan(parent);
    const { counts, rows } = await preview(file);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(counts).toEqual({ refused: 0, create: 4, change: 0, unchanged: 0 });
    const { id } = await run(file);
    const { goals, measures, indicators, observations } = await known();
    const goal = goals.find(({ title }) => title === 'Nytt delmål')!;
    expect(goal).toMatchObject({ level: 'sub_goal', isSample: false, version: 1 });
    expect(measures.find(({ homeGoalId }) => homeGoalId === goal.id)).toMatchObject({
      title: 'Nytt tiltak',
      phase: 'in_progress',
      progress: 40,
      leadPartnerIds: [idOf('partner', 'uib')],
    });
    const indicator = indicators.find(({ goalId }) => goalId === goal.id)!;
    expect(indicator).toMatchObject({ targets: [{ period: '2026', value: 900 }] });
    expect(observations.find(({ indicatorId }) => indicatorId === indicator.id)).toMatchObject({
      period: '2024',
      value: 700,
      recordedBy: secretary.name,
    });
    const audited = (await auditOf(server.connection)).map(({ action }) => action);
    expect(audited).toContain('strategy.createGoal');
    expect(audited.at(-1)).toBe('import.run');
    // The same file again finds what it made.
    expect((await preview(file)).counts).toMatchObject({ create: 0, change: 0, unchanged: 4 });

    expect(await as().import.list({ strategyId })).toMatchObject([
      { id, fileName: 'plan.xlsx', created: 4, changed: 0, importedBy: secretary.name },
    ]);
    await as().import.undo({ id });
    expect(await shown()).toEqual(before);
    expect(await as().import.list({ strategyId })).toMatchObject([{ undoneBy: secretary.name }]);
    await expectRefusal(as().import.undo({ id }), 'conflict');
  });

  it('changes rows by id, tells from what to what, and puts them back', async () => {
    const before = await shown();
    const { goals, measures, indicators, observations } = await known();
    const [goal] = goals;
    const measure = measures.find(({ phase }) => phase === 'in_progress')!;
    const indicator = indicators.find(({ direction }) => direction === 'increase')!;
    const value = observations.find(({ value }) => value !== null && value > 1)!;
    const file = fileOf(
      sheet('goal', ['id', 'description'], [goal!.id, 'Ny beskrivelse']),
      sheet('measure', ['id', 'title', 'progress'], [measure.id, 'Annen tittel', 99]),
      sheet('indicator', ['id', 'unit'], [indicator.id, 'stykker']),
      sheet(
        'observation',
        ['indicatorId', 'period', 'value'],
        [value.indicatorId, value.period, value.value! + 1],
      ),
    );
    const { rows } = await preview(file);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['change', 'change', 'change', 'change']);
    expect(rows[1]!.changes).toEqual([
      { column: 'title', from: measure.title, to: 'Annen tittel' },
      { column: 'progress', from: measure.progress, to: 99 },
    ]);
    const { id } = await run(file);
    const after = await known();
    expect(after.measures.find((row) => row.id === measure.id)).toMatchObject({
      title: 'Annen tittel',
      progress: 99,
      phase: 'in_progress',
      version: measure.version + 2,
    });
    await as().import.undo({ id });
    expect(await shown()).toEqual(before);
    const said = await as().measure.get({ id: measure.id });
    expect(said.measure.row).toMatchObject({ title: measure.title, progress: measure.progress });
  });

  it('writes nothing where one row is refused, and says why', async () => {
    const before = await shown();
    const file = newPlan(parent);
    file.sheets.push(sheet('measure', ['goal', 'title'], ['99.9', 'Uten plass']));
    const { counts, rows, digest } = await preview(file);
    expect(counts).toMatchObject({ refused: 1, create: 4 });
    expect(rows.find(({ outcome }) => outcome === 'refused')).toMatchObject({
      kind: 'measure',
      line: 2,
      problems: [{ column: 'goal', reason: 'reference_unknown', given: '99.9' }],
    });
    await expectRefusal(as().import.run({ ...file, digest }), 'import_refused');
    expect(await shown()).toEqual(before);
  });

  it('leaves nothing behind when a write fails half-way', async () => {
    const before = await shown();
    const file = newPlan(parent);
    const { digest } = await preview(file);
    // The last of what an import writes.
    await server.connection.write.schema
      .alterTable('import_run')
      .renameTo('import_run_away')
      .execute();
    await expect(as().import.run({ ...file, digest })).rejects.toThrow();
    expect(await shown()).toEqual(before);
    expect(await auditOf(server.connection)).toEqual([]);
  });

  it('is refused when something has changed since the preview', async () => {
    const [goal] = (await known()).goals;
    const file = fileOf(sheet('goal', ['id', 'aim'], [goal!.id, 'Nytt mål']));
    const { digest } = await preview(file);
    const { id, version, title, aim, arena, description, lang, ownerBodyId, weight } = goal!;
    const input = { id, version, title, aim, arena, description, lang, ownerBodyId, weight };
    await as().strategy.goal.update({ ...input, responsiblePersonId: null, description: 'Nå' });
    await expectRefusal(as().import.run({ ...file, digest }), 'conflict');
  });

  it('cannot be taken back once what it made has been changed, and says what', async () => {
    const { id } = await run(newPlan(parent));
    const { goals, indicators } = await known();
    const goal = goals.find(({ title }) => title === 'Nytt delmål')!;
    const indicator = indicators.find(({ goalId }) => goalId === goal.id)!;
    await as().measure.create({ ...measureDraft(goal.id), title: 'Kom til etterpå' });
    await as().indicator.recordObservation({ ...observationDraft(indicator.id), revision: 1 });
    await as().strategy.assessGoal(assessmentDraft(goal.id));
    const refused = await as()
      .import.undo({ id })
      .catch((error: Error) => error.cause as Refusal);
    expect(refused).toMatchObject({
      reason: 'import_overtaken',
      detail: {
        current: [
          { kind: 'observation', title: 'Ny indikator' },
          { kind: 'measure', title: 'Kom til etterpå' },
          { kind: 'goal', title: 'Nytt delmål' },
        ],
      },
    });
    expect((await known()).goals.some(({ title }) => title === 'Nytt delmål')).toBe(true);
  });

  it('that corrects a number of a frozen report is told as the reason, and so is taking it back', async () => {
    await approveReport(server, 2025);
    const errata = async () =>
      (await as().report.work({ id: reportOf(2025) })).errata.map(({ text }) => text);
    expect(await errata()).toEqual([]);
    const values = ['Studenter i TVEPS-praksis', '2025-H1', 5];
    const { id } = await run(
      fileOf(sheet('observation', ['indicator', 'period', 'value'], values)),
    );
    expect(await errata()).toEqual(['Rettet ved import fra en fil.']);
    await as().import.undo({ id });
    expect(await errata()).toEqual([
      'Rettet ved import fra en fil.',
      'Den siste registreringen av tallet er angret.',
    ]);
  });

  it('is for the secretariat, and for the cluster’s own strategies', async () => {
    const file = newPlan(parent);
    for (const key of ['gudrun', 'sindre', 'ragna', 'aslak']) {
      const other = server.as(sampleActor(key));
      await expectRefusal(other.import.preview({ ...file, lang: 'nb' }), 'forbidden');
      await expectRefusal(other.import.list({ strategyId }), 'forbidden');
    }
    const foreign = server.as(stranger);
    await expectRefusal(foreign.import.preview({ ...file, lang: 'nb' }), 'not_found');
    const { id } = await run(file);
    await expectRefusal(foreign.import.undo({ id }), 'not_found');
    expect(await foreign.import.list({ strategyId })).toEqual([]);
  });
});
