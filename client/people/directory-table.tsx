// People in a table: who, from where, with which roles and since when, and how far they have come.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { MailAddress } from '#client/ui/mail-address.tsx';
import rows from '#client/ui/row-table.module.css';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import { personState, roleTime } from '#shared/people/person-state.ts';
import styles from './directory.module.css';
import type { ClusterPeople, KnownPerson } from './known-person.ts';
import { PersonStateMark } from './person-state-mark.tsx';
import { useRoleWords } from './role-words.ts';

type DirectoryTableProps = {
  people: readonly KnownPerson[];
  cluster: ClusterPeople;
  today: string;
};

export function DirectoryTable({ people, cluster, today }: DirectoryTableProps) {
  const a = useAdminText();
  return (
    <ScrollBox label={a('peopleAdmin.caption')}>
      <table className={`plain-table ${rows['table']} ${styles['table']}`}>
        <caption className="visually-hidden">{a('peopleAdmin.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles['name']}>
              {a('peopleAdmin.column.name')}
            </th>
            <th scope="col">{a('peopleAdmin.column.partner')}</th>
            <th scope="col">{a('peopleAdmin.column.roles')}</th>
            <th scope="col" className={styles['state']}>
              {a('peopleAdmin.column.state')}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => {
            const partner = cluster.partners.find(({ id }) => id === person.partnerId);
            return (
              <tr key={person.id}>
                <th scope="row">
                  <Link
                    to="/administrasjon/personer/$personId"
                    params={{ personId: person.id }}
                    className={styles['who']}
                  >
                    {person.name}
                  </Link>
                  <span className={styles['under']}>
                    {person.email && <MailAddress address={person.email} />}
                  </span>
                </th>
                <td>
                  {partner ? (
                    <span lang={partner.lang}>{partner.shortName}</span>
                  ) : (
                    <span className="soft">{a('peopleAdmin.noPartner')}</span>
                  )}
                </td>
                <td>
                  <Roles person={person} cluster={cluster} today={today} />
                </td>
                <td className={styles['state']}>
                  <PersonStateMark state={personState(person, today)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type RolesProps = { person: KnownPerson; cluster: ClusterPeople; today: string };

/** Those of now and to come; of who has left, those they held. */
function Roles({ person, cluster, today }: RolesProps) {
  const a = useAdminText();
  const { bodyOf, roleOf, periodOf } = useRoleWords(cluster.bodies);
  const standing = person.roles.filter((role) => roleTime(role, today) !== 'past');
  const shown = standing.length > 0 ? standing : person.roles;
  if (shown.length === 0) return <span className="soft">{a('peopleAdmin.noRoles')}</span>;
  return (
    <ul className={styles['roles']}>
      {shown.map((role) => (
        <li key={role.id}>
          {roleOf(role)}: {bodyOf(role.bodyId)}
          <span className={styles['under']}>{periodOf(role)}</span>
        </li>
      ))}
    </ul>
  );
}
