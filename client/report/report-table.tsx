// A table of the report. The first cell of a row names it; groups and small print stand in rows of their own.
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import { Sparkline } from '#client/chart/sparkline.tsx';
import type { DocBlock, TableCell, TableColumn } from '#shared/report/report-document.ts';
import styles from './report-table.module.css';
import { ReportBar, ReportStatus, Say } from './report-text.tsx';

type ReportTableProps = { table: Extract<DocBlock, { kind: 'table' }>; label: string };

// The type area that print's fixed columns are measured against.
const printWidthMm = 166;

export function ReportTable({ table, label }: ReportTableProps) {
  const { caption, columns, rows, notes, isCompact } = table;
  const isWide = columns.length > 3;
  return (
    <div className={styles['place']}>
      <ScrollBox label={caption || columns.map(({ header }) => header).join(', ')}>
        <table
          className={styles['table']}
          data-compact={isCompact || undefined}
          data-wide={isWide || undefined}
        >
          {caption && (
            <caption>
              <span className={styles['label']}>{label}</span> {caption}
            </caption>
          )}
          <colgroup>
            {columns.map((column, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns never change places
              <col key={place} style={{ width: columnWidth(column, columns) }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map(({ header, align }, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- columns never change places
                <th key={place} scope="col" data-align={align}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => {
              if (row.kind !== 'cells') {
                return (
                  // oxlint-disable-next-line react/no-array-index-key -- rows never change places
                  <tr key={place} className={styles[row.kind]}>
                    {row.kind === 'group' ? (
                      <th colSpan={columns.length} scope="colgroup">
                        <Say text={row.text} />
                      </th>
                    ) : (
                      <td colSpan={columns.length}>
                        <Say text={row.text} />
                      </td>
                    )}
                  </tr>
                );
              }
              const hasNote = rows[place + 1]?.kind === 'note';
              return (
                // oxlint-disable-next-line react/no-array-index-key -- rows never change places
                <tr key={place} data-has-note={hasNote || undefined}>
                  {row.cells.map((cell, index) => {
                    const Cell = index === 0 ? 'th' : 'td';
                    return (
                      <Cell
                        // oxlint-disable-next-line react/no-array-index-key -- cells never change places
                        key={index}
                        {...(index === 0 && { scope: 'row' })}
                        data-align={columns[index]?.align}
                      >
                        <ReportCell cell={cell} />
                      </Cell>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      {notes.map((note) => (
        <p key={note} className={styles['foot']}>
          {note}
        </p>
      ))}
    </div>
  );
}

function columnWidth(column: TableColumn, all: readonly TableColumn[]): string {
  const fixed = all.reduce((sum, { width }) => sum + ('mm' in width ? width.mm : 0), 0);
  const shares = all.reduce((sum, { width }) => sum + ('share' in width ? width.share : 0), 0);
  const mm =
    'mm' in column.width ? column.width.mm : ((printWidthMm - fixed) * column.width.share) / shares;
  return `${((mm / printWidthMm) * 100).toFixed(2)}%`;
}

function ReportCell({ cell }: { cell: TableCell }) {
  switch (cell.kind) {
    case 'text':
      return (
        <>
          <span data-strong={cell.isStrong || undefined}>
            <Say text={cell.text} />
          </span>
          {cell.suffix && (
            <span className={styles['quiet']}>
              {' '}
              <Say text={cell.suffix} />
            </span>
          )}
          {cell.detail && (
            <span className={styles['under']}>
              <Say text={cell.detail} />
            </span>
          )}
        </>
      );
    case 'figure':
      return (
        <>
          <span data-strong={cell.isStrong || undefined} data-soft={cell.isSoft || undefined}>
            {cell.label}
          </span>
          {cell.sub && <span className={styles['under']}>{cell.sub}</span>}
        </>
      );
    case 'status':
      return <ReportStatus status={cell.status} />;
    case 'bullet':
      return (
        <span className={styles['bullet']}>
          <ReportBar share={cell.share} plan={cell.plan} />
          <strong>{cell.label}</strong>
        </span>
      );
    case 'attainment':
      return (
        <>
          {cell.share !== null && (
            <span className={styles['bullet']}>
              <ReportBar share={cell.share} plan={cell.plan} />
              <strong>{cell.label}</strong>
            </span>
          )}
          <ReportStatus status={cell.status} />
        </>
      );
    case 'sparkline':
      return <Sparkline spec={cell.sparkline} width={72} height={22} />;
    case 'voice':
      return (
        <>
          {cell.status && <ReportStatus status={cell.status} />}
          <span className={styles['said']}>
            <Say text={cell.text} />
          </span>
          {cell.byline && <span className={styles['under']}>{cell.byline}</span>}
        </>
      );
    default:
      return null;
  }
}
