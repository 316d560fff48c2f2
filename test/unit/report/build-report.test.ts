// The report's document from rows and figures: its parts, its figures, and what it leaves out with a line saying so.
import { describe, expect, test } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import type { DocBlock, ReportDocument } from '#shared/report/report-document.ts';
import type { DecisionRecord } from '#shared/meeting/decision-type.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';
import type { StrategySnapshot } from '#shared/strategy/snapshot.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';
import { adminTranslatorFor, loadAdminTexts, loadTexts, translatorFor } from '#shared/text/text.ts';
import { foreword, snapshot, standingOf, unmeasuredSnapshot } from './snapshot-fixture.ts';

async function report(
  rows: StrategySnapshot = snapshot,
  options: {
    lang?: Lang;
    chapters?: ChapterRow[];
    year?: number;
    reportingOn?: string;
    isOwnStrategy?: boolean;
    thingDecisions?: DecisionRecord[];
  } = {},
): Promise<ReportDocument> {
  const { lang = 'nb', chapters = [foreword], year = 2025, reportingOn = '2025-12-31' } = options;
  const { isOwnStrategy = true, thingDecisions = [] } = options;
  const words = {
    t: translatorFor(lang, await loadTexts(lang)),
    a: adminTranslatorFor(lang, await loadAdminTexts(lang)),
  };
  return buildReport(
    {
      standing: standingOf(rows, reportingOn),
      chapters,
      organisation: 'Alrek helseklynge',
      isOwnStrategy,
      revisions: rows.observations,
      thingDecisions,
    },
    words,
    { year, lang, createdOn: '2026-02-15' },
  );
}

const only = <Kind extends DocBlock['kind']>(document: ReportDocument, kind: Kind) =>
  document.blocks.filter(
    (block): block is Extract<DocBlock, { kind: Kind }> => block.kind === kind,
  );
const parts = (document: ReportDocument) =>
  only(document, 'part').map(({ number, title }) => `${number} ${title}`.trim());
const table = (document: ReportDocument, caption: string) =>
  only(document, 'table').find((one) => one.caption === caption);
const json = (value: unknown) => JSON.stringify(value);

describe('a strategy with figures', () => {
  test('has DFØ’s parts in order, and says which are left out', async () => {
    const document = await report();
    expect(parts(document)).toEqual([
      'Året på én side',
      'I Leders beretning',
      'II Introduksjon til virksomheten og hovedtall',
      'III Årets aktiviteter og resultater',
      'IV Styring og kontroll i virksomheten',
      'V Vurdering av framtidsutsikter',
      'Vedlegg',
    ]);
    expect(only(document, 'contents')[0]?.leftOut.lines).toEqual([
      expect.stringContaining('VI Årsregnskap'),
    ]);
  });

  test('decisions of the year stand with their number, body and follow-up, and open ones of before', async () => {
    const about = (targetId: string, decidedOn: string, changed: Partial<DecisionRecord> = {}) => ({
      id: `${targetId} ${decidedOn}`,
      bodyId: 'b1',
      caseId: null,
      caseNumber: '13-24',
      decidedOn,
      text: 'Tiltaket utvides.',
      lang: 'nb' as const,
      ownerId: null,
      dueOn: null,
      closedOn: null,
      closedNote: '',
      votes: null,
      effects: [{ kind: 'measure' as const, targetId }],
      isSample: false,
      recordedById: 'o1',
      recordedAt: `${decidedOn}T09:00:00.000Z`,
      version: 1,
      archivedAt: null,
      ...changed,
    });
    const document = await report(snapshot, {
      thingDecisions: [
        about('m1', '2024-05-02'),
        about('m2', '2024-05-02', { closedOn: '2024-09-01' }),
        about('m3', '2025-11-03', { closedOn: '2025-12-01' }),
      ],
    });
    const rows = table(document, 'Beslutninger om mål, tiltak og indikatorer')?.rows ?? [];
    const said = rows.map(json);
    expect(said).toHaveLength(3);
    expect(said[0]).toContain('13-24');
    expect(said[0]).toContain('venter på oppfølging');
    expect(said[1]).toContain('12-25');
    expect(said[2]).toContain('fulgt opp 01.12.2025');
    const body = snapshot.bodies.find(({ id }) => id === 'b1')?.names.at(-1)?.name ?? 'b1';
    for (const row of said) expect(row).toContain(`"byline":"${body}"`);
  });

  test('without a foreword that part is a line, not an empty heading', async () => {
    const document = await report(snapshot, { chapters: [] });
    expect(parts(document)).not.toContain('I Leders beretning');
    expect(json(only(document, 'contents'))).toContain('I Leders beretning – ingen tekst');
  });

  test('no heading is left without content', async () => {
    const { blocks } = await report();
    const heads = new Set(['heading', 'part']);
    blocks.forEach((block, index) => {
      if (!heads.has(block.kind)) return;
      const next = blocks[index + 1];
      const isEmpty =
        next === undefined ||
        next.kind === 'part' ||
        (next.kind === 'heading' && block.kind === 'heading');
      const mayFollow =
        block.kind === 'heading' && next?.kind === 'heading' && next.level > block.level;
      expect(isEmpty && !mayFollow, json(block)).toBe(false);
    });
  });

  test('cover, rings and chapter tell the same figure as the standing', async () => {
    const document = await report();
    const area = standingOf(snapshot).goals[0]?.figure.attainment ?? 0;
    // i1 60 %, i2 −5 % counted as 0, i3 118 % counted as 100; i4 has no value.
    expect(area).toBeCloseTo((0.6 + 0 + 1) / 3);
    const label = '53\u00A0%';
    expect(document.cover.rods[0]).toMatchObject({ label, share: area });
    expect(only(document, 'rings')[0]?.items[0]?.ring.label).toBe(label);
    expect(only(document, 'chapter')[0]?.ring.label).toBe(label);
  });

  test('an area without indicators is not measured: no figure, never 0 %', async () => {
    const document = await report();
    const research = only(document, 'chapter')[1];
    expect(research).toMatchObject({
      ring: { share: null, label: 'Ikke målt' },
      status: { status: 'not_measured' },
    });
    expect(document.cover.rods[1]).toMatchObject({ label: 'Ikke målt', share: null, plan: null });
  });

  test('three voices stand side by side, and their difference is said', async () => {
    const block = only(await report(), 'voices').find(({ voices }) =>
      voices.some(({ role, isRaised }) => role === 'decision' && isRaised),
    );
    expect(block?.voices.map(({ status }) => status?.status)).toEqual([
      'off_track',
      'on_track',
      'off_track',
    ]);
    expect(block?.difference).toBe(
      'Stemmene er ulike: beregnet klart etter, vurdert i rute, besluttet klart etter.',
    );
    expect(block?.voices[1]?.text).toEqual({ text: 'Vi venter bedring.', lang: 'nn' });
    expect(block?.voices[2]?.byline).toContain('sak 12-25');
  });

  test('the indicator table shows the years, true attainment and Statistics Norway’s marks', async () => {
    const document = await report();
    const rows = table(document, 'Indikatorer i 1.1');
    expect(rows?.columns.map(({ header }) => header)).toEqual([
      'Indikator',
      'Nullpunkt',
      '2022',
      '2023',
      '2024',
      '2025',
      'Mål',
      'Måloppnåelse',
    ]);
    const text = json(rows);
    expect(text).toContain('"label":"60*"');
    expect(text).toContain('"label":"|\u00A040"');
    expect(text).toContain('"label":"−5\u00A0%"');
    expect(text).toContain('Foreløpig telling.');
    expect(rows?.notes).toEqual(['| brudd i serien', '* foreløpig tall']);
    expect(json(table(document, 'Indikatorer i 1.2'))).toContain('"label":"118\u00A0%"');
    expect(json(table(document, 'Indikatorer i 1.2'))).toContain('"label":":"');
  });

  test('an indicator without a target is followed, not judged', async () => {
    expect(json(table(await report(), 'Indikatorer i 1.1'))).toContain('Uten måltall');
  });

  test('measures finished this year and late ones come first; one served elsewhere is named there', async () => {
    const document = await report();
    const late = json(table(document, 'Tiltak i 1.1'));
    expect(late.indexOf('Tiltak m1')).toBeLessThan(late.indexOf('Tiltak m2'));
    expect(late).toContain('forfalt');
    expect(json(document.blocks)).toContain('Tiltak m1 (1.1)');
  });

  test('data quality names what is missing and why, and what was corrected', async () => {
    const document = await report();
    expect(json(table(document, 'Indikatorer uten tall for en avsluttet periode'))).toContain(
      'Kan ikke offentliggjøres (2025)',
    );
    const corrected = table(document, 'Verdier for tidligere år som er rettet')?.rows[0];
    expect(json(corrected)).toContain('Rettet feil.');
    expect(corrected?.kind === 'cells' && corrected.cells.slice(2, 4)).toMatchObject([
      { label: '7' },
      { label: '10' },
    ]);
  });

  test('an earlier report names no reason for a year that came later', async () => {
    const document = await report(snapshot, { year: 2024, reportingOn: '2024-12-31' });
    const missing = json(table(document, 'Indikatorer uten tall for en avsluttet periode'));
    expect(missing).toContain('Ikke registrert');
    expect(missing).not.toContain('(2025)');
  });

  test('the chart by year compares with the plan that the headline compares with', async () => {
    const document = await report();
    const chart = only(document, 'chart')[0]?.chart;
    const { plannedAttainment } = standingOf(snapshot, '2025-12-31').figure;
    expect(chart?.kind === 'attainment' && chart.years.at(-1)?.plan?.value).toBe(plannedAttainment);
  });

  test('the year on one page tells what went well and what needs a decision, with the open case', async () => {
    const [well, decide] = only(await report(), 'highlights')[0]?.columns ?? [];
    expect(well?.items.map(({ text }) => text)).toEqual(['Nådd alt']);
    expect(decide?.items[0]).toMatchObject({
      text: 'Går feil vei',
      detail: expect.stringContaining('åpen sak 12-25') as string,
    });
  });

  test('while the year runs, its last bar is how things stand today', async () => {
    const document = await report(snapshot, { year: 2026, reportingOn: '2026-11-22' });
    const chart = only(document, 'chart')
      .map(({ chart }) => chart)
      .find(({ kind }) => kind === 'attainment');
    expect(chart?.kind === 'attainment' && chart.years.at(-1)).toMatchObject({
      label: '2026 (hittil)',
      isCurrent: true,
      attainment: { label: '53\u00A0%' },
    });
  });

  test('rows of another language say so', async () => {
    expect(json(only(await report(), 'rings'))).toContain('{"text":"Research","lang":"en"}');
  });

  test('is pure: the same rows give the same document', async () => {
    expect(json(await report())).toBe(json(await report()));
  });
});

describe('a strategy like HelseOmsorg21', () => {
  test('ten areas, none measured, none red and none at 0 %', async () => {
    const document = await report(unmeasuredSnapshot, { lang: 'nn', chapters: [] });
    const text = json(document);
    expect(only(document, 'goal').filter(({ level }) => level === 2)).toHaveLength(10);
    expect(text).not.toMatch(/"status":"(off_track|reversing|behind|no_data)"/);
    expect(text).not.toMatch(/"label":"0\s?%"/);
    expect(document.cover.rods.every(({ share, plan }) => share === null && plan === null)).toBe(
      true,
    );
    expect(json(only(document, 'part')[0])).toContain('Rapporten følgjer 40 tiltak.');
  });

  test('another’s strategy names who leads and contributes, not the cluster’s members and bodies', async () => {
    const own = json(await report(unmeasuredSnapshot, { chapters: [] }));
    const foreign = json(await report(unmeasuredSnapshot, { chapters: [], isOwnStrategy: false }));
    expect(own).toContain('Universitetet i Bergen');
    expect(foreign).not.toContain('Universitetet i Bergen');
    expect(foreign).toContain('Ansvarlige og bidragsytere');
    expect(own).toContain(unmeasuredSnapshot.bodies[0]!.names[0]!.name);
    expect(foreign).not.toContain(unmeasuredSnapshot.bodies[0]!.names[0]!.name);
  });

  test('parts without content are lines', async () => {
    const document = await report(unmeasuredSnapshot, { lang: 'nn', chapters: [] });
    expect(parts(document)).toEqual([
      'Året på éi side',
      'II Introduksjon til verksemd og hovudtal',
      'III Aktivitetar og resultat i 2025',
      'Vedlegg',
    ]);
    expect(only(document, 'contents')[0]?.leftOut.lines).toHaveLength(4);
  });
});

test.each(langs)('every text exists and takes its arguments in %s', async (lang) => {
  for (const rows of [snapshot, unmeasuredSnapshot]) {
    const text = json(await report(rows, { lang }));
    expect(text).not.toMatch(/(report|chart|word)\.[a-z]+[.A-Za-z]*"/);
    expect(text).not.toMatch(/[{}]\w+[{}]"/);
  }
});

test('empty strategy still makes a report', async () => {
  const empty = { ...unmeasuredSnapshot, goals: [], measures: [], partners: [], bodies: [] };
  expect(parts(await report(empty, { chapters: [] }))).toContain('Vedlegg');
});
