// Mails in a table, newest first; one is opened in place to read what it says.
import { useAdminText } from '#client/shell/admin-text.ts';
import rows from '#client/ui/row-table.module.css';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import type { OutboxEntry } from './outbox-entry.ts';
import { OutboxRow } from './outbox-row.tsx';
import styles from './outbox-table.module.css';

const columns = ['kind', 'to', 'time', 'state', 'attempts'] as const;

/** `now`: the server's, to tell what has expired. */
export function OutboxTable({ mails, now }: { mails: OutboxEntry[]; now: string }) {
  const a = useAdminText();
  return (
    <ScrollBox label={a('outbox.title')}>
      <table className={`plain-table ${rows['table']} ${styles['table']}`}>
        <caption className="visually-hidden">{a('outbox.title')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles[column]}>
                {a(`outbox.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <OutboxRow key={mail.id} mail={mail} now={now} columnCount={columns.length} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
