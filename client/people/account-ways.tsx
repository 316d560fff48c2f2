// The ways in that are one's own: the link by e-mail that always works, password and code, and institutions.
import { Alert, Button } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import type { AccountEntry } from './account-entry.ts';
import styles from './account-page.module.css';
import { AccountProviders } from './account-providers.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { PasswordSetUp } from './password-set-up.tsx';

export function AccountWays({ account }: { account: AccountEntry }) {
  const a = useAdminText();
  const { error } = useSearch({ from: '/konto' });
  return (
    <Section title={a('account.ways.title')} note={a('account.ways.note')}>
      {error && (
        <Alert data-color="warning" className={styles['alert']}>
          <p>{a(`account.ways.failure.${failureOf(error)}`)}</p>
        </Alert>
      )}
      <ul className={styles['ways']}>
        <li className={styles['way']}>
          <div>
            <strong>{a('account.ways.link')}</strong>
            <div className="soft">
              {a(account.person.email ? 'account.ways.linkText' : 'account.ways.linkNone')}
            </div>
          </div>
        </li>
        <PasswordWay since={account.twoStepSince} />
        <AccountProviders ways={account.ways} otherWays={account.otherWays} />
      </ul>
    </Section>
  );
}

/** Why a provider sent the browser back without a link; the library's other codes are all one to the reader. */
function failureOf(error: string): 'address_not_verified' | 'taken' | 'other' {
  if (error === 'address_not_verified') return error;
  return error === 'account_already_linked_to_different_user' ? 'taken' : 'other';
}

function PasswordWay({ since }: { since: AccountEntry['twoStepSince'] }) {
  const a = useAdminText();
  const format = useFormat();
  const show = useNotice();
  const [open, setOpen] = useState<'setUp' | 'turnOff' | null>(null);
  const close = () => setOpen(null);
  return (
    <li className={styles['way']}>
      <div>
        <strong>{a('account.ways.password')}</strong>
        <div className="soft">
          {since
            ? a('account.ways.passwordOn', { date: format.instant(since) })
            : a('account.ways.passwordOff')}
        </div>
      </div>
      <div className={`${styles['acts']} no-print`}>
        <Button variant="secondary" data-size="sm" onClick={() => setOpen('setUp')}>
          {a(since ? 'account.ways.change' : 'account.ways.setUp')}
        </Button>
        {since && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={a('account.ways.turnOffOf')}
            onClick={() => setOpen('turnOff')}
          >
            {a('account.ways.turnOff')}
          </Button>
        )}
      </div>
      {open === 'setUp' && <PasswordSetUp isChange={since !== null} onClose={close} />}
      {open === 'turnOff' && (
        <ConfirmForm
          title={a('account.turnOff.title')}
          act={a('account.ways.turnOff')}
          send={() => seamClient.account.removePassword.mutate()}
          onDone={() => {
            show({ text: a('account.turnOff.done') });
            close();
          }}
          onClose={close}
        >
          <p>{a('account.turnOff.text')}</p>
        </ConfirmForm>
      )}
    </li>
  );
}
