// The list as it was read, and what will happen to each line of it.
import { useAdminText } from '#client/shell/admin-text.ts';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import { partnerNamed } from '#shared/people/invitation-list.ts';
import type { InvitedRow } from './invited-row.ts';
import type { ClusterPeople } from './known-person.ts';
import styles from './people-form.module.css';

type InvitePreviewProps = {
  rows: readonly InvitedRow[];
  partners: ClusterPeople['partners'];
  errorOf: (path: string) => string | undefined;
};

export function InvitePreview({ rows, partners, errorOf }: InvitePreviewProps) {
  const a = useAdminText();
  const outcomeOf = ({ outcome, place }: InvitedRow) => {
    const refused =
      place !== null &&
      (errorOf(`people.${place}.email`) ??
        errorOf(`people.${place}.name`) ??
        errorOf(`people.${place}.partnerId`));
    if (refused) return refused;
    if (outcome === 'willInvite' || outcome === 'willGive')
      return a(`peopleAdmin.invite.${outcome}`);
    return a(`peopleAdmin.invite.problem.${outcome}`);
  };
  return (
    <ScrollBox label={a('peopleAdmin.invite.preview')}>
      <table className={`plain-table ${styles['preview']}`}>
        <caption className="visually-hidden">{a('peopleAdmin.invite.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{a('peopleAdmin.invite.line')}</th>
            <th scope="col">{a('peopleAdmin.column.name')}</th>
            <th scope="col">{a('peopleAdmin.invite.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const { line, name, email, institution } = row.person;
            const isUnknown = institution !== '' && partnerNamed(institution, partners) === null;
            return (
              // oxlint-disable-next-line react/no-array-index-key -- a line may hold several people, the same one twice
              <tr key={index} className={row.place === null ? styles['out'] : undefined}>
                <td className="figures">{line}</td>
                <th scope="row">
                  {name}
                  {email && <span className={styles['under']}>{email}</span>}
                  {institution && (
                    <span className={styles['under']}>
                      {isUnknown
                        ? a('peopleAdmin.invite.partnerUnknown', { institution })
                        : institution}
                    </span>
                  )}
                </th>
                <td>{outcomeOf(row)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
