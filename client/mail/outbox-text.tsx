// What a mail says, to be read or copied and handed to its recipient.
import { Button } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { unwrapMailText } from '#shared/mail/mail-line.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import styles from './outbox-table.module.css';

export function OutboxText({ mail: { text, lang, toAddress } }: { mail: OutboxEntry }) {
  const a = useAdminText();
  const show = useNotice();
  // Browsers have a clipboard only where the connection is safe.
  const canCopy = typeof navigator.clipboard?.writeText === 'function';
  return (
    <section aria-label={a('outbox.textOf', { to: toAddress })} className={styles['text']}>
      <div className={styles['words']} lang={lang}>
        {unwrapMailText(text)}
      </div>
      {canCopy && (
        <div className="no-print">
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() =>
              void navigator.clipboard
                .writeText(text)
                .then(() => show({ text: a('outbox.copied') }))
                // Refused by the browser: the words stand there to be marked by hand.
                .catch(() => {})
            }
          >
            {a('outbox.copy')}
          </Button>
        </div>
      )}
    </section>
  );
}
