// The register of decisions and follow-ups: what is past its date first, then what is open, then what is closed.
import { Textfield } from '@digdir/designsystemet-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { followStates } from '#shared/meeting/decision-type.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { DecisionListSearch } from './decision-list-search.ts';
import styles from './meeting.module.css';
import { RegisterItem } from './register-item.tsx';

export function DecisionListPage() {
  const a = useAdminText();
  const trpc = useTRPC();
  const strategy = useStrategySlug();
  const navigate = useNavigate();
  const { organ, vis, sok } = useSearch({ from: '/$strategy/vedtak' });
  // While the next answer is on its way, the one before it stands.
  const question = useDeferredValue({ bodyId: organ, state: vis, query: sok });
  const [{ data: register }, { data: people }] = useSuspenseQueries({
    queries: [trpc.meeting.decisions.queryOptions(question), trpc.people.list.queryOptions()],
  });
  const { rows } = register;
  const overdue = rows.filter(({ state }) => state === 'overdue').length;
  const isFiltered = organ !== undefined || vis !== undefined || sok !== undefined;
  const filter = (patch: DecisionListSearch) =>
    void navigate({
      to: '/$strategy/vedtak',
      params: { strategy },
      search: { organ, vis, sok, ...patch },
      replace: true,
    });
  const stateWords = {
    open: 'meeting.register.open',
    overdue: 'meeting.register.overdueOnly',
    closed: 'meeting.register.closed',
  } as const;
  return (
    <>
      <PageHeader
        title={a('meeting.register.title')}
        lead={a('meeting.register.lead')}
        eyebrow={
          <Link to="/$strategy/moter" params={{ strategy }}>
            {a('meeting.list.title')}
          </Link>
        }
      />
      {rows.length === 0 && !isFiltered ? (
        <EmptyState
          title={a('meeting.register.none.title')}
          text={a('meeting.register.none.text')}
        />
      ) : (
        <>
          <div className={`${styles['filters']} no-print`}>
            <Textfield
              type="search"
              name="sok"
              label={a('meeting.register.search')}
              value={sok ?? ''}
              onChange={({ target }) => filter({ sok: target.value })}
            />
            <ChoiceField
              name="vis"
              label={a('meeting.register.state')}
              value={vis ?? ''}
              choices={[
                { value: '', label: a('meeting.register.all') },
                ...followStates.map((value) => ({ value, label: a(stateWords[value]) })),
              ]}
              onChange={(value) => filter({ vis: followStates.find((each) => each === value) })}
            />
            <ChoiceField
              name="organ"
              label={a('meeting.form.body')}
              value={organ ?? ''}
              choices={[
                { value: '', label: a('meeting.list.allBodies') },
                ...people.bodies.map((body) => {
                  return { value: body.id, label: bodyName(body), lang: body.lang };
                }),
              ]}
              onChange={(value) => filter({ organ: value === '' ? undefined : value })}
            />
          </div>
          <p role="status" className="soft small">
            {a('meeting.register.count', { count: rows.length })}{' '}
            {overdue > 0 && a('meeting.register.overdue', { count: overdue })}
          </p>
          <ul className={styles['meetings']}>
            {rows.map((one) => (
              <RegisterItem key={one.row.id} one={one} register={register} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
