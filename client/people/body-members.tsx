// Who sits in a body, seat by seat and organisation by organisation; those to come, and those who have left, folded.
import { Link } from '@tanstack/react-router';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useFormat } from '#client/ui/format.ts';
import rows from '#client/ui/row-table.module.css';
import { Section } from '#client/ui/section.tsx';
import { comingAfter, formerBy, sittingOn, type BodyMember } from '#shared/people/body-member.ts';
import { seats } from '#shared/people/seat.ts';
import styles from './body-page.module.css';
import { useRoleWords } from './role-words.ts';

type BodyMembersProps = { members: readonly BodyMember[] | null; today: string };

export function BodyMembers({ members, today }: BodyMembersProps) {
  const a = useAdminText();
  const format = useFormat();
  const mayManage = useCan()('people:manage');
  if (members === null)
    return (
      <Section title={a('body.members.title')}>
        <p>{a('body.members.hidden')}</p>
      </Section>
    );
  const sitting = sittingOn(members, today);
  const coming = comingAfter(members, today);
  const former = formerBy(members, today);
  return (
    <Section
      title={a('body.members.title')}
      note={
        members.length > 0 &&
        a('body.members.note', { count: sitting.length, date: format.date(today) })
      }
      actions={mayManage && <Link to="/administrasjon/personer">{a('body.members.manage')}</Link>}
    >
      {members.length === 0 && (
        <EmptyState title={a('body.members.none.title')} text={a('body.members.none.text')} />
      )}
      {seats.map((seat) => (
        <MemberTable
          key={seat}
          title={a(`body.group.${seat}`)}
          members={sitting.filter((member) => member.seat === seat)}
        />
      ))}
      <MemberTable title={a('body.members.coming')} members={coming} />
      {former.length > 0 && (
        <details>
          <summary>{a('body.members.former', { count: former.length })}</summary>
          <MemberTable title={a('body.members.formerCaption')} members={former} isTitleHidden />
        </details>
      )}
    </Section>
  );
}

type MemberTableProps = {
  title: string;
  members: readonly BodyMember[];
  isTitleHidden?: boolean;
};

function MemberTable({ title, members, isTitleHidden = false }: MemberTableProps) {
  const a = useAdminText();
  const mayManage = useCan()('people:manage');
  const { periodOf } = useRoleWords([]);
  if (members.length === 0) return null;
  return (
    <table className={`plain-table ${rows['table']} ${styles['members']}`}>
      <caption className={isTitleHidden ? 'visually-hidden' : undefined}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{a('body.members.organisation')}</th>
          <th scope="col">{a('body.members.name')}</th>
          <th scope="col">{a('body.members.period')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => {
          const { id, personId, organisation, isLeader } = member;
          const name = isLeader ? a('body.members.leader', { name: member.name }) : member.name;
          return (
            <tr key={id}>
              <td>
                {organisation || <span className="soft">{a('body.members.noOrganisation')}</span>}
              </td>
              <th scope="row" className={styles['name']}>
                {mayManage ? (
                  <Link to="/administrasjon/personer/$personId" params={{ personId }}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </th>
              <td className="figures">{periodOf(member)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
