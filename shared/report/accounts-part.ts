// VI Accounts: what partners contribute, what was set aside, awarded and used, which projects it went to, and how that stands
// beside the gaps. The figures are those of the collaboration funds' page, by the reporting date.
import type { PairsChart } from '#shared/chart/chart-spec.ts';
import { moneyByGoal, type GoalMoney } from '#shared/fund/money-by-goal.ts';
import { formatMoney, type Ore } from '#shared/fund/money.ts';
import { fundsBy, fundYearSum, toldBalances, yearBasis } from '#shared/fund/fund-record.ts';
import { gapWords } from '#shared/fund/fund-words.ts';
import { moneyChart } from '#shared/fund/money-chart.ts';
import { enDash } from '#shared/number-format.ts';
import { isRunningYear } from '#shared/strategy/strategy-year.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { contributionTable } from './contribution-table.ts';
import { countFigure, moneyFigure, plainAmount } from './figure-cell.ts';
import { projectTable } from './project-table.ts';
import type { ReportContext, ReportFunds } from './report-context.ts';
import type { DocBlock, KeyFigure, TableCell, TableRow } from './report-document.ts';
import { signature, writtenPart } from './written-part.ts';

/** What is known of money by the report's dates; null where nobody has entered any, or it is not the strategy's to tell. */
export function yearFunds({ funds, isOwnStrategy, year, standing }: ReportContext) {
  if (!funds || !isOwnStrategy) return null;
  const known = fundsBy(funds, year, standing.asOf.reportingOn);
  return known.years.length + known.contributions.length + known.entries.length > 0 ? known : null;
}

export function accountsPart(context: ReportContext, a: AdminTranslate): DocBlock[] {
  const { t, year } = context;
  const funds = yearFunds(context);
  const written = writtenPart(context, a, 'accounts');
  if (!funds && written.length === 0) return [];
  return [
    {
      kind: 'part',
      number: 'VI',
      title: t('report.part.accounts'),
      lead: t(isRunning(context) ? 'report.accounts.leadSoFar' : 'report.accounts.lead', {
        year: String(year),
        date: context.date(context.standing.asOf.reportingOn),
      }),
    },
    ...written,
    ...fundBlocks(context, a),
    ...signature(context, 'accounts'),
  ];
}

/** All that is known of the year's money; nothing where nobody has entered any. */
export function fundBlocks(context: ReportContext, a: AdminTranslate): DocBlock[] {
  const funds = yearFunds(context);
  if (!funds) return [];
  const figures = fundFigures(context, a);
  return [
    ...(figures.length > 0
      ? [{ kind: 'key-figures' as const, items: figures }]
      : [noFrame(context)]),
    ...contributionTable(context, a, funds),
    ...balanceTable(context, a, funds),
    ...projectTable(context, a, funds),
    ...moneyBesideGaps(context, a, funds),
  ];
}

/** A year that has not ended has used nothing up and carried nothing over. */
function isRunning({ year, standing }: ReportContext): boolean {
  return isRunningYear(year, standing.asOf.reportingOn);
}

function noFrame({ t, year }: ReportContext): DocBlock {
  const text = t('report.accounts.noFrame', { year: String(year) });
  return { kind: 'paragraph', tone: 'body', text };
}

/** Only what has been entered for the year: what has not is left out. */
export function fundFigures(context: ReportContext, a: AdminTranslate): KeyFigure[] {
  const { t, lang, year, standing } = context;
  const funds = yearFunds(context);
  if (!funds) return [];
  const { balance, contributions } = fundYearSum(funds, year);
  const money = (ore: Ore) => formatMoney(ore, lang);
  const basis = yearBasis(funds.years, year, standing.asOf.reportingOn);
  const soFar = isRunning(context);
  const figures: (KeyFigure | false)[] = [
    contributions !== null && {
      value: money(contributions.sum),
      label: t('report.accounts.figure.contributions', { year: String(year) }),
      detail: [
        t('report.accounts.figure.partners', { count: contributions.partners }),
        basis === 'decided' ? '' : a(`clusterYear.${basis}`),
      ]
        .filter((words) => words !== '')
        .join('; '),
    },
    balance !== null &&
      balance.awarded !== null && {
        value: money(balance.awarded),
        label: t('report.accounts.figure.awarded', { year: String(year) }),
        detail:
          balance.setAside === null
            ? ''
            : t(`report.accounts.figure.${soFar ? 'setAsideSoFar' : 'setAside'}`, {
                amount: money(balance.setAside),
              }),
      },
    balance !== null && {
      value: money(balance.carriedOver),
      label: t(`report.accounts.figure.${soFar ? 'carriedOverSoFar' : 'carriedOver'}`),
      detail:
        balance.used === null
          ? t('report.accounts.figure.usedUnknown')
          : t(`report.accounts.figure.${soFar ? 'usedSoFar' : 'used'}`, {
              amount: money(balance.used),
            }),
    },
  ];
  return figures.filter((figure) => figure !== false);
}

const sums = ['carriedIn', 'setAside', 'returned', 'awarded', 'carriedOver', 'used'] as const;

/** The newest years, each with how it balances. */
function balanceTable(context: ReportContext, a: AdminTranslate, funds: ReportFunds): DocBlock[] {
  const { t, lang, year, date, standing } = context;
  const balances = toldBalances(funds).slice(-6);
  if (balances.length === 0) return [];
  const unknown = { used: t('report.accounts.nothingEntered'), setAside: enDash, awarded: enDash };
  const words = { year: String(year), date: date(standing.asOf.reportingOn) };
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
          countFigure(balance.year, { isStrong: balance.year === year }),
          ...sums.map((key): TableCell => {
            const amount = balance[key];
            return amount === null
              ? { kind: 'figure', label: unknown[key as keyof typeof unknown], isSoft: true }
              : moneyFigure(amount, lang, { isStrong: balance.year === year });
          }),
        ],
      })),
      notes: [
        isRunning(context) ? t('report.accounts.soFar', words) : '',
        a('fund.years.note'),
      ].filter((note) => note !== ''),
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
  const words = { span: awardSpan(entries), date: context.date(standing.asOf.reportingOn) };
  const money = t('report.accounts.byGoalMoney', words);
  const row = (first: TableCell, awarded: Ore, rest: TableCell[]): TableRow => ({
    kind: 'cells',
    cells: [first, moneyFigure(awarded, lang, { isSoft: awarded === 0 }), ...rest],
  });
  return [
    { kind: 'heading', level: 2, number: '', text: a('fund.byGoal.title') },
    {
      kind: 'paragraph',
      tone: 'body',
      text: t('report.accounts.byGoalLead', words),
      leadsOn: true,
    },
    {
      kind: 'chart',
      chart: spannedChart(moneyChart(byGoal, { lang, a, origin }), money),
      height: 0,
    },
    {
      kind: 'table',
      caption: t('report.accounts.byGoalCaption', words),
      columns: [
        { header: a('fund.byGoal.goal'), align: 'left', width: { share: 1 } },
        { header: money, align: 'right', width: { mm: 27 } },
        { header: a('fund.byGoal.projects'), align: 'right', width: { mm: 16 } },
        { header: a('fund.byGoal.gap'), align: 'left', width: { mm: 36 } },
      ],
      rows: [
        ...goals.map((goal) =>
          row(
            { kind: 'text', text: say(`${goal.number} ${goal.title}`, goal.lang) },
            goal.awarded,
            [
              countFigure(goal.projects, { isSoft: goal.projects === 0 }),
              gapCell(goal.gap, { lang, a }),
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

/** How far behind its plan a goal is, in points: below zero where it is ahead. */
function gapCell(gap: GoalMoney['gap'], words: { lang: Lang; a: AdminTranslate }): TableCell {
  const label = gapWords(gap, words);
  if (gap === null) return { kind: 'figure', label };
  return { kind: 'figure', label, amount: plainAmount(gap * 100, 0) };
}

/** Of all years there are awards in: money works on in the years after, and gaps are of no one year. */
function awardSpan(entries: ReportFunds['entries']): string {
  const years = entries.flatMap(({ kind, year }) => (kind === 'award' ? year : []));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}${enDash}${last}`;
}

function spannedChart(chart: PairsChart, money: string): PairsChart {
  const [goal = '', , gap = ''] = chart.table.columns;
  return {
    ...chart,
    columns: { ...chart.columns, first: money },
    table: { ...chart.table, columns: [goal, money, gap] },
  };
}
