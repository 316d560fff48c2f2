// Every number in the tables of the seeds' reports travels as a number too, and as the same one that is printed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { loadReport } from '#server/report/load-report.ts';
import { formatNumber } from '#shared/number-format.ts';
import { parseNumber } from '#shared/number-parse.ts';
import type { Amount, DocBlock, TableCell } from '#shared/report/report-document.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';
import { openTestDatabase } from '#test/database.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase('sqlite', 'filled');
});
afterAll(() => connection.close());

type FigureCell = Extract<TableCell, { kind: 'figure' }>;

async function figures(strategy: string, year: number, lang: Lang): Promise<FigureCell[]> {
  const request = { strategy, year, lang };
  const document = await loadReport(connection.read, alrekCluster.id, request, '2026-11-22');
  return (document?.blocks ?? []).flatMap(tableFigures);
}

function tableFigures(block: DocBlock): FigureCell[] {
  if (block.kind !== 'table') return [];
  return block.rows
    .flatMap((row) => (row.kind === 'cells' ? row.cells : []))
    .filter((cell) => cell.kind === 'figure');
}

/** The label without its unit, as a field would take it; null where it says anything but a number. */
function plainNumber(label: string, lang: Lang): number | null {
  const bare = label
    .replace(/^(?:kr|NOK)\u00A0/, '')
    .replace(/[ \u00A0]?%$/, '')
    .replace(/^\+/, '');
  const parsed = parseNumber(lang === 'en' ? bare.replaceAll(/,(?=\d{3})/g, '') : bare, lang);
  return parsed.ok ? parsed.value : null;
}

function shown({ value, unit, decimals }: Amount): string {
  return formatNumber(unit === 'percent' ? value * 100 : value, decimals, 'nb');
}

test.each([
  ['alrek-2026', 2025, 300],
  ['alrek-2026', 2026, 300],
  ['helseomsorg21', 2018, 10],
] as const)('%s %i', async (strategy, year, least) => {
  for (const lang of langs) {
    const cells = await figures(strategy, year, lang);
    const numbers = cells.filter(({ label }) => plainNumber(label, lang) !== null);
    expect(numbers.length).toBeGreaterThan(least);
    for (const { label, amount } of numbers) {
      expect(amount, label).toBeDefined();
      const printed = formatNumber(plainNumber(label, lang) ?? NaN, amount?.decimals ?? 0, 'nb');
      expect(shown(amount!), label).toBe(printed);
      expect(amount?.unit, label).toBe(
        label.endsWith('%') ? 'percent' : /^(?:kr|NOK)/.test(label) ? 'kr' : 'plain',
      );
    }
    // A break or a preliminary figure is marked and still a number; so are points with their unit in words.
    for (const { label, amount } of cells.filter((cell) => !numbers.includes(cell))) {
      if (amount) expect(label).toMatch(/^(?:\|\u00A0)?[\d\u00A0,.−]+\*?$|prosentpoeng|point|plan/);
      else expect(label).not.toMatch(/^−?\d[\d\u00A0,.]*$/);
    }
  }
});
