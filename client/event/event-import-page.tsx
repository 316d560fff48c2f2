// Events from a calendar or a spreadsheet, after a look at what will happen; and earlier imports of them, undone as a whole.
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RunSection } from '#client/import/run-section.tsx';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { Crumbs } from '#client/ui/crumbs.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { EventImportSection } from './event-import-section.tsx';

export function EventImportPage() {
  const a = useAdminText();
  const trpc = useTRPC();
  const strategy = useStrategySlug();
  const [{ data: strategies }, { data: runs }] = useSuspenseQueries({
    queries: [trpc.strategy.list.queryOptions(), trpc.event.listImports.queryOptions()],
  });
  const strategyId = strategies.find(({ slug }) => slug === strategy)?.id;
  return (
    <>
      <PageHeader
        title={a('event.import.title')}
        lead={a('event.import.lead')}
        eyebrow={
          <Crumbs>
            <li>
              <Link to="/$strategy/arrangement" params={{ strategy }}>
                {a('event.list.title')}
              </Link>
            </li>
          </Crumbs>
        }
      />
      {strategyId && <EventImportSection strategyId={strategyId} />}
      <RunSection runs={runs} undo={(id) => seamClient.event.undoImport.mutate({ id })} />
    </>
  );
}
