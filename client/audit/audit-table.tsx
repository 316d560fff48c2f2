// Entries of the log, one a row; the fields that were changed open below what was done.
import { useText } from '#client/shell/language.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import styles from './audit-table.module.css';
import type { ChangeWords } from './change-line.ts';
import { useChangeWords, useDeedWords, useThingTitle, type ToldEntry } from './entry-words.ts';
import { ThingLink } from './thing-link.tsx';
import type { ValueNames } from './value-words.ts';

export function AuditTable({ entries, names }: { entries: ToldEntry[]; names: ValueNames }) {
  const a = useAdminText();
  const format = useFormat();
  const deedOf = useDeedWords();
  const changeWords = useChangeWords(names);
  const titleOf = useThingTitle();
  return (
    <table className={`plain-table ${styles['table']}`}>
      <caption className="visually-hidden">{a('audit.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{a('audit.column.time')}</th>
          <th scope="col">{a('audit.column.who')}</th>
          <th scope="col">{a('audit.column.what')}</th>
          <th scope="col">{a('audit.column.thing')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.sequence}>
            <td className={`${styles['time']} figures`}>
              <time dateTime={entry.at}>{format.instant(entry.at)}</time>
              {norwegianDay(entry.knownAt) !== norwegianDay(entry.at) && (
                <span className="soft small">
                  {a('audit.knownFrom', { date: format.date(norwegianDay(entry.knownAt)) })}
                </span>
              )}
            </td>
            <td className={styles['who']}>{entry.actorName ?? a('audit.unknownActor')}</td>
            <td className={styles['what']}>
              {deedOf(entry)}
              <Changes entry={entry} changes={changeWords(entry.changes)} />
            </td>
            <td
              className={styles['thing']}
              data-label={titleOf(entry) ? a('audit.column.thing') : undefined}
            >
              <ThingLink entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Changes({ entry, changes }: { entry: ToldEntry; changes: ChangeWords[] }) {
  const t = useText();
  const a = useAdminText();
  const [first] = entry.changes;
  if (!first) return null;
  // How somebody came in is no change: it belongs to what they did.
  if (first.field === 'way') return <span className="soft"> · {changes[0]?.to}</span>;
  const empty = <span className="soft">{t('history.empty')}</span>;
  return (
    <details className={styles['changes']}>
      <summary>{a('audit.fields', { count: changes.length })}</summary>
      <dl>
        {changes.map(({ name, from, to }) => (
          <div key={name}>
            <dt>{name}</dt>
            {entry.verb === 'created' ? (
              <dd>{to}</dd>
            ) : (
              <>
                <dd>
                  <span className="soft">{a('audit.from')}:</span> {from || empty}
                </dd>
                <dd>
                  <span className="soft">{a('audit.to')}:</span> {to || empty}
                </dd>
              </>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}
