// One mail of the outbox: what it is, to whom, how it fared; its words on demand, and another try where it failed.
import { Button } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { MailAddress } from '#client/ui/mail-address.tsx';
import { useAct } from '#client/ui/use-act.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { OutboxState } from './outbox-state.tsx';
import styles from './outbox-table.module.css';
import { OutboxText } from './outbox-text.tsx';

type OutboxRowProps = { mail: OutboxEntry; now: string; columnCount: number };

export function OutboxRow({ mail, now, columnCount }: OutboxRowProps) {
  const a = useAdminText();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const textId = useId();
  const { subject, toAddress: to, personName } = mail;
  const hasText = mail.text !== '';
  return (
    <>
      <tr data-open={(isOpen && hasText) || undefined}>
        <th scope="row">
          <span className={styles['what']}>{a(`outbox.kind.${mail.kind}`)}</span>
          <span className={styles['under']} lang={mail.lang}>
            {subject}
          </span>
          <span className={`${styles['acts']} no-print`}>
            {hasText && (
              <Button
                variant="tertiary"
                data-size="sm"
                aria-expanded={isOpen}
                aria-controls={isOpen ? textId : undefined}
                aria-label={a(isOpen ? 'outbox.hideOf' : 'outbox.showOf', { subject, to })}
                onClick={() => setIsOpen(!isOpen)}
              >
                {a(isOpen ? 'outbox.hide' : 'outbox.show')}
              </Button>
            )}
            <RetryButton mail={mail} />
          </span>
        </th>
        <td className={styles['to']} data-label={a('outbox.column.to')}>
          <MailAddress address={to} />
          {personName && <span className={styles['under']}>{personName}</span>}
        </td>
        <td className="figures" data-label={a('outbox.column.time')}>
          {format.instant(mail.sentAt ?? mail.createdAt)}
        </td>
        <td data-label={a('outbox.column.state')}>
          <OutboxState mail={mail} now={now} />
        </td>
        <td
          className={`${styles['attempts']} figures`}
          data-label={mail.attempts > 0 ? a('outbox.column.attempts') : undefined}
        >
          {mail.attempts > 0 && mail.attempts}
        </td>
      </tr>
      {hasText && isOpen && (
        <tr id={textId}>
          <td colSpan={columnCount}>
            <OutboxText mail={mail} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Only what has failed and still has its words can be sent again. */
function RetryButton({ mail: { id, state, subject, toAddress, text } }: { mail: OutboxEntry }) {
  const a = useAdminText();
  const act = useAct();
  const canSend = useCan()('mail:send');
  if (state !== 'failed' || text === '' || !canSend) return null;
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      aria-label={a('outbox.retryOf', { subject, to: toAddress })}
      onClick={() =>
        void act({ run: () => seamClient.mail.retry.mutate({ id }), done: a('outbox.retried') })
      }
    >
      {a('outbox.retry')}
    </Button>
  );
}
