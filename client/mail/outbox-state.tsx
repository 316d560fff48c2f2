// How a mail fared, as mark and word, with what there is to know about it under them.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { MarkName } from '#shared/chart/status-mark.ts';
import type { MailState } from '#shared/mail/mail-type.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import styles from './outbox-table.module.css';

// The marks of Målbar: check, clock, bar, dotted ring.
const marks: Record<MailState, MarkName> = {
  sent: 'achieved',
  queued: 'stale',
  failed: 'off_track',
  kept: 'no_data',
};

export function OutboxState({ mail, now }: { mail: OutboxEntry; now: string }) {
  const a = useAdminText();
  const format = useFormat();
  const { state, error, nextAttemptAt, expiresAt } = mail;
  const isRetried = state === 'queued' && error !== null && nextAttemptAt !== null;
  // It waits for a day that is not quiet.
  const isDueLater = state === 'queued' && error === null && (nextAttemptAt ?? now) > now;
  const isUnsent = state === 'kept' || state === 'failed';
  return (
    <>
      <span className={styles['mark']}>
        <StatusMark name={marks[state]} /> {a(`outbox.state.${state}`)}
      </span>
      {error && (
        <span className={styles['under']}>
          {a(`outbox.error.${error.code}`)}
          {error.reply && ` ${a('outbox.reply', { code: error.reply })}`}
        </span>
      )}
      {isRetried && (
        <span className={styles['under']}>
          {a('outbox.next', { time: format.instant(nextAttemptAt) })}
        </span>
      )}
      {isDueLater && nextAttemptAt && (
        <span className={styles['under']}>
          {a('outbox.due', { time: format.instant(nextAttemptAt) })}
        </span>
      )}
      {isUnsent && expiresAt && (
        <span className={styles['under']}>
          {a(expiresAt <= now ? 'outbox.expired' : 'outbox.expires', {
            time: format.instant(expiresAt),
          })}
        </span>
      )}
    </>
  );
}
