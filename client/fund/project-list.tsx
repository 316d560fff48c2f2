// Projects with who leads them, when they run, and how much of what they were awarded is left.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import table from '#client/ui/row-table.module.css';
import type { FundOverview, FundPartner } from './fund-type.ts';
import { useMoney } from './use-money.ts';

type ProjectListProps = {
  projects: FundOverview['projects'];
  partners: readonly FundPartner[];
};

const sums = ['awarded', 'used', 'remaining'] as const;

export function ProjectList({ projects, partners }: ProjectListProps) {
  const a = useAdminText();
  const t = useText();
  const strategy = useStrategySlug();
  const { money } = useMoney();
  const periodOf = useProjectPeriod();
  const column = {
    lead: a('fund.projects.lead'),
    period: a('fund.projects.period'),
    state: a('fund.projects.state'),
  };
  return (
    <div className="table-scroll">
      <table className={`plain-table ${table['table']}`}>
        <caption className="visually-hidden">{a('fund.projects.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{a('fund.projects.project')}</th>
            <th scope="col">{column.lead}</th>
            <th scope="col">{column.period}</th>
            <th scope="col">{column.state}</th>
            {sums.map((key) => (
              <th key={key} scope="col" className={table['number']}>
                {a(`fund.projects.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map(({ row, balance }) => (
            <tr key={row.id}>
              <th scope="row" className={table['name']}>
                <Link
                  to="/$strategy/midler/prosjekt/$projectId"
                  params={{ strategy, projectId: row.id }}
                  lang={row.lang}
                >
                  {row.title}
                </Link>
                {row.isSample && <span className={table['under']}>{t('word.mark.sample')}</span>}
              </th>
              <td data-label={column.lead}>
                {partners.find(({ id }) => id === row.leadPartnerId)?.shortName}
              </td>
              <td data-label={column.period}>{periodOf(row)}</td>
              <td data-label={column.state}>{a(`fund.projectState.${row.state}`)}</td>
              {sums.map((key) => (
                <td key={key} className={table['number']} data-label={a(`fund.projects.${key}`)}>
                  {key === 'used' && balance.used === 0
                    ? a('fund.notEntered')
                    : money(balance[key])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Period = { startsOn: string | null; endsOn: string | null };

/** From when to when, as far as that is known. */
export function useProjectPeriod(): (project: Period) => string {
  const a = useAdminText();
  const format = useFormat();
  return ({ startsOn, endsOn }) => {
    if (startsOn === null && endsOn === null) return a('fund.projects.noPeriod');
    if (endsOn === null) return a('fund.projects.from', { from: format.date(startsOn ?? '') });
    if (startsOn === null) return a('fund.projects.to', { to: format.date(endsOn) });
    return a('fund.projects.span', { from: format.date(startsOn), to: format.date(endsOn) });
  };
}
