// Arrangement: the meeting places and what the cluster says to others, year by year, with how many took part.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { IfCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { Section } from '#client/ui/section.tsx';
import { eventTotal, eventYears } from '#shared/event/event-total.ts';
import { participations } from '#shared/event/event-type.ts';
import { EventFilterBar } from './event-filter-bar.tsx';
import { shownEvents } from './event-list.ts';
import type { EventSearch } from './event-search.ts';
import { EventForm } from './event-form.tsx';
import { EventTable } from './event-table.tsx';
import { SeriesLinks } from './series-links.tsx';
import { SeriesSection } from './series-section.tsx';
import styles from './event.module.css';
import { useEventWords } from './use-event-words.ts';

export function EventListPage() {
  const a = useAdminText();
  const words = useEventWords();
  const trpc = useTRPC();
  const strategy = useStrategySlug();
  const navigate = useNavigate();
  const search = useSearch({ from: '/$strategy/arrangement' });
  const [{ data: all }, { data: people }, { data: outline }] = useSuspenseQueries({
    queries: [
      trpc.event.list.queryOptions(),
      trpc.people.list.queryOptions(),
      trpc.strategy.outline.queryOptions({ strategy }),
    ],
  });
  const [isAdding, setIsAdding] = useState(false);
  const shown = shownEvents(all, search, outline.goals);
  const change = (patch: Partial<Record<keyof EventSearch, EventSearch[keyof EventSearch]>>) =>
    void navigate({
      to: '/$strategy/arrangement',
      params: { strategy },
      search: (before) => ({ ...before, ...patch }) as EventSearch,
      replace: true,
    });
  const add = (
    <IfCan permission="event:edit">
      <Button onClick={() => setIsAdding(true)}>{a('event.list.add')}</Button>
      <Button variant="secondary" asChild>
        <Link to="/$strategy/arrangement/importer" params={{ strategy }}>
          {a('event.import.open')}
        </Link>
      </Button>
    </IfCan>
  );
  return (
    <>
      <PageHeader
        title={a('event.list.title')}
        lead={a('event.list.lead')}
        actions={all.length > 0 && add}
      />
      {all.length === 0 ? (
        <EmptyState
          title={a('event.list.none.title')}
          text={a('event.list.none.text')}
          action={add}
        />
      ) : (
        <>
          <EventFilterBar
            events={all}
            people={people}
            goals={outline}
            search={search}
            onChange={change}
          />
          {search.serie === undefined && <SeriesLinks events={all} />}
          {shown.length === 0 && (
            <EmptyState title={a('event.list.noMatch.title')} text={a('event.list.noMatch.text')} />
          )}
          {search.serie !== undefined && shown.length > 0 && (
            <SeriesSection series={shown[0]!.series} events={shown} />
          )}
          {eventYears(shown).map(({ year, events }) => (
            <Section
              key={year}
              title={String(year)}
              note={a('event.list.count', { count: events.length })}
            >
              <EventTable
                events={events}
                people={people}
                caption={a('event.list.caption', { year: String(year) })}
              />
              <dl className={styles['totals']}>
                {participations.map((each) => (
                  <div key={each}>
                    <dt>{a(`event.participation.${each}`)}</dt>
                    <dd>{words.total(eventTotal(events, each))}</dd>
                  </div>
                ))}
              </dl>
            </Section>
          ))}
        </>
      )}
      <p className="no-print">
        <Link to="/$strategy/arshjul" params={{ strategy }}>
          {a('event.list.wheel')}
        </Link>
      </p>
      <Suspense fallback={null}>
        {isAdding && <EventForm source={null} onClose={() => setIsAdding(false)} />}
      </Suspense>
    </>
  );
}
