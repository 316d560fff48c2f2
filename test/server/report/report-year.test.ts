// The report's money and meeting places are those of the pages: part VI says what the funds' page says, and the events' table
// what the list of events sums to.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadReport } from '#server/report/load-report.ts';
import { eventTotal, selectedEvents } from '#shared/event/event-total.ts';
import { formatMoney } from '#shared/fund/money.ts';
import type { DocBlock, ReportDocument } from '#shared/report/report-document.ts';
import { dialects } from '#test/database.ts';
import { openTestServer, secretary, type TestServer } from '#test/server/caller.ts';

describe.each(dialects)('on %s', (dialect) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(dialect);
  });
  afterAll(() => server.close());

  async function load(year: number): Promise<ReportDocument> {
    const request = { strategy: 'alrek-2026', year, lang: 'nb' as const };
    const { read } = server.connection;
    const document = await loadReport(read, secretary.clusterId, request, '2026-11-22');
    if (!document) throw new Error('No report');
    return document;
  }
  const tableOf = ({ blocks }: ReportDocument, caption: RegExp) => {
    const found = blocks.find(
      (block): block is Extract<DocBlock, { kind: 'table' }> =>
        block.kind === 'table' && caption.test(block.caption),
    );
    if (!found) throw new Error(`No table ${caption.source}`);
    return found.rows.flatMap((row) =>
      row.kind === 'cells'
        ? [
            row.cells.map((cell) =>
              'label' in cell ? cell.label : 'text' in cell ? cell.text : '',
            ),
          ]
        : [],
    );
  };
  const kr = (ore: number | null) => (ore === null ? '–' : formatMoney(ore, 'nb'));

  test('the running year’s accounts are the funds’ page', async () => {
    const fund = await server.as(secretary).fund.overview({ strategy: 'alrek-2026' });
    const document = await load(2026);
    expect(tableOf(document, /^Samarbeidsmidlene år for år/)).toEqual(
      fund.balances
        .filter(({ year }) => year <= 2026)
        .map((each) => [
          String(each.year),
          ...[each.carriedIn, each.setAside, each.returned].map(kr),
          ...[each.awarded, each.carriedOver, each.used].map(kr),
        ]),
    );
    const given = fund.contributions.filter(({ year }) => year === 2026);
    const sum = given.reduce((all, { amount }) => all + amount, 0);
    expect(tableOf(document, /^Bidrag fra partnerne i 2026/).at(-1)).toContain(kr(sum));
    const { goals, unplaced } = fund.byGoal;
    expect(tableOf(document, /^Midler tildelt/).map(([, money]) => money)).toEqual([
      ...goals.map(({ awarded }) => kr(awarded)),
      ...(unplaced === 0 ? [] : [kr(unplaced)]),
    ]);
  });

  test('an earlier year’s accounts hold nothing that came after it', async () => {
    const fund = await server.as(secretary).fund.overview({ strategy: 'alrek-2026' });
    const told = tableOf(await load(2025), /^Samarbeidsmidlene år for år/);
    expect(told.map(([year]) => year)).toEqual(['2024', '2025']);
    const balance = fund.balances.find(({ year }) => year === 2025);
    expect(told.at(-1)).toContain(kr(balance!.carriedOver));
    expect(JSON.stringify(await load(2025))).not.toContain('Simuleringsuke');
  });

  test('the events’ table sums what the list sums, and no unknown figure is 0', async () => {
    const events = (await server.as(secretary).event.list()).filter(
      ({ startsOn }) => startsOn <= '2026-11-22',
    );
    const held = selectedEvents(events, { year: 2026 });
    const { sum } = eventTotal(held, 'registered');
    const rows = tableOf(await load(2026), /^Arrangement i 2026/);
    expect(rows).toHaveLength(held.length + 1);
    expect(rows.at(-1)?.[1]).toBe(`${held.length} arrangement til sammen`);
    expect(JSON.stringify(rows.at(-1)?.[3])).toContain(`${sum}`);
    expect(rows.flat()).not.toContain('0');
  });
});
