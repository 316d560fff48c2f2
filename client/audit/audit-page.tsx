// The log: who did what to which thing and when, from what to what. Filters stand in the address.
import { Button, Skeleton } from '@digdir/designsystemet-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { AuditFilterBar } from './audit-filter-bar.tsx';
import { auditQuestion } from './audit-question.ts';
import type { AuditSearchParams } from './audit-search-params.ts';
import { AuditTable } from './audit-table.tsx';

export function AuditPage() {
  const a = useAdminText();
  const search = useSearch({ from: '/administrasjon/logg' });
  const navigate = useNavigate({ from: '/administrasjon/logg' });
  const change = (patch: Partial<AuditSearchParams>) =>
    void navigate({
      search: (before) => ({ ...before, ...patch }),
      replace: true,
      resetScroll: false,
    });
  const question = useTRPC().audit.search.infiniteQueryOptions(auditQuestion(search), {
    getNextPageParam: ({ next }) => next,
    // Something may have happened since.
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(question);
  // A first page that cannot be had is the whole page's failure; a later one leaves what is shown.
  if (error && !data) throw error;
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  const names = Object.assign({}, ...(data?.pages.map((page) => page.names) ?? []));
  const isFiltered = Object.keys(search).length > 0;
  return (
    <>
      <PageHeader title={a('audit.title')} lead={a('audit.lead')} />
      <AuditFilterBar search={search} onChange={change} />
      {!data && <Skeleton variant="rectangle" width="100%" height="30rem" />}
      {data && entries.length === 0 && (
        <EmptyState
          title={a(isFiltered ? 'audit.noMatchTitle' : 'audit.emptyTitle')}
          text={a(isFiltered ? 'audit.noMatchText' : 'audit.emptyText')}
        />
      )}
      {entries.length > 0 && <AuditTable entries={entries} names={names} />}
      {hasNextPage && (
        <Button
          variant="secondary"
          className="no-print"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {a('audit.more')}
        </Button>
      )}
    </>
  );
}
