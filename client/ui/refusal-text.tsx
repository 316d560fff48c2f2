// Why a request was refused, in the reader's words, and why one field was.
import type { ShownRefusal } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';

export function RefusalText({ refusal }: { refusal: ShownRefusal }) {
  const t = useText();
  const { reason, requestId } = refusal;
  const hasNumber = requestId !== null && (reason === 'unknown' || reason === 'report_failed');
  // In a tab of its own: what has been written here stays.
  const asksToSignIn = reason === 'signed_out' || reason === 'session_not_fresh';
  return (
    <p role="alert">
      {reason === 'offline' ? t('refusal.offline') : t(`refusal.reason.${reason}`)}
      {asksToSignIn && (
        <>
          {' '}
          <a href="/logg-inn" target="_blank" rel="noreferrer">
            {t('shell.user.signInNewTab')}
          </a>
        </>
      )}
      {hasNumber && <> {t('refusal.requestId', { id: requestId })}</>}
    </p>
  );
}

/** The sentence for a field, or undefined: made for the `error` property of a Textfield. */
export function useFieldError(refusal: ShownRefusal | null): (path: string) => string | undefined {
  const t = useText();
  return (path) => {
    const reason = refusal?.fields[path]?.[0];
    return reason && t(`refusal.field.${reason}`);
  };
}
