// When a page itself breaks: a sentence and a way on, in place of a stack.
import { Alert, Button } from '@digdir/designsystemet-react';
import { leadsNowhere, refusalOf } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { NotFoundPage } from '#client/shell/not-found-page.tsx';
import { NoRoleInstead } from '#client/shell/no-role-instead.tsx';
import { SignInInstead } from '#client/shell/sign-in-instead.tsx';
import { RefusalText } from '#client/ui/refusal-text.tsx';

export function FailurePage({ error }: { error: unknown }) {
  const t = useText();
  const refusal = refusalOf(error);
  if (refusal.reason === 'signed_out') return <SignInInstead />;
  if (leadsNowhere(refusal)) return <NotFoundPage />;
  // Without an answer from the server the fault is the page's own, or the connection's.
  const shown =
    navigator.onLine && refusal.reason === 'offline'
      ? { ...refusal, reason: 'unknown' as const }
      : refusal;
  return (
    <NoRoleInstead refusal={refusal}>
      <Alert data-color="danger">
        <div className="stack">
          <RefusalText refusal={shown} />
          <div>
            <Button onClick={() => location.reload()}>{t('shell.retry')}</Button>
          </div>
        </div>
      </Alert>
    </NoRoleInstead>
  );
}
