// One body: what it is for, what it has been called, who sits in it, and its meetings.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { lazy, Suspense, useState } from 'react';
import { ThingHistory } from '#client/audit/thing-history.tsx';
import { useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { Section } from '#client/ui/section.tsx';
import type { AppRouter } from '#server/app-router.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { NamesOverTime } from './body-list.tsx';
import { BodyCalendar } from './body-calendar.tsx';
import { BodyMeetings } from './body-meetings.tsx';
import { BodyMembers } from './body-members.tsx';
import styles from './body-page.module.css';

const EditBodyForm = lazy(async () => ({
  default: (await import('./edit-body-form.tsx')).EditBodyForm,
}));
const RenameBodyForm = lazy(async () => ({
  default: (await import('./rename-body-form.tsx')).RenameBodyForm,
}));

export type BodyPageData = inferRouterOutputs<AppRouter>['people']['body'];

export function BodyPage() {
  const a = useAdminText();
  const mayManage = useCan()('people:manage');
  const { strategy, bodyId } = useParams({ from: '/$strategy/organ/$bodyId' });
  const { data } = useSuspenseQuery(useTRPC().people.body.queryOptions({ id: bodyId }));
  const { body, members, today } = data;
  const [open, setOpen] = useState<'edit' | 'rename' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={bodyName(body)}
        titleLang={body.lang}
        eyebrow={
          <Link to="/$strategy/partnere" params={{ strategy }}>
            {a('partners.title')}
          </Link>
        }
        actions={
          mayManage && (
            <>
              <Button variant="secondary" onClick={() => setOpen('edit')}>
                {a('body.edit.open')}
              </Button>
              <Button variant="secondary" onClick={() => setOpen('rename')}>
                {a('body.rename.open')}
              </Button>
            </>
          )
        }
      />
      <div className={styles['names']}>
        <NamesOverTime body={body} />
      </div>
      <Section title={a('body.about')}>
        {body.mandate ? (
          <p className="prose" lang={body.lang}>
            {body.mandate}
          </p>
        ) : (
          <p className="soft">{a('body.noMandate')}</p>
        )}
        {body.source && (
          <p className="soft small" lang={body.lang}>
            {a('partners.source', { source: body.source })}
          </p>
        )}
      </Section>
      <BodyMembers members={members} today={today} />
      <BodyMeetings body={body} today={today} />
      <BodyCalendar bodyId={body.id} />
      <ThingHistory entities={['body']} id={body.id} />
      <Suspense fallback={null}>
        {open === 'edit' && <EditBodyForm body={body} onClose={close} />}
        {open === 'rename' && <RenameBodyForm body={body} today={today} onClose={close} />}
      </Suspense>
    </>
  );
}
