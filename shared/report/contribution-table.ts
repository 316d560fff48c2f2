// What each partner contributes in the report's year, beside the year before.
import { indexBetween } from '#shared/fund/contribution.ts';
import { formatMoney, type Ore } from '#shared/fund/money.ts';
import { formatNumber, minusSign } from '#shared/number-format.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import type { ReportContext, ReportFunds } from './report-context.ts';
import type { DocBlock, TableCell, TableRow } from './report-document.ts';

export function contributionTable(
  context: ReportContext,
  a: AdminTranslate,
  funds: ReportFunds,
): DocBlock[] {
  const { t, lang, say, year, standing } = context;
  const of = (inYear: number, partnerId: string) =>
    funds.contributions.find((each) => each.year === inYear && each.partnerId === partnerId)
      ?.amount;
  const rows = standing.partners
    .map((partner) => {
      return { partner, now: of(year, partner.id), before: of(year - 1, partner.id) };
    })
    .filter(({ partner, now, before }) => partner.isMember || (now ?? before) !== undefined);
  if (rows.every(({ now }) => now === undefined)) return [];
  const hasBefore = rows.some(({ before }) => before !== undefined);
  const amount = (ore: Ore | undefined, isStrong = false): TableCell =>
    ore === undefined
      ? { kind: 'figure', label: a('fund.contributions.missing'), isSoft: true }
      : { kind: 'figure', label: formatMoney(ore, lang), isStrong };
  const sum = (key: 'now' | 'before') => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  const cells = (
    name: TableCell,
    figures: { now: Ore | undefined; before: Ore | undefined },
    isStrong = false,
  ): TableRow => ({
    kind: 'cells',
    cells: [
      name,
      ...(hasBefore ? [amount(figures.before, isStrong)] : []),
      amount(figures.now, isStrong),
      ...(hasBefore
        ? [{ kind: 'figure' as const, label: changeWords(context, a, figures), isStrong }]
        : []),
    ],
  });
  const column = (header: string) => ({
    header,
    align: 'right' as const,
    width: { mm: 32 },
  });
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.accounts.contributions') },
    {
      kind: 'table',
      caption: a('fund.contributions.title', { year: String(year) }),
      columns: [
        { header: a('fund.contributions.partner'), align: 'left', width: { share: 1 } },
        ...(hasBefore ? [column(String(year - 1))] : []),
        column(String(year)),
        ...(hasBefore ? [column(a('fund.contributions.changed'))] : []),
      ],
      rows: [
        ...rows.map(({ partner, now, before }) =>
          cells({ kind: 'text', text: say(partner.name, partner.lang) }, { now, before }),
        ),
        cells(
          { kind: 'text', text: a('fund.contributions.sum'), isStrong: true },
          { now: sum('now'), before: hasBefore ? sum('before') : undefined },
          true,
        ),
      ],
      notes: [basis(context, funds)],
    },
  ];
}

function changeWords(
  { lang, t }: ReportContext,
  a: AdminTranslate,
  { now, before }: { now: Ore | undefined; before: Ore | undefined },
): string {
  if (now === undefined || before === undefined || before === 0) return t('chart.noFigure');
  const hundredths = indexBetween(before, now);
  const sign = hundredths > 0 ? '+' : hundredths < 0 ? minusSign : '';
  const size = Math.abs(hundredths);
  const decimals = size % 100 === 0 ? 0 : size % 10 === 0 ? 1 : 2;
  return a('fund.contributions.change', {
    change: `${sign}${formatNumber(size / 100, decimals, lang)}`,
  });
}

/** What the year's frame and contributions rest on. */
function basis({ t, year }: ReportContext, { years, decisions }: ReportFunds): string {
  const row = years.find((each) => each.year === year);
  if (!row) return t('report.accounts.noFrame', { year: String(year) });
  const decision = decisions.find(({ id }) => id === row.decisionId);
  const said = decision
    ? t('report.accounts.confirmed', { number: decision.caseNumber })
    : t('report.accounts.proposal');
  return [said, row.note].filter((words) => words !== '').join(' ');
}
