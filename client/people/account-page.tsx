// One's own account: who one is here, the ways in, the sessions, and all that is stored; for whoever is signed in, with
// a role or without.
import { Alert } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { AccountAbout } from './account-about.tsx';
import type { AccountEntry } from './account-entry.ts';
import { AccountErasure } from './account-erasure.tsx';
import styles from './account-page.module.css';
import { AccountMail } from './account-mail.tsx';
import { AccountRoles } from './account-roles.tsx';
import { AccountSessions } from './account-sessions.tsx';
import { AccountStored } from './account-stored.tsx';
import { AccountWays } from './account-ways.tsx';

export function AccountPage() {
  const a = useAdminText();
  const { data: account } = useSuspenseQuery(useTRPC().account.get.queryOptions());
  const hasRole = account.roles.some(({ state }) => state === 'now');
  return (
    <div className={styles['page']}>
      <PageHeader title={a('account.title')} lead={a('account.lead')} />
      {!hasRole && <NoRole helpers={account.helpers} />}
      <AccountAbout account={account} />
      <AccountRoles roles={account.roles} />
      <AccountWays account={account} />
      <AccountSessions sessions={account.sessions} />
      <AccountMail />
      <AccountStored />
      <AccountErasure askedAt={account.erasureAskedAt} />
    </div>
  );
}

function NoRole({ helpers }: Pick<AccountEntry, 'helpers'>) {
  const a = useAdminText();
  return (
    <Alert data-color="info" className={styles['alert']}>
      <div className="stack">
        <h2>{a('account.noRole.title')}</h2>
        <p>{a(helpers.length > 0 ? 'account.noRole.text' : 'account.noRole.textAlone')}</p>
        {helpers.length > 0 && (
          <ul className={styles['plain']}>
            {helpers.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
      </div>
    </Alert>
  );
}
