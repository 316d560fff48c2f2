// VI Accounts: what partners contribute, what was set aside, awarded and used, which projects it went to, and how that stands
// beside the gaps. The figures are those of the collaboration funds' page, by the reporting date.
import { moneyByGoal } from '#shared/fund/money-by-goal.ts';
import { formatMoney, type Ore } from '#shared/fund/money.ts';
import { fundsBy, fundYearSum } from '#shared/fund/fund-record.ts';
import { gapWords } from '#shared/fund/fund-words.ts';
import { moneyChart } from '#shared/fund/money-chart.ts';
import { yearBalances } from '#shared/fund/fund-balance.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { contributionTable } from './contribution-table.ts';
import { projectTable } from './project-table.ts';
import type { ReportContext, ReportFunds } from './report-context.ts';
import type { DocBlock, KeyFigure, TableCell, TableRow } from './report-document.ts';

/** What is known of money by the report's dates; null where nobody has entered any, or it is not the strategy's to tell. */
export function yearFunds({ funds, isOwnStrategy, year, standing }: ReportContext) {
  if (!funds || !isOwnStrategy) return null;
  const known = fundsBy(funds, year, standing.asOf.reportingOn);
  return known.years.length + known.contributions.length + known.entries.length > 0 ? known : null;
}

export function accountsPart(context: ReportContext, a: AdminTranslate): DocBlock[] {
  const { t, year } = context;
  const funds = yearFunds(context);
  if (!funds) return [];
  const figures = fundFigures(context, a);
  return [
    {
      kind: 'part',
      number: 'VI',
      title: t('report.part.accounts'),
      lead: t('report.accounts.lead', { year: String(year) }),
    },
    ...(figures.length > 0
      ? [{ kind: 'key-figures' as const, items: figures }]
      : [noFrame(context)]),
    ...contributionTable(context, a, funds),
    ...balanceTable(context, a, funds),
    ...projectTable(context, a, funds),
    ...moneyBesideGaps(context, a, funds),
  ];
}

function noFrame({ t, year }: ReportContext): DocBlock {
  const text = t('report.accounts.noFrame', { year: String(year) });
  return { kind: 'paragraph', tone: 'body', text };
}

/** Only what has been entered for the year: what has not is left out. */
export function fundFigures(context: ReportContext, a: AdminTranslate): KeyFigure[] {
  const { t, lang, year } = context;
  const funds = yearFunds(context);
  if (!funds) return [];
  const { balance, contributions, row } = fundYearSum(funds, year);
  const money = (ore: Ore) => formatMoney(ore, lang);
  const isProposal = row !== null && row.decisionId === null;
  const figures: (KeyFigure | false)[] = [
    contributions !== null && {
      value: money(contributions.sum),
      label: t('report.accounts.figure.contributions', { year: String(year) }),
      detail: [
        t('report.accounts.figure.partners', { count: contributions.partners }),
        isProposal ? a('fund.years.proposal').toLowerCase() : '',
      ]
        .filter((words) => words !== '')
        .join('; '),
    },
    balance !== null && {
      value: money(balance.awarded),
      label: t('report.accounts.figure.awarded', { year: String(year) }),
      detail: t('report.accounts.figure.setAside', { amount: money(balance.setAside) }),
    },
    balance !== null && {
      value: money(balance.carriedOver),
      label: t('report.accounts.figure.carriedOver'),
      detail: t('report.accounts.figure.used', { amount: money(balance.used) }),
    },
  ];
  return figures.filter((figure) => figure !== false);
}

const sums = ['carriedIn', 'setAside', 'returned', 'awarded', 'carriedOver', 'used'] as const;

/** The newest years, each with how it balances. */
function balanceTable(
  { t, lang, year }: ReportContext,
  a: AdminTranslate,
  { years, entries }: ReportFunds,
): DocBlock[] {
  const balances = yearBalances(years, entries).slice(-6);
  if (balances.length === 0) return [];
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.accounts.years') },
    {
      kind: 'table',
      caption: t('report.accounts.yearsCaption'),
      columns: [
        { header: a('fund.years.year'), align: 'left', width: { mm: 12 } },
        ...sums.map((key) => ({
          header: a(`fund.years.${key}`),
          align: 'right' as const,
          width: { share: 1 },
        })),
      ],
      rows: balances.map((balance): TableRow => ({
        kind: 'cells',
        cells: [
          { kind: 'text', text: String(balance.year), isStrong: balance.year === year },
          ...sums.map((key): TableCell => ({
            kind: 'figure',
            label: formatMoney(balance[key], lang),
            isStrong: balance.year === year,
          })),
        ],
      })),
      notes: [a('fund.years.note')],
    },
  ];
}

function moneyBesideGaps(
  context: ReportContext,
  a: AdminTranslate,
  { projects, entries }: ReportFunds,
): DocBlock[] {
  const { t, lang, say, standing, origin } = context;
  const byGoal = moneyByGoal(standing, projects, entries);
  const { goals, unplaced } = byGoal;
  if (goals.every(({ awarded }) => awarded === 0)) return [];
  const row = (first: TableCell, awarded: Ore, rest: TableCell[]): TableRow => ({
    kind: 'cells',
    cells: [
      first,
      { kind: 'figure', label: formatMoney(awarded, lang), isSoft: awarded === 0 },
      ...rest,
    ],
  });
  return [
    { kind: 'heading', level: 2, number: '', text: a('fund.byGoal.title') },
    { kind: 'paragraph', tone: 'body', text: a('fund.byGoal.note') },
    { kind: 'chart', chart: moneyChart(byGoal, { lang, a, origin }), height: 0 },
    {
      kind: 'table',
      caption: t('report.accounts.byGoalCaption'),
      columns: [
        { header: a('fund.byGoal.goal'), align: 'left', width: { share: 1 } },
        { header: a('fund.byGoal.money'), align: 'right', width: { mm: 26 } },
        { header: a('fund.byGoal.projects'), align: 'right', width: { mm: 18 } },
        { header: a('fund.byGoal.gap'), align: 'left', width: { mm: 36 } },
      ],
      rows: [
        ...goals.map((goal) =>
          row(
            { kind: 'text', text: say(`${goal.number} ${goal.title}`, goal.lang) },
            goal.awarded,
            [
              { kind: 'figure', label: String(goal.projects), isSoft: goal.projects === 0 },
              { kind: 'text', text: gapWords(goal.gap, { lang, a }) },
            ],
          ),
        ),
        ...(unplaced === 0
          ? []
          : [
              row({ kind: 'text', text: a('fund.byGoal.unplaced') }, unplaced, [
                { kind: 'text', text: '' },
                { kind: 'text', text: '' },
              ]),
            ]),
      ],
      isCompact: true,
      notes: unplaced === 0 ? [] : [a('fund.byGoal.unplacedWhy')],
    },
  ];
}
