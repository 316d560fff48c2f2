// One's roles, those of today and those of before.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import rows from '#client/ui/row-table.module.css';
import { Section } from '#client/ui/section.tsx';
import type { AccountEntry } from './account-entry.ts';

const columns = ['role', 'body', 'time', 'state'] as const;

export function AccountRoles({ roles }: Pick<AccountEntry, 'roles'>) {
  const a = useAdminText();
  const format = useFormat();
  const timeOf = useRoleTime();
  return (
    <Section title={a('account.roles.title')}>
      {roles.length === 0 ? (
        <p>{a('account.roles.none')}</p>
      ) : (
        <table className={`plain-table ${rows['table']}`}>
          <caption className="visually-hidden">{a('account.roles.title')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {a(`account.roles.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {roles.map((role) => (
              <tr key={`${role.role} ${role.body} ${role.fromOn}`}>
                <th scope="row">
                  {a(`person.role.${role.role}`)}
                  {role.seat !== 'member' &&
                    role.seat !== role.role &&
                    `, ${a(`person.seatIn.${role.seat}`)}`}
                  {role.isLeader && `, ${a('account.roles.leader')}`}
                </th>
                <td data-label={a('account.roles.column.body')}>
                  {role.body}
                  {role.organisation && ` (${role.organisation})`}
                </td>
                <td data-label={a('account.roles.column.time')} className="figures">
                  {timeOf(role)}
                </td>
                <td data-label={a('account.roles.column.state')}>
                  {a(`account.roles.state.${role.state}`, { date: format.date(role.fromOn) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

/** From when until when a role is held. */
export function useRoleTime(): (role: { fromOn: string; toOn: string | null }) => string {
  const a = useAdminText();
  const format = useFormat();
  return ({ fromOn, toOn }) =>
    toOn === null
      ? a('account.roles.since', { from: format.date(fromOn) })
      : a('account.roles.between', { from: format.date(fromOn), to: format.date(toOn) });
}
