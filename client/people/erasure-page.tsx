// The administrator's page of privacy: who has asked to be erased, whose time will be up, and how long things are kept.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { Section } from '#client/ui/section.tsx';
import { compareNorwegian } from '#shared/sorting.ts';
import { ConfirmForm } from './confirm-form.tsx';
import type { ErasureEntry } from './account-entry.ts';
import styles from './account-page.module.css';
import { RetentionSection } from './retention-section.tsx';

type Erased = { id: string; name: string };

export function ErasurePage() {
  const a = useAdminText();
  const format = useFormat();
  const show = useNotice();
  const { data } = useSuspenseQuery(useTRPC().people.erasureRequests.queryOptions());
  const [asked, setAsked] = useState<Erased | null>(null);
  return (
    <div className={styles['page']}>
      <PageHeader title={a('erasure.title')} lead={a('erasure.lead')} />
      <Section title={a('erasure.requests.title')}>
        {data.requests.length === 0 ? (
          <EmptyState
            title={a('erasure.requests.noneTitle')}
            text={a('erasure.requests.noneText')}
          />
        ) : (
          <ul className={styles['ways']}>
            {data.requests.map(({ personId: id, name, askedAt }) => (
              <PersonLine
                key={id}
                person={{ id, name }}
                note={a('erasure.requests.asked', { time: format.instant(askedAt) })}
                onErase={setAsked}
              />
            ))}
          </ul>
        )}
      </Section>
      <Section title={a('erasure.due.title')} note={a('erasure.due.note')}>
        {data.due.length === 0 ? (
          <EmptyState title={a('erasure.due.noneTitle')} text={a('erasure.due.noneText')} />
        ) : (
          <ul className={styles['ways']}>
            {data.due.map(({ personId: id, name, dueOn }) => (
              <PersonLine
                key={id}
                person={{ id, name }}
                note={a('erasure.due.on', { date: format.date(dueOn) })}
                onErase={setAsked}
              />
            ))}
          </ul>
        )}
      </Section>
      <OtherPerson persons={data.persons} onErase={setAsked} />
      <RetentionSection settings={data.settings} />
      {asked && (
        <ConfirmForm
          title={a('erasure.confirm.title', { name: asked.name })}
          act={a('erasure.confirm.erase')}
          send={() => seamClient.people.erase.mutate({ id: asked.id })}
          onDone={({ name }) => {
            show({ text: a('erasure.confirm.done', { name }) });
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        >
          <p>{a('erasure.confirm.text')}</p>
          <p>
            <strong>{a('erasure.confirm.noWay')}</strong>
          </p>
        </ConfirmForm>
      )}
    </div>
  );
}

type PersonLineProps = { person: Erased; note: string; onErase: (person: Erased) => void };

function PersonLine({ person, note, onErase }: PersonLineProps) {
  const a = useAdminText();
  return (
    <li className={styles['way']}>
      <div>
        <strong>{person.name}</strong>
        <div className="soft">{note}</div>
      </div>
      <div className={`${styles['acts']} no-print`}>
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={a('erasure.eraseOf', { name: person.name })}
          onClick={() => onErase(person)}
        >
          {a('erasure.erase')}
        </Button>
      </div>
    </li>
  );
}

type OtherPersonProps = Pick<ErasureEntry, 'persons'> & Pick<PersonLineProps, 'onErase'>;

function OtherPerson({ persons, onErase }: OtherPersonProps) {
  const a = useAdminText();
  const [chosen, setChosen] = useState('');
  const person = persons.find(({ id }) => id === chosen);
  const inOrder = persons.toSorted((one, other) => compareNorwegian(one.name, other.name));
  const choices = inOrder.map(({ id, name, email }) => ({
    value: id,
    label: [name, email].filter(Boolean).join(', '),
  }));
  return (
    <Section title={a('erasure.other.title')} note={a('erasure.other.note')}>
      <div className="row">
        <ChoiceField
          label={a('erasure.other.person')}
          name="person"
          value={person ? chosen : ''}
          choices={[{ value: '', label: a('erasure.other.choose') }, ...choices]}
          onChange={setChosen}
        />
        {person && (
          <Button variant="secondary" onClick={() => onErase(person)}>
            {a('erasure.eraseOf', { name: person.name })}
          </Button>
        )}
      </div>
    </Section>
  );
}
