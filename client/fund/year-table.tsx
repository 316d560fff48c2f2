// The years' money in one table, where each year balances: what came in is what was awarded and what is carried over.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import table from '#client/ui/row-table.module.css';
import { DecisionLink } from './decision-link.tsx';
import type { FundOverview } from './fund-type.ts';
import { useMoney } from './use-money.ts';

const columns = ['carriedIn', 'setAside', 'returned', 'awarded', 'carriedOver', 'used'] as const;

type YearTableProps = Pick<FundOverview, 'balances' | 'years' | 'decisions'>;

export function YearTable({ balances, years, decisions }: YearTableProps) {
  const a = useAdminText();
  const { money } = useMoney();
  // What nobody has entered is not kr 0.
  const moneyOf = (ore: number | null, column: (typeof columns)[number]) =>
    ore === null ? (column === 'used' ? a('fund.notEntered') : '–') : money(ore);
  return (
    <div className="table-scroll">
      <table className={`plain-table ${table['table']}`}>
        <caption className="visually-hidden">{a('fund.years.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{a('fund.years.year')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={table['number']}>
                {a(`fund.years.${column}`)}
              </th>
            ))}
            <th scope="col">{a('fund.years.basis')}</th>
          </tr>
        </thead>
        <tbody>
          {balances.toReversed().map((balance) => {
            const row = years.find(({ year }) => year === balance.year);
            const decision = decisions.find(({ id }) => id === row?.decisionId);
            return (
              <tr key={balance.year}>
                <th scope="row">{balance.year}</th>
                {columns.map((column) => (
                  <td
                    key={column}
                    className={table['number']}
                    data-label={a(`fund.years.${column}`)}
                  >
                    {moneyOf(balance[column], column)}
                  </td>
                ))}
                <td data-label={a('fund.years.basis')}>
                  <Basis row={row} decision={decision} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type BasisProps = {
  row: FundOverview['years'][number] | undefined;
  decision: FundOverview['decisions'][number] | undefined;
};

/** What a year's frame rests on. */
export function Basis({ row, decision }: BasisProps) {
  const a = useAdminText();
  const t = useText();
  if (!row) return a('fund.years.noFrame');
  return (
    <>
      {decision ? <DecisionLink decision={decision} /> : a('fund.years.proposal')}
      {row.isSample && <span className="soft small"> · {t('word.mark.sample')}</span>}
    </>
  );
}
