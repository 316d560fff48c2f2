// What the report tells of the year's meeting places and money: as it was told, counted once, and nothing where nothing is known.
import { describe, expect, test } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportSource } from '#shared/report/report-context.ts';
import type { DocBlock, ReportDocument, TableCell } from '#shared/report/report-document.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';
import { adminTranslatorFor, loadAdminTexts, loadTexts, translatorFor } from '#shared/text/text.ts';
import { snapshot, standingOf } from './snapshot-fixture.ts';
import { events, funds } from './year-row-fixture.ts';

async function report(
  source: Partial<ReportSource> = {},
  {
    year = 2025,
    reportingOn = '2025-12-31',
    lang = 'nb',
  }: { year?: number; reportingOn?: string; lang?: Lang } = {},
): Promise<ReportDocument> {
  const words = {
    t: translatorFor(lang, await loadTexts(lang)),
    a: adminTranslatorFor(lang, await loadAdminTexts(lang)),
  };
  return buildReport(
    {
      standing: standingOf(snapshot, reportingOn),
      chapters: [],
      organisation: 'Alrek helseklynge',
      isOwnStrategy: true,
      revisions: [],
      events,
      funds,
      ...source,
    },
    words,
    { year, lang, createdOn: '2026-02-15' },
  );
}

type Table = Extract<DocBlock, { kind: 'table' }>;
const tableOf = ({ blocks }: ReportDocument, caption: RegExp) =>
  blocks.find((block): block is Table => block.kind === 'table' && caption.test(block.caption));
const word = (cell: TableCell) => {
  const said = 'text' in cell ? cell.text : 'label' in cell ? cell.label : '';
  const sub = 'sub' in cell && cell.sub ? ` (${cell.sub})` : '';
  return `${typeof said === 'string' ? said : said.text}${sub}`.replaceAll('\u00A0', ' ');
};
const rowsOf = (table: Table | undefined) =>
  (table?.rows ?? []).map((row) =>
    row.kind === 'cells'
      ? row.cells.map(word)
      : [typeof row.text === 'string' ? row.text : row.text.text],
  );
const figures = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block) =>
    block.kind === 'key-figures'
      ? block.items.map(({ value, label }) => `${value} ${label}`.replaceAll('\u00A0', ' '))
      : [],
  );

describe('sample data', () => {
  const marks = async (source: Partial<ReportSource>, lang: Lang = 'nb') => {
    const { meta, blocks } = await report(source, { lang });
    const said = JSON.stringify(blocks).match(/(eksempeldata|sample data)[^"]*/)?.[0] ?? null;
    return { notice: meta.sampleNotice !== null, said };
  };
  const invented = <Row extends object>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, isSample: true }));

  test('of events or money that are told marks the report and is named in it', async () => {
    expect(await marks({})).toEqual({ notice: false, said: null });
    const event = await marks({ events: invented(events.slice(0, 2)) });
    expect(event.notice).toBe(true);
    expect(event.said).toContain('arrangement, bidrag, samarbeidsmidler');
    const money = { ...funds, contributions: invented(funds.contributions) };
    expect((await marks({ funds: money }, 'en')).said).toContain('events, contributions');
    expect((await marks({ funds: money }, 'nn')).notice).toBe(true);
  });

  test('that the report does not tell of marks nothing', async () => {
    const later = invented(events.filter(({ id }) => id === 'senere'));
    expect((await marks({ events: later })).notice).toBe(false);
    const elsewhere = invented(events.filter(({ id }) => id === 'utenfor'));
    expect((await marks({ events: elsewhere, isOwnStrategy: false })).notice).toBe(false);
    const money = { ...funds, entries: invented(funds.entries) };
    expect((await marks({ events: [], funds: money, isOwnStrategy: false })).notice).toBe(false);
  });
});

describe('meeting places', () => {
  test('stand under the first area they serve, once, with figures as told and the year before', async () => {
    const table = tableOf(await report(), /^Arrangement i 2025/);
    expect(rowsOf(table)).toEqual([
      ['1 Innovasjon'],
      [
        '03.06.2025',
        'DigitalHelse25',
        '1.1, 2.1',
        '735 (2024: nærmere 700)',
        'Ikke kjent (2024: Ikke kjent)',
      ],
      ['2 Research'],
      ['01.09.2025', 'Arrangement uten', '2.1', 'Ikke kjent', 'Ikke kjent'],
      ['Uten plass i strategien'],
      ['01.10.2025', 'Arrangement utenfor', '', 'ca. 40', '31'],
      [
        '',
        '3 arrangement til sammen',
        '',
        'minst 775 (derav ett anslag; ett arrangement uten tall)',
        'minst 31 (2 arrangement uten tall)',
      ],
    ]);
  });

  test('are among the main figures, and what lacks a figure is never 0', async () => {
    expect(figures(await report())).toEqual(
      expect.arrayContaining(['3 arrangement i 2025', 'minst 775 påmeldte', 'minst 31 til stede']),
    );
    const silent = await report({ events: events.filter(({ id }) => id === 'uten') });
    expect(figures(silent)).toContain('1 arrangement i 2025');
    expect(figures(silent).join()).not.toMatch(/påmeldte|til stede/);
    expect(rowsOf(tableOf(silent, /^Arrangement i 2025/)).flat()).not.toContain('0');
  });

  test('of a running year are those held by the reporting date', async () => {
    const document = await report({}, { reportingOn: '2025-08-01' });
    expect(rowsOf(tableOf(document, /^Arrangement i 2025/)).flat()).not.toContain(
      'Arrangement uten',
    );
    expect(tableOf(document, /^Arrangement i 2025/)?.notes[0]).toContain('01.08.2025');
  });

  test('that are several under one name in a year share a row', async () => {
    const [first] = events.filter(({ id }) => id === 'nå');
    const twice = [...events, { ...first!, id: 'igjen', startsOn: '2025-11-01', endsOn: null }];
    const rows = rowsOf(tableOf(await report({ events: twice }), /^Arrangement i 2025/));
    expect(rows[1]?.slice(1, 4)).toEqual(['digitalhelse', '1.1, 2.1', '1 470 (2024: nærmere 700)']);
  });

  test('none are told in one sentence, and of another’s strategy not at all', async () => {
    expect(JSON.stringify(await report({ events: [] }))).toContain(
      'Ingen møteplasser eller arrangement er lagt inn for 2025.',
    );
    const foreign = await report({ events: [], isOwnStrategy: false });
    expect(JSON.stringify(foreign)).not.toMatch(/møteplasser|Arrangement/);
    const serving = await report({ isOwnStrategy: false });
    expect(rowsOf(tableOf(serving, /^Arrangement i 2025/)).flat()).not.toContain(
      'Arrangement utenfor',
    );
  });
});

describe('accounts', () => {
  test('contributions stand beside the year before, and a partner without one is not at 0', async () => {
    const outsider = { ...snapshot.partners[0]!, id: 'p3', name: 'NORCE', shortName: 'NORCE' };
    const partners = [...snapshot.partners, outsider];
    const table = tableOf(
      await report({ standing: standingOf({ ...snapshot, partners }) }),
      /^Bidrag fra partnerne i 2025/,
    );
    expect(rowsOf(table)).toEqual([
      ['Universitetet i Bergen', 'kr 132 400', 'kr 140 350', '+6 %'],
      ['NORCE', 'ikke lagt inn', 'ikke lagt inn', 'ingen tall'],
      ['Til sammen', 'kr 132 400', 'kr 140 350', '+6 %'],
    ]);
    expect(table?.notes).toEqual([
      'Én partner mangler tall for 2024 og er ikke med i summen.',
      'Én partner mangler tall for 2025 og er ikke med i summen.',
      'Årets ramme og bidrag er ikke knyttet til noe vedtak i Målbar.',
    ]);
  });

  test('the sum is not compared with one of other partners', async () => {
    const newcomer = { ...snapshot.partners[0]!, id: 'p3', name: 'NORCE', shortName: 'NORCE' };
    const joined = { ...funds.contributions[1]!, id: 'c4', partnerId: 'p3' };
    const document = await report({
      standing: standingOf({ ...snapshot, partners: [...snapshot.partners, newcomer] }),
      funds: { ...funds, contributions: [...funds.contributions, joined] },
    });
    const rows = rowsOf(tableOf(document, /^Bidrag fra partnerne i 2025/));
    expect(rows.at(-1)).toEqual(['Til sammen', 'kr 132 400', 'kr 280 700', 'ingen tall']);
  });

  test('years balance, and what came after the reporting date is not there', async () => {
    const document = await report();
    expect(rowsOf(tableOf(document, /^Samarbeidsmidlene år for år/))).toEqual([
      ['2024', 'kr 0', 'kr 400 000', 'kr 0', 'kr 300 000,01', 'kr 99 999,99', 'ikke ført'],
      ['2025', 'kr 99 999,99', 'kr 400 000', 'kr 0', 'kr 200 000', 'kr 299 999,99', 'kr 50 000'],
    ]);
    expect(JSON.stringify(document)).not.toContain('Prosjekt neste');
  });

  test('projects: those awarded in the year first, with partners and results', async () => {
    const table = tableOf(await report(), /^Prosjekter i 2025/);
    expect(rowsOf(table)).toEqual([
      ['Fikk midler i 2025'],
      ['Prosjekt ny', 'kr 200 000', 'kr 50 000', 'kr 200 000', 'kr 150 000'],
      ['Fikk midler tidligere'],
      ['Prosjekt eldre', '–', 'ikke ført', 'kr 300 000,01', 'kr 300 000,01'],
      ['Det gikk bra.'],
    ]);
    expect(JSON.stringify(table)).toContain('UiB leder. Med HOD');
  });

  test('money beside gaps: every øre in one place, in chart and table alike', async () => {
    const document = await report();
    const rows = rowsOf(tableOf(document, /^Midler tildelt/));
    expect(rows.map(([name, money]) => [name, money])).toEqual([
      ['1.1 Samarbeid', 'kr 150 000,01'],
      ['1.2 Kompetanse', 'kr 0'],
      ['2.1 Nytte', 'kr 150 000'],
      ['Uten plass i strategien', 'kr 200 000'],
    ]);
    const charts = document.blocks.flatMap((block) =>
      block.kind === 'chart' ? [block.chart] : [],
    );
    const chart = charts.find(({ kind }) => kind === 'pairs');
    if (chart?.kind !== 'pairs') throw new Error('No chart');
    const known = chart.rows.map(({ second }) => second);
    expect([chart.columns.first, chart.table.columns[1]]).toEqual([
      'Tildelt 2024–2025',
      'Tildelt 2024–2025',
    ]);
    expect(known.at(-1)).toEqual({ value: null, label: 'ikke kjent' });
    for (const { label, first, second } of chart.rows)
      expect(chart.alt).toContain(`${label}: ${first.label}, ${second.label}`);
  });

  test('what nobody entered for the year is not told as kr 0', async () => {
    const details = ({ blocks }: ReportDocument) =>
      blocks.flatMap((block) =>
        block.kind === 'key-figures' ? block.items.map(({ detail }) => detail) : [],
      );
    const bare = {
      ...funds,
      years: funds.years.filter(({ year }) => year === 2024),
      entries: funds.entries.filter(({ kind }) => kind === 'award'),
    };
    const document = await report({ funds: bare });
    expect(details(document).join()).not.toMatch(/satt av|brukte/);
    expect(details(document)).toContain('bruken er ikke ført');
    expect(rowsOf(tableOf(document, /^Samarbeidsmidlene år for år/))[1]).toEqual([
      '2025',
      'kr 99 999,99',
      '–',
      'kr 0',
      'kr 200 000',
      'kr −100 000,01',
      'ikke ført',
    ]);
  });

  test('a running year is not told as if it were over', async () => {
    const { blocks } = await report({}, { reportingOn: '2025-12-15' });
    const told = JSON.stringify(blocks).replaceAll('\u00A0', ' ');
    for (const words of [
      'kr 400 000 er satt av',
      'ikke tildelt ennå',
      'prosjektene har brukt kr 50 000',
      'per 15.12.2025: hva som er satt av',
      'fra én partner; forslag',
      'Året 2025 er ikke slutt',
    ])
      expect(told).toContain(words);
    const over = JSON.stringify((await report()).blocks);
    expect(over).not.toMatch(
      /0 er satt av|ikke tildelt ennå|prosjektene har brukt kr|er ikke slutt/,
    );
    expect(over).toContain('fra én partner; ikke knyttet til vedtak');
  });

  test('without any money the part is a line; where only the year lacks, a sentence', async () => {
    const none = { ...funds, years: [], contributions: [], projects: [], entries: [] };
    const empty = await report({ funds: none });
    expect(JSON.stringify(empty.blocks)).toContain('VI Årsregnskap – ingen bidrag');
    expect(JSON.stringify(empty)).not.toMatch(/kr\u00A0/);
    const foreign = await report({ isOwnStrategy: false });
    expect(JSON.stringify(foreign.blocks)).toContain(
      'VI Årsregnskap – samarbeidsmidlene er klyngens',
    );
    const earlier = await report({
      funds: {
        ...funds,
        years: funds.years.slice(0, 1),
        contributions: [],
        entries: funds.entries.slice(0, 1),
      },
    });
    expect(JSON.stringify(earlier)).toContain('Ingen ramme er lagt inn for 2025.');
    expect(figures(earlier).join()).not.toContain('tildelt i 2025');
  });

  test.each(langs)('has all its words in %s', async (lang) => {
    const text = JSON.stringify(await report({}, { lang }));
    expect(text).not.toMatch(/report\.(events|accounts)|fund\.|event\./);
  });
});
