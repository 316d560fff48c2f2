// A chart's figures as a table: the first column names the row.
import { useText } from '#client/shell/language.tsx';
import type { ChartTable } from '#shared/chart/chart-spec.ts';

// Figures, and what stands where a figure is missing; words align left.
const figure = /^[−-]?[\d\u00A0\u202F ]+([.,]\d+)?\u00A0?%?$/;

export function ChartTableView({ caption, table }: { caption: string; table: ChartTable }) {
  const t = useText();
  const [first = '', ...rest] = table.columns;
  const isNumeric = rest.map((_, column) =>
    table.rows.some((row) => figure.test(row[column + 1] ?? '')),
  );
  return (
    // A table of figures alone has nothing to tab to: the box itself must take the keys that scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard (axe: scrollable-region-focusable)
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className="plain-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              {first === '' ? <span className="visually-hidden">{t('chart.name')}</span> : first}
            </th>
            {rest.map((column, place) => (
              <th key={column} scope="col" className={isNumeric[place] ? 'number-cell' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name = '', ...cells], index) => (
            // Rows may share a name (two satsinger called alike); their place tells them apart.
            <tr key={`${index} ${name}`}>
              <th scope="row">{name}</th>
              {cells.map((cell, place) => (
                <td
                  key={table.columns[place + 1]}
                  className={isNumeric[place] ? 'number-cell' : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
