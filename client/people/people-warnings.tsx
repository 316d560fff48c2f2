// What about people needs somebody's eye, each line leading to where it is seen to.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { peopleWarnings, type PeopleWarning } from '#shared/people/person-state.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';
import styles from './directory.module.css';
import type { KnownPerson } from './known-person.ts';
import { useRoleWords } from './role-words.ts';

type PeopleWarningsProps = {
  people: readonly KnownPerson[];
  bodies: readonly BodyRow[];
  today: string;
};

export function PeopleWarnings({ people, bodies, today }: PeopleWarningsProps) {
  const a = useAdminText();
  const format = useFormat();
  const { bodyOf } = useRoleWords(bodies);
  const warnings = peopleWarnings(people, bodies, today);
  if (warnings.length === 0) return null;
  const personLink = (personId: string) => (
    <Link to="/administrasjon/personer/$personId" params={{ personId }}>
      {people.find(({ id }) => id === personId)?.name}
    </Link>
  );
  const lineOf = (warning: PeopleWarning): ReactNode => {
    switch (warning.kind) {
      case 'no_leader':
        return (
          <Link to="/administrasjon/personer" search={{ organ: warning.bodyId }}>
            {a('peopleAdmin.warning.no_leader', { body: bodyOf(warning.bodyId) })}
          </Link>
        );
      case 'invitation_expired':
        return (
          <>
            {personLink(warning.personId)}: {a('peopleAdmin.warning.invitation_expired')}
          </>
        );
      case 'ends_soon':
        return (
          <>
            {personLink(warning.personId)}:{' '}
            {a('peopleAdmin.warning.ends_soon', {
              role: bodyOf(warning.bodyId),
              date: format.date(warning.on),
            })}
          </>
        );
      default:
        return (
          <>
            {personLink(warning.personId)},{' '}
            {a(`peopleAdmin.warning.${warning.kind}`, { body: bodyOf(warning.bodyId) })}
          </>
        );
    }
  };
  return (
    <section aria-labelledby="advarsler" className={styles['warnings']}>
      <h2 id="advarsler">{a('peopleAdmin.warning.title')}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>{lineOf(warning)}</li>
        ))}
      </ul>
    </section>
  );
}
