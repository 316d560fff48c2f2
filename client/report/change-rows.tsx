// One table of what differs between two reports, or a report and today: both values side by side. Nothing where nothing does.
import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import table from '#client/ui/row-table.module.css';
import type { Named } from '#shared/report/report-changes.ts';
import styles from './report-work.module.css';

/** What the two sides are called. */
export type Columns = { was: string; becomes: string };

type RowsProps = {
  title: string;
  /** Of the columns after the first. */
  heads: readonly { head: string; isNumber?: boolean }[];
  first: string;
  rows: readonly { key: string; name: ReactNode; cells: readonly ReactNode[] }[];
};

export function ChangeRows({ title, first, heads, rows }: RowsProps) {
  const id = useId();
  if (rows.length === 0) return null;
  const classOf = (isNumber = false) => (isNumber ? table['number'] : undefined);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div className="table-scroll">
        <table className={`plain-table ${table['table']} ${styles['sides']}`} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {heads.map(({ head, isNumber }) => (
                <th key={head} scope="col" className={classOf(isNumber)}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row" className={table['name']}>
                  {name}
                </th>
                {heads.map(({ head, isNumber }, place) => (
                  <td key={head} data-label={head} className={classOf(isNumber)}>
                    {cells[place]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function IndicatorLink({ indicator }: { indicator: Named }) {
  const strategy = useStrategySlug();
  return (
    <Link to="/$strategy/indikator/$indicatorId" params={{ strategy, indicatorId: indicator.id }}>
      <span lang={indicator.lang}>{indicator.title}</span>
    </Link>
  );
}
