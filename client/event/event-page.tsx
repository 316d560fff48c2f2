// One event: when and where, who held it, what it serves, and how many took part, beside the other years of its series.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { ThingHistory } from '#client/audit/thing-history.tsx';
import { seamClient, useTRPC } from '#client/seam.ts';
import { IfCan, useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { Crumbs } from '#client/ui/crumbs.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { SampleNote } from '#client/ui/sample-note.tsx';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { ownerBodyOf, type EventRow } from '#shared/event/event-type.ts';
import { CancelEventForm, CancelledNote, UncancelButton } from './cancel-event.tsx';
import { EventFacts } from './event-facts.tsx';
import { EditEventForm, EventForm } from './event-form.tsx';
import { EventTable } from './event-table.tsx';
import styles from './event.module.css';
import { ParticipantTable } from './participant-table.tsx';
import { SeriesSection } from './series-section.tsx';

export function EventPage() {
  const a = useAdminText();
  const t = useText();
  const may = useCan();
  const trpc = useTRPC();
  const strategy = useStrategySlug();
  const { eventId } = useParams({ from: '/$strategy/arrangement/$eventId' });
  const [{ data }, { data: people }] = useSuspenseQueries({
    queries: [trpc.event.get.queryOptions({ id: eventId }), trpc.people.list.queryOptions()],
  });
  const [open, setOpen] = useState<'edit' | 'copy' | 'cancel' | null>(null);
  const close = () => setOpen(null);
  const { event, goals, series } = data;
  const isArchived = event.archivedAt !== null;
  const isLookedAfter = may('event:edit', { bodyId: ownerBodyOf(event) }) && !isArchived;
  return (
    <>
      <PageHeader
        title={event.title}
        titleLang={event.lang}
        eyebrow={
          <Crumbs>
            <li>
              <Link to="/$strategy/arrangement" params={{ strategy }}>
                {a('event.list.title')}
              </Link>
            </li>
          </Crumbs>
        }
        actions={
          <>
            {isLookedAfter && <Button onClick={() => setOpen('edit')}>{t('shell.edit')}</Button>}
            <IfCan permission="event:edit">
              <Button variant="secondary" onClick={() => setOpen('copy')}>
                {a('event.page.copy')}
              </Button>
            </IfCan>
            {isLookedAfter &&
              (event.isCancelled ? (
                <UncancelButton event={event} />
              ) : (
                <Button variant="secondary" onClick={() => setOpen('cancel')}>
                  {a('event.cancel.open')}
                </Button>
              ))}
            {isLookedAfter && <ArchiveButton event={event} />}
          </>
        }
      />
      {isArchived && <p>{a('event.page.archived')}</p>}
      {event.isCancelled && <CancelledNote event={event} />}
      <SampleNote isShown={event.isSample} />
      <EventFacts event={event} goals={goals} people={people} />
      {event.text && (
        <Section title={a('event.page.about')}>
          <p className="prose" lang={event.lang}>
            {event.text}
          </p>
        </Section>
      )}
      <Section
        title={a('event.page.participants')}
        note={event.parts.length > 0 && a('event.page.participantsNote')}
      >
        <ParticipantTable event={event} partners={people.partners} />
      </Section>
      {series.length > 1 && (
        <>
          <SeriesSection series={event.series} events={series} />
          <div className={styles['seriesTable']}>
            <EventTable
              events={series.toReversed()}
              people={people}
              caption={a('event.series.caption', { series: event.series })}
            />
          </div>
        </>
      )}
      <ThingHistory entities={['event']} id={event.id} />
      <Suspense fallback={null}>
        {open === 'edit' && <EditEventForm row={event} goals={goals} onClose={close} />}
        {open === 'cancel' && <CancelEventForm event={event} onClose={close} />}
        {open === 'copy' && <EventForm source={{ event, goals }} onClose={close} />}
      </Suspense>
    </>
  );
}

function ArchiveButton({ event: { id, version } }: { event: EventRow }) {
  const a = useAdminText();
  const t = useText();
  const act = useAct();
  const navigate = useNavigate();
  const strategy = useStrategySlug();
  async function archive() {
    await act({
      run: async () => {
        const row = await seamClient.event.archive.mutate({ id, version });
        await navigate({ to: '/$strategy/arrangement', params: { strategy } });
        return row;
      },
      done: a('event.page.archivedDone'),
      undo: (row) => seamClient.event.restore.mutate({ id, version: row.version }),
    });
  }
  return (
    <Button variant="tertiary" onClick={() => void archive()}>
      {t('shell.archive')}
    </Button>
  );
}
