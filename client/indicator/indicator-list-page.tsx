// All indicators of a strategy by area and satsing, filtered and sorted as the address says.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useText } from '#client/shell/language.tsx';
import { useAsOf, useStrategySlug } from '#client/shell/strategy-address.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useFormat } from '#client/ui/format.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { SampleNote } from '#client/ui/sample-note.tsx';
import { indicatorEntries } from './indicator-entry.ts';
import { IndicatorFilterBar, noFilter } from './indicator-filter-bar.tsx';
import { IndicatorForm } from './indicator-form.tsx';
import styles from './indicator-list-page.module.css';
import {
  filteredIndicators,
  groupedIndicators,
  hasFilter,
  sortedIndicators,
} from './indicator-list.ts';
import type { IndicatorListSearch } from './indicator-list-search.ts';
import { IndicatorTable } from './indicator-table.tsx';
import { StatusFacets } from './status-facets.tsx';

// Words of its own, which the list can do without until it is drawn.
const ExportLinks = lazy(async () => ({
  default: (await import('#client/import/export-links.tsx')).ExportLinks,
}));

export function IndicatorListPage() {
  const t = useText();
  const format = useFormat();
  const strategySlug = useStrategySlug();
  const dates = useAsOf();
  const isNow = Object.keys(dates).length === 0;
  const { data } = useSuspenseQuery(
    useTRPC().indicator.list.queryOptions({ strategy: strategySlug, ...dates }),
  );
  const search = useSearch({ from: '/$strategy/indikatorer' });
  const navigate = useNavigate({ from: '/$strategy/indikatorer' });
  const change = (patch: Partial<IndicatorListSearch>) =>
    void navigate({
      search: (before) => ({ ...before, ...patch }),
      replace: true,
      resetScroll: false,
    });
  const [isCreating, setIsCreating] = useState(false);
  const all = useMemo(() => indicatorEntries(data), [data]);
  const shown = sortedIndicators(filteredIndicators(all, search), search);
  const withoutStatus = filteredIndicators(all, { ...search, status: undefined });
  const asOf = format.date(data.asOf.reportingOn);
  const canCreate = useCan()('indicator:edit');
  const createButton = isNow && canCreate && (
    <Button onClick={() => setIsCreating(true)}>{t('indicator.create')}</Button>
  );
  return (
    <>
      <PageHeader
        title={t('indicator.list.title')}
        lead={
          all.length > 0 &&
          t('indicator.list.lead', {
            count: all.length,
            measured: all.filter(({ figure }) => figure.judged !== null).length,
            stale: all.filter(({ figure }) => figure.isStale).length,
          })
        }
        actions={all.length > 0 && createButton}
      />
      <SampleNote isShown={data.hasSampleData} />
      {all.length === 0 ? (
        <EmptyState
          title={t('indicator.list.emptyTitle')}
          text={t('indicator.list.emptyText')}
          action={createButton}
        />
      ) : (
        <>
          <StatusFacets
            entries={withoutStatus}
            chosen={search.status}
            onChoose={(status) => change({ status })}
          />
          <IndicatorFilterBar data={data} search={search} onChange={change} />
          <p role="status" className={`${styles['count']} soft small`}>
            {hasFilter(search)
              ? t('indicator.list.shown', { shown: shown.length, count: all.length })
              : t('indicator.list.all', { count: all.length })}{' '}
            {data.asOf.knownOn
              ? t('indicator.asOfKnown', { date: asOf, known: format.date(data.asOf.knownOn) })
              : t('indicator.asOf', { date: asOf })}
            . <span className={styles['key']}>{t('indicator.list.planMark')}</span>
          </p>
          {shown.length === 0 ? (
            <EmptyState
              title={t('indicator.list.noMatchTitle')}
              text={t('indicator.list.noMatchText')}
              action={
                <Button variant="secondary" onClick={() => change(noFilter)}>
                  {t('shell.filter.reset')}
                </Button>
              }
            />
          ) : (
            <IndicatorTable
              strategySlug={strategySlug}
              caption={t('indicator.list.caption', { date: asOf })}
              groups={groupedIndicators(shown, search.grupper ?? 'area', data.bodies)}
              search={search}
              onSort={(sort, direction) =>
                change({
                  sorter: direction === 'none' ? undefined : sort,
                  retning: direction === 'descending' ? 'synkende' : undefined,
                })
              }
            />
          )}
        </>
      )}
      {all.length > 0 && (
        <Suspense fallback={null}>
          <ExportLinks strategySlug={strategySlug} sheet="indicator" />
        </Suspense>
      )}
      {isCreating && (
        <IndicatorForm
          strategySlug={strategySlug}
          row={null}
          onClose={() => setIsCreating(false)}
        />
      )}
    </>
  );
}
