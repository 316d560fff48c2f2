// The roles a person holds, will hold and held, each with what can be done to it; and warnings of long service in panels.
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { panelWarning } from '#shared/people/panel-term.ts';
import { roleTime } from '#shared/people/person-state.ts';
import { mayHandRole } from '#shared/people/role-rule.ts';
import { ChangeRoleForm } from './change-role-form.tsx';
import { EndRoleForm } from './end-role-form.tsx';
import { GiveRoleForm } from './give-role-form.tsx';
import type { ClusterPeople, PersonPageData, RoleRow } from './known-person.ts';
import styles from './person-page.module.css';
import { useRoleWords } from './role-words.ts';

type PersonRolesProps = { data: PersonPageData; cluster: ClusterPeople };
type Open = { form: 'give' } | { form: 'change' | 'end'; role: RoleRow };

export function PersonRoles({ data: { person, today }, cluster }: PersonRolesProps) {
  const a = useAdminText();
  const { bodyOf } = useRoleWords(cluster.bodies);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const standing = person.roles.filter((role) => roleTime(role, today) !== 'past');
  const past = person.roles.filter((role) => roleTime(role, today) === 'past');
  const warned = cluster.bodies
    .filter(({ kind }) => kind === 'panel')
    .flatMap(({ id }) => {
      const warning = panelWarning(
        person.roles.filter(({ bodyId }) => bodyId === id),
        today,
      );
      return warning ? [{ id, warning }] : [];
    });
  return (
    <Section
      title={a('peopleAdmin.person.roles')}
      note={a('peopleAdmin.person.rolesNote')}
      actions={
        person.mayTouch && (
          <Button variant="secondary" data-size="sm" onClick={() => setOpen({ form: 'give' })}>
            {a('peopleAdmin.give.open')}
          </Button>
        )
      }
    >
      {warned.map(({ id, warning }) => (
        <p key={id} className={styles['warning']}>
          {a(`peopleAdmin.person.${warning}`, { body: bodyOf(id) })}
        </p>
      ))}
      {standing.length === 0 && <p className="soft">{a('peopleAdmin.person.noRoles')}</p>}
      <ul className={styles['roles']}>
        {standing.map((role) => (
          <li key={role.id}>
            <RoleLine role={role} cluster={cluster} today={today} />
            {person.mayTouch && <RoleActs role={role} cluster={cluster} onOpen={setOpen} />}
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <div className={styles['past']}>
          <h3>{a('peopleAdmin.person.past')}</h3>
          <ul className={styles['roles']}>
            {past.map((role) => (
              <li key={role.id}>
                <RoleLine role={role} cluster={cluster} today={today} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {open?.form === 'give' && (
        <GiveRoleForm person={person} cluster={cluster} today={today} onClose={close} />
      )}
      {open?.form === 'change' && (
        <ChangeRoleForm role={open.role} cluster={cluster} onClose={close} />
      )}
      {open?.form === 'end' && (
        <EndRoleForm role={open.role} cluster={cluster} today={today} onClose={close} />
      )}
    </Section>
  );
}

type RoleLineProps = { role: RoleRow; cluster: ClusterPeople; today: string };

function RoleLine({ role, cluster, today }: RoleLineProps) {
  const a = useAdminText();
  const format = useFormat();
  const { bodyOf, roleOf, periodOf } = useRoleWords(cluster.bodies);
  return (
    <div className={styles['what']}>
      <strong>{roleOf(role)}</strong>: {bodyOf(role.bodyId)}
      <div className="soft small">
        {roleTime(role, today) === 'future' &&
          `${a('peopleAdmin.person.future', { date: format.date(role.fromOn) })} · `}
        {periodOf(role)}
        {role.organisation && ` · ${role.organisation}`}
      </div>
    </div>
  );
}

type RoleActsProps = { role: RoleRow; cluster: ClusterPeople; onOpen: (open: Open) => void };

function RoleActs({ role, cluster, onOpen }: RoleActsProps) {
  const a = useAdminText();
  const act = useAct();
  const canAdminister = useCan()('people:administer');
  const { whereOf } = useRoleWords(cluster.bodies);
  if (!mayHandRole(canAdminister, role.role)) return null;
  const words = { role: whereOf(role) };
  return (
    <div className={`${styles['acts']} no-print`}>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={a('peopleAdmin.change.openOf', words)}
        onClick={() => onOpen({ form: 'change', role })}
      >
        {a('peopleAdmin.change.open')}
      </Button>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={a('peopleAdmin.end.openOf', words)}
        onClick={() => onOpen({ form: 'end', role })}
      >
        {a('peopleAdmin.end.open')}
      </Button>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={a('peopleAdmin.withdraw.openOf', words)}
        onClick={() => void withdraw()}
      >
        {a('peopleAdmin.withdraw.open')}
      </Button>
    </div>
  );

  /** Undone by giving it again: what was withdrawn is not brought back. */
  function withdraw() {
    const { id, version, archivedAt: _, ...given } = role;
    return act({
      run: () => seamClient.people.withdrawRole.mutate({ id, version }),
      done: a('peopleAdmin.withdraw.done'),
      undo: () => seamClient.people.giveRole.mutate(given),
    });
  }
}
