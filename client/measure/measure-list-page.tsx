// All measures of a strategy, three ways: as a table, as a board by phase and along time. The view is in the address.
import { Button, ToggleGroup } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useAsOf, useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useFormat } from '#client/ui/format.ts';
import { JumpLinks, type PagePart } from '#client/ui/jump-links.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { SampleNote } from '#client/ui/sample-note.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { MeasureBoard } from './measure-board.tsx';
import { measureEntries } from './measure-entry.ts';
import { MeasureFilterBar, noFilter } from './measure-filter-bar.tsx';
import { MeasureForm } from './measure-form.tsx';
import styles from './measure-list-page.module.css';
import {
  filteredEntries,
  groupedEntries,
  hasFilter,
  sortedEntries,
  type EntryGroup,
} from './measure-list.ts';
import {
  chosenColumns,
  measureGroups,
  measureViews,
  type MeasureListSearch,
} from './measure-list-search.ts';
import { MeasureSummary } from './measure-summary.tsx';
import { MeasureTable } from './measure-table.tsx';
import { MeasureTimeline } from './measure-timeline.tsx';

// Words of its own, which the list can do without until it is drawn.
const ExportLinks = lazy(async () => ({
  default: (await import('#client/import/export-links.tsx')).ExportLinks,
}));

export function MeasureListPage() {
  const t = useText();
  const a = useAdminText();
  const format = useFormat();
  const strategySlug = useStrategySlug();
  const dates = useAsOf();
  const isNow = Object.keys(dates).length === 0;
  const { data } = useSuspenseQuery(
    useTRPC().measure.list.queryOptions({ strategy: strategySlug, ...dates }),
  );
  const search = useSearch({ from: '/$strategy/tiltak' });
  const navigate = useNavigate({ from: '/$strategy/tiltak' });
  const change = (patch: Partial<MeasureListSearch>) =>
    void navigate({
      search: (before) => ({ ...before, ...patch }),
      replace: true,
      resetScroll: false,
    });
  const [isCreating, setIsCreating] = useState(false);
  const all = useMemo(() => measureEntries(data), [data]);
  const shown = sortedEntries(filteredEntries(all, search), search);
  const view = search.visning ?? 'tabell';
  const group = search.grupper ?? 'area';
  const groups = groupedEntries(shown, group, data);
  const asOf = data.asOf.reportingOn;
  const caption = a('measureList.caption', {
    strategy: data.strategy.title,
    date: format.date(asOf),
  });
  const canCreate = useCan()('measure:edit');
  const createButton = isNow && canCreate && (
    <Button onClick={() => setIsCreating(true)}>{t('measure.create')}</Button>
  );
  const isEmpty = all.length === 0;
  return (
    <>
      <PageHeader
        title={a('measureList.title')}
        lead={!isEmpty && <MeasureSummary entries={all} />}
        actions={!isEmpty && createButton}
      />
      <SampleNote isShown={data.hasSampleData} />
      {isEmpty ? (
        <EmptyState
          title={a('measureList.empty.title')}
          text={a('measureList.empty.text')}
          action={createButton}
        />
      ) : (
        <>
          <div className={`${styles['views']} no-print`}>
            <ToggleGroup
              aria-label={a('measureList.view.label')}
              value={view}
              onChange={(value) => {
                const chosen = measureViews.find((each) => each === value);
                change({ visning: chosen === 'tabell' ? undefined : chosen });
              }}
            >
              {measureViews.map((each) => (
                <ToggleGroup.Item key={each} value={each}>
                  {a(`measureList.view.${each}`)}
                </ToggleGroup.Item>
              ))}
            </ToggleGroup>
            {view !== 'tavle' && (
              <div className={styles['arrange']}>
                <ChoiceField
                  label={a('measureList.group.label')}
                  name="grupper"
                  value={group}
                  choices={measureGroups.map((value) => ({
                    value,
                    label: a(`measureList.group.${value}`),
                  }))}
                  onChange={(value) => {
                    const chosen = measureGroups.find((each) => each === value);
                    change({ grupper: chosen === 'area' ? undefined : chosen });
                  }}
                />
                {view === 'tabell' && (
                  <ColumnMenu chosen={chosenColumns(search)} onChange={change} />
                )}
              </div>
            )}
          </div>
          <MeasureFilterBar data={data} search={search} onChange={change} />
          <output className={`${styles['count']} soft small`}>
            {hasFilter(search)
              ? a('measureList.shown', { shown: shown.length, count: all.length })
              : a('measureList.all', { count: all.length })}{' '}
            {data.asOf.knownOn
              ? t('strategy.asOfKnown', {
                  date: format.date(asOf),
                  known: format.date(data.asOf.knownOn),
                })
              : t('strategy.asOf', { date: format.date(asOf) })}
            .
          </output>
          {view !== 'tavle' && <JumpLinks parts={groups.flatMap(partOf)} />}
          {shown.length === 0 ? (
            <EmptyState
              title={t('measure.noMatch.title')}
              text={t('measure.noMatch.text')}
              action={
                <Button variant="secondary" onClick={() => change(noFilter)}>
                  {t('shell.filter.reset')}
                </Button>
              }
            />
          ) : view === 'tavle' ? (
            <MeasureBoard strategySlug={strategySlug} entries={shown} />
          ) : view === 'tidslinje' ? (
            <MeasureTimeline
              strategySlug={strategySlug}
              caption={caption}
              groups={groups}
              isGrouped={group !== 'none'}
              asOf={asOf}
              years={data.years}
            />
          ) : (
            <MeasureTable
              strategySlug={strategySlug}
              caption={caption}
              groups={groups}
              isGrouped={group !== 'none'}
              columns={chosenColumns(search)}
              search={search}
              asOf={asOf}
              onSort={change}
            />
          )}
        </>
      )}
      {all.length > 0 && (
        <Suspense fallback={null}>
          <ExportLinks strategySlug={strategySlug} sheet="measure" />
        </Suspense>
      )}
      {isCreating && (
        <MeasureForm strategySlug={strategySlug} onClose={() => setIsCreating(false)} />
      )}
    </>
  );
}

/** Areas have a name to jump by; the other groups are few. */
function partOf({ key, about }: EntryGroup): PagePart[] {
  if (about.kind !== 'goal') return [];
  return [{ anchor: key, title: `${about.goal.number} ${about.goal.title}` }];
}
