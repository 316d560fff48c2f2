// The menu at the left of account and administration: the pages that who is signed in may open.
import { Link, type LinkProps } from '@tanstack/react-router';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import type { Permission } from '#shared/permission.ts';
import styles from './main-menu.module.css';

type OfficePage = {
  to: LinkProps['to'];
  key:
    | 'account'
    | 'updates'
    | 'strategy'
    | 'people'
    | 'import'
    | 'audit'
    | 'outbox'
    | 'jobs'
    | 'erasure';
  permission: Permission;
};

const pages: OfficePage[] = [
  { to: '/konto', key: 'account', permission: 'account:use' },
  { to: '/mine-oppdateringer', key: 'updates', permission: 'round:answer' },
  { to: '/', key: 'strategy', permission: 'strategy:read' },
  { to: '/administrasjon/personer', key: 'people', permission: 'people:manage' },
  { to: '/administrasjon/import', key: 'import', permission: 'import:run' },
  { to: '/administrasjon/logg', key: 'audit', permission: 'audit:search' },
  { to: '/administrasjon/utboks', key: 'outbox', permission: 'mail:read' },
  { to: '/administrasjon/jobber', key: 'jobs', permission: 'job:read' },
  { to: '/administrasjon/personvern', key: 'erasure', permission: 'people:administer' },
];

export function OfficeMenu() {
  const a = useAdminText();
  const can = useCan();
  return (
    <nav aria-label={a('office.label')} className={styles['menu']}>
      <ul className={styles['pages']}>
        {pages
          .filter(({ permission }) => can(permission))
          .map(({ to, key }) => (
            <li key={key}>
              <Link to={to} className={styles['page']} activeProps={{ 'aria-current': 'page' }}>
                {a(`office.${key}`)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
