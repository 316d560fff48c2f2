// Events as a table: when, what, who holds them, and how many took part. On a phone each is a block.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { participations, type EventRow } from '#shared/event/event-type.ts';
import styles from './event.module.css';
import { organisersOf, useEventWords, type People } from './use-event-words.ts';

type EventTableProps = { events: readonly EventRow[]; people: People; caption: string };

export function EventTable({ events, people, caption }: EventTableProps) {
  const a = useAdminText();
  const t = useText();
  const words = useEventWords();
  const strategy = useStrategySlug();
  return (
    <table className={`plain-table ${styles['events']}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{a('event.list.column.title')}</th>
          <th scope="col">{a('event.list.column.date')}</th>
          <th scope="col">{a('event.list.column.organisers')}</th>
          {participations.map((each) => (
            <th key={each} scope="col" className="number-cell">
              {a(`event.participation.${each}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <th scope="row">
              <Link
                to="/$strategy/arrangement/$eventId"
                params={{ strategy, eventId: event.id }}
                lang={event.lang}
              >
                {event.title}
              </Link>
              {event.isCancelled && (
                <strong className={styles['cancelled']}>
                  {a('event.cancel.mark')}
                  {event.cancelledReason && ': '}
                  {event.cancelledReason && <span lang={event.lang}>{event.cancelledReason}</span>}
                </strong>
              )}
              <span className="soft small">
                {[words.kind(event), event.place, event.isSample && t('shell.sample')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </th>
            <td>{words.time(event)}</td>
            <td data-label={a('event.list.column.organisers')}>
              {organisersOf(event, people).map(({ id, name, lang }, place) => (
                <span key={id} lang={lang}>
                  {place > 0 && ', '}
                  {name}
                </span>
              ))}
            </td>
            {participations.map((each) => (
              <td
                key={each}
                className={`number-cell ${styles['figure']}`}
                data-label={a(`event.participation.${each}`)}
              >
                {event[each] === null ? (
                  <span className="soft">{words.count(null)}</span>
                ) : (
                  words.count(event[each])
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
