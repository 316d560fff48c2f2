// What each partner contributes in the report's year, beside the year before.
import {
  changeWords,
  contributionSum,
  lackingWords,
  sumChangeWords,
  type Contributed,
} from '#shared/fund/contribution-change.ts';
import type { Ore } from '#shared/fund/money.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { moneyFigure, wordedFigure } from './figure-cell.ts';
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
      ?.amount ?? null;
  const rows = standing.partners
    .map((partner) => {
      return { partner, now: of(year, partner.id), before: of(year - 1, partner.id) };
    })
    .filter(({ partner, now, before }) => partner.isMember || (now ?? before) !== null);
  if (rows.every(({ now }) => now === null)) return [];
  const sum = contributionSum(rows);
  const hasBefore = sum.before !== null;
  const amount = (ore: Ore | null, isStrong = false): TableCell =>
    ore === null
      ? { kind: 'figure', label: a('fund.contributions.missing'), isSoft: true }
      : moneyFigure(ore, lang, { isStrong });
  const cells = (
    name: TableCell,
    figures: Contributed,
    change: string | null,
    isStrong = false,
  ): TableRow => ({
    kind: 'cells',
    cells: [
      name,
      ...(hasBefore ? [amount(figures.before, isStrong)] : []),
      amount(figures.now, isStrong),
      ...(hasBefore ? [wordedFigure(change ?? t('chart.noFigure'), lang, { isStrong })] : []),
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
        ...rows.map((row) =>
          cells(
            { kind: 'text', text: say(row.partner.name, row.partner.lang) },
            row,
            changeWords(row, { lang, a }),
          ),
        ),
        cells(
          { kind: 'text', text: a('fund.contributions.sum'), isStrong: true },
          sum,
          sumChangeWords(sum, { lang, a }),
          true,
        ),
      ],
      notes: [...lackingWords(sum, year, { a }), basis(context, funds)],
    },
  ];
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
