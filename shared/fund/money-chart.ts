// Money beside gaps as a chart: what each satsing has been given, and how far behind its plan it is, each from zero on a scale
// of its own. A gap that is not known has no bar and says so.
import type { ChartOrigin } from '#shared/chart/attainment-chart.ts';
import type { PairsChart } from '#shared/chart/chart-spec.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { gapWords } from './fund-words.ts';
import type { MoneyByGoal } from './money-by-goal.ts';
import { formatMoney } from './money.ts';

export function moneyChart(
  { goals }: MoneyByGoal,
  { lang, a, origin }: { lang: Lang; a: AdminTranslate; origin: ChartOrigin },
): PairsChart {
  const rows = goals.map(({ number, title, awarded, gap }) => ({
    label: `${number} ${title}`,
    first: { value: awarded, label: formatMoney(awarded, lang) },
    second: { value: gap, label: gapWords(gap, { lang, a }) },
  }));
  const columns = { first: a('fund.byGoal.money'), second: a('fund.byGoal.gap') };
  const title = a('fund.byGoal.title');
  return {
    kind: 'pairs',
    title,
    unit: a('fund.byGoal.chartUnit'),
    ...origin,
    alt: a('fund.byGoal.chartAlt', {
      title,
      rows: rows.map((row) => `${row.label}: ${row.first.label}, ${row.second.label}`).join('; '),
    }),
    table: {
      columns: [a('fund.byGoal.goal'), columns.first, columns.second],
      rows: rows.map((row) => [row.label, row.first.label, row.second.label]),
    },
    columns,
    rows,
  };
}
