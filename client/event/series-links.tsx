// The ways to what comes back each year.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { seriesKey } from '#shared/event/event-total.ts';
import type { EventRow } from '#shared/event/event-type.ts';
import styles from './event.module.css';

export function SeriesLinks({ events }: { events: readonly EventRow[] }) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  const series = Map.groupBy(events, (event) => seriesKey(event.series));
  const repeated = [...series].filter(([key, held]) => key !== '' && held.length > 1);
  if (repeated.length === 0) return null;
  return (
    <nav aria-label={a('event.list.series')} className={styles['series']}>
      <span className="soft">{a('event.list.series')}</span>
      <ul>
        {repeated.map(([key, held]) => (
          <li key={key}>
            <Link
              to="/$strategy/arrangement"
              params={{ strategy }}
              search={{ serie: held[0]!.series }}
            >
              {held[0]!.series}
            </Link>{' '}
            <span className="soft">({held.length})</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
