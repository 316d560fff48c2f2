// Institutions that one can sign in through: those that are linked to the account, and those that could be.
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import type { AccountEntry } from './account-entry.ts';
import styles from './account-page.module.css';
import { ConfirmForm } from './confirm-form.tsx';

export function AccountProviders({ ways, otherWays }: Pick<AccountEntry, 'ways' | 'otherWays'>) {
  return (
    <>
      {ways.map(({ id, label, since }) => (
        <ProviderWay key={id} id={id} label={label} since={since} />
      ))}
      {otherWays.map(({ id, label }) => (
        <ProviderWay key={id} id={id} label={label} since={null} />
      ))}
    </>
  );
}

type ProviderWayProps = { id: string; label: string; since: string | null };

function ProviderWay({ id: provider, label, since }: ProviderWayProps) {
  const a = useAdminText();
  const format = useFormat();
  const show = useNotice();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const words = { provider: label };
  return (
    <li className={styles['way']}>
      <div>
        <strong>{label}</strong>
        <div className="soft">
          {since
            ? a('account.ways.providerSince', { date: format.instant(since) })
            : a('account.ways.providerNone')}
        </div>
      </div>
      <div className={`${styles['acts']} no-print`}>
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={a(since ? 'account.ways.disconnectOf' : 'account.ways.connectOf', words)}
          onClick={() => setIsOpen(true)}
        >
          {a(since ? 'account.ways.disconnect' : 'account.ways.connect')}
        </Button>
      </div>
      {isOpen && since && (
        <ConfirmForm
          title={a('account.disconnect.title', words)}
          act={a('account.ways.disconnect')}
          send={() => seamClient.account.unlinkProvider.mutate({ provider })}
          onDone={() => {
            show({ text: a('account.disconnect.done', words) });
            close();
          }}
          onClose={close}
        >
          <p>{a('account.disconnect.text', words)}</p>
        </ConfirmForm>
      )}
      {isOpen && !since && (
        <ConfirmForm
          title={a('account.connect.title', words)}
          act={a('account.connect.go', words)}
          send={() => seamClient.account.linkProvider.mutate({ provider })}
          onDone={({ url }) => window.location.assign(url)}
          onClose={close}
        >
          <p>{a('account.connect.text', words)}</p>
        </ConfirmForm>
      )}
    </li>
  );
}
