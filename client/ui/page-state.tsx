// What stands in a page's place while it loads (its shape) and when it could not be loaded (why, and what to do).
import { Alert, Button, Skeleton } from '@digdir/designsystemet-react';
import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, Suspense, type ReactNode } from 'react';
import { leadsNowhere, refusalOf } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { NotFoundPage } from '#client/shell/not-found-page.tsx';
import { NoRoleInstead } from '#client/shell/no-role-instead.tsx';
import { SignInInstead } from '#client/shell/sign-in-instead.tsx';
import { RefusalText } from '#client/ui/refusal-text.tsx';

function PageSkeleton() {
  const t = useText();
  return (
    <div aria-busy="true" className="stack">
      <span className="visually-hidden">{t('shell.loading')}</span>
      <Skeleton variant="text" width={18} />
      <Skeleton variant="rectangle" width="60%" height="2.75rem" />
      <Skeleton variant="text" width={70} />
      <Skeleton variant="rectangle" width="100%" height="14rem" />
      <Skeleton variant="rectangle" width="100%" height="22rem" />
    </div>
  );
}

function PageFailure({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useText();
  const refusal = refusalOf(error);
  if (refusal.reason === 'signed_out') return <SignInInstead />;
  if (leadsNowhere(refusal)) return <NotFoundPage />;
  return (
    <NoRoleInstead refusal={refusal}>
      <Alert data-color="warning">
        <div className="stack">
          <RefusalText refusal={refusal} />
          <div>
            <Button variant="secondary" onClick={retry}>
              {t('shell.retry')}
            </Button>
          </div>
        </div>
      </Alert>
    </NoRoleInstead>
  );
}

type BoundaryProps = { children: ReactNode; onReset: () => void };

class FailureBoundary extends Component<BoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    const retry = () => {
      this.props.onReset();
      this.setState({ error: null });
    };
    return <PageFailure error={this.state.error} retry={retry} />;
  }
}

/** Wraps what suspends while its data loads. `resetKey`: the address it belongs to. */
export function PageState({ resetKey, children }: { resetKey: string; children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        // Another address is another page: it gets its own try.
        <FailureBoundary key={resetKey} onReset={reset}>
          <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
        </FailureBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}
