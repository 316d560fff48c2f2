// The codes for the day the phone is lost: shown once, to be copied or printed.
import { Button } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useNotice } from '#client/ui/notice.tsx';
import styles from './password-set-up.module.css';

export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const a = useAdminText();
  const show = useNotice();
  // Browsers have a clipboard only where the connection is safe.
  const canCopy = typeof navigator.clipboard?.writeText === 'function';
  return (
    <section className="stack" aria-label={a('account.setUp.codesTitle')}>
      <h3>{a('account.setUp.codesTitle')}</h3>
      <p>{a('account.setUp.codesText')}</p>
      <div data-printed-alone="">
        <p className={styles['printTitle']}>{a('account.setUp.printTitle')}</p>
        <ul className={styles['codes']}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </div>
      <div className="row no-print">
        {canCopy && (
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() =>
              void navigator.clipboard
                .writeText(codes.join('\n'))
                .then(() => show({ text: a('account.setUp.copied') }))
                // Refused by the browser: the codes stand there to be marked by hand.
                .catch(() => {})
            }
          >
            {a('account.setUp.copy')}
          </Button>
        )}
        <Button type="button" variant="secondary" data-size="sm" onClick={() => window.print()}>
          {a('account.setUp.print')}
        </Button>
      </div>
    </section>
  );
}
