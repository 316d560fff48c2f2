// One person, for those who look after people: who they are, which roles they hold and held, what they answer for, and
// what has happened. Everything that can be done with them starts here.
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { Crumbs } from '#client/ui/crumbs.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { EditPersonForm } from './edit-person-form.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { PersonActions } from './person-actions.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PersonHistory } from './person-history.tsx';
import { PersonOwned } from './person-owned.tsx';
import { PersonRoles } from './person-roles.tsx';

export function PersonPage() {
  const a = useAdminText();
  const { personId } = useParams({ from: '/administrasjon/personer/$personId' });
  const trpc = useTRPC();
  const [{ data }, { data: cluster }] = useSuspenseQueries({
    queries: [trpc.people.person.queryOptions({ personId }), trpc.people.list.queryOptions()],
  });
  const [open, setOpen] = useState<'edit' | 'handOver' | null>(null);
  const close = () => setOpen(null);
  const { person } = data;
  return (
    <>
      <PageHeader
        title={person.name}
        eyebrow={
          <Crumbs>
            <li>
              <Link to="/administrasjon/personer">{a('peopleAdmin.title')}</Link>
            </li>
          </Crumbs>
        }
        actions={
          person.mayTouch ? (
            <PersonActions data={data} onOpen={setOpen} />
          ) : (
            <p className="soft small">{a('peopleAdmin.person.protectedNote')}</p>
          )
        }
      />
      <PersonFacts data={data} cluster={cluster} />
      <PersonRoles data={data} cluster={cluster} />
      <PersonOwned data={data} />
      <PersonHistory data={data} cluster={cluster} />
      {open === 'edit' && <EditPersonForm person={person} cluster={cluster} onClose={close} />}
      {open === 'handOver' && <HandOverForm data={data} cluster={cluster} onClose={close} />}
    </>
  );
}
