// Everybody in the cluster, for those who look after people: who holds which role, who has not come in, and what needs seeing to.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useText } from '#client/shell/language.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { personState } from '#shared/people/person-state.ts';
import { DirectoryFilterBar } from './directory-filter-bar.tsx';
import type { DirectorySearch } from './directory-search.ts';
import { DirectoryTable } from './directory-table.tsx';
import styles from './directory.module.css';
import { shownPeople } from './known-person.ts';
import { PeopleWarnings } from './people-warnings.tsx';

const InviteForm = lazy(async () => ({
  default: (await import('./invite-form.tsx')).InviteForm,
}));

const from = '/administrasjon/personer';

export function DirectoryPage() {
  const a = useAdminText();
  const t = useText();
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const trpc = useTRPC();
  const [{ data }, { data: cluster }] = useSuspenseQueries({
    queries: [trpc.people.directory.queryOptions(), trpc.people.list.queryOptions()],
  });
  const [isInviting, setIsInviting] = useState(false);
  const { people, today } = data;
  const shown = shownPeople(people, search, today);
  const states = people.map((person) => personState(person, today));
  const count = (...sought: string[]) => states.filter((state) => sought.includes(state)).length;
  const change = (patch: DirectorySearch) =>
    void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false });
  return (
    <>
      <PageHeader
        title={a('peopleAdmin.title')}
        lead={a('peopleAdmin.lead', {
          active: count('active'),
          waiting: count('invited', 'expired', 'waiting'),
        })}
        actions={
          <Button onClick={() => setIsInviting(true)}>{a('peopleAdmin.invite.open')}</Button>
        }
      />
      <PeopleWarnings people={people} bodies={cluster.bodies} today={today} />
      <DirectoryFilterBar bodies={cluster.bodies} search={search} onChange={change} />
      <output className={`${styles['count']} soft small`}>
        {a('peopleAdmin.count', { shown: String(shown.length), count: people.length })}
      </output>
      {shown.length === 0 ? (
        <EmptyState
          title={a('peopleAdmin.noMatch.title')}
          text={a('peopleAdmin.noMatch.text')}
          action={
            <Button variant="secondary" onClick={() => void navigate({ search: {} })}>
              {t('shell.filter.reset')}
            </Button>
          }
        />
      ) : (
        <DirectoryTable people={shown} cluster={cluster} today={today} />
      )}
      <Suspense fallback={null}>
        {isInviting && (
          <InviteForm
            people={people}
            cluster={cluster}
            today={today}
            onClose={() => setIsInviting(false)}
          />
        )}
      </Suspense>
    </>
  );
}
