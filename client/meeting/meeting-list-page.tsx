// The meetings of the bodies: those to come, the next one first, and those that were.
import { today } from '#client/ui/today.ts';
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useReachedBodies } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { Section } from '#client/ui/section.tsx';
import { bodyName } from '#shared/people/body-name.ts';
import styles from './meeting.module.css';
import { MeetingList } from './meeting-list.tsx';

const MeetingForm = lazy(async () => ({
  default: (await import('./meeting-form.tsx')).MeetingForm,
}));

const SeriesForm = lazy(async () => ({
  default: (await import('./series-form.tsx')).SeriesForm,
}));

export function MeetingListPage() {
  const a = useAdminText();
  const trpc = useTRPC();
  const strategy = useStrategySlug();
  const navigate = useNavigate();
  const { organ } = useSearch({ from: '/$strategy/moter' });
  const reached = useReachedBodies('meeting:manage');
  const [{ data: all }, { data: people }] = useSuspenseQueries({
    queries: [trpc.meeting.list.queryOptions({}), trpc.people.list.queryOptions()],
  });
  const [open, setOpen] = useState<'one' | 'series' | null>(null);
  const close = () => setOpen(null);
  const meetings = all.filter(({ bodyId }) => organ === undefined || bodyId === organ);
  const upcoming = meetings.filter(({ heldOn }) => heldOn >= today()).toReversed();
  const past = meetings.filter(({ heldOn }) => heldOn < today());
  const meeting = new Set(all.map(({ bodyId }) => bodyId));
  const mayPlan = reached === 'all' || reached.length > 0;
  const planned = people.bodies.filter(({ id }) => reached === 'all' || reached.includes(id));
  const planButton = mayPlan && (
    <>
      <Button onClick={() => setOpen('one')}>{a('meeting.list.plan')}</Button>
      <Button variant="secondary" onClick={() => setOpen('series')}>
        {a('meeting.series.open')}
      </Button>
    </>
  );
  return (
    <>
      <PageHeader
        title={a('meeting.list.title')}
        lead={a('meeting.list.lead')}
        actions={all.length > 0 && planButton}
      />
      <p className={styles['facts']}>
        <Link to="/$strategy/vedtak" params={{ strategy }}>
          {a('meeting.register.link')}
        </Link>
      </p>
      {all.length === 0 ? (
        <EmptyState
          title={a('meeting.list.none.title')}
          text={a('meeting.list.none.text')}
          action={<div className="row">{planButton}</div>}
        />
      ) : (
        <>
          <div className={styles['filter']}>
            <ChoiceField
              name="organ"
              label={a('meeting.list.body')}
              value={organ ?? ''}
              choices={[
                { value: '', label: a('meeting.list.allBodies') },
                ...people.bodies
                  .filter(({ id }) => meeting.has(id))
                  .map((body) => ({ value: body.id, label: bodyName(body), lang: body.lang })),
              ]}
              onChange={(value) =>
                void navigate({
                  to: '/$strategy/moter',
                  params: { strategy },
                  search: value === '' ? {} : { organ: value },
                })
              }
            />
          </div>
          <Section title={a('meeting.list.upcoming')}>
            {upcoming.length === 0 ? (
              <p className="soft">{a('meeting.list.noneUpcoming')}</p>
            ) : (
              <MeetingList meetings={upcoming} />
            )}
          </Section>
          {past.length > 0 && (
            <Section title={a('meeting.list.past')}>
              <MeetingList meetings={past} />
            </Section>
          )}
        </>
      )}
      <Suspense fallback={null}>
        {open === 'one' && <MeetingForm bodies={planned} onClose={close} />}
        {open === 'series' && <SeriesForm bodies={planned} today={today()} onClose={close} />}
      </Suspense>
    </>
  );
}
