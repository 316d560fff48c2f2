// What the search finds while it is typed, kind by kind, each with its place in the strategy; the keyboard stays in the field.
import { Search } from '@digdir/designsystemet-react';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { useDeferredValue, useEffect, useId, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { AppRouter } from '#server/app-router.ts';
import styles from './search-dialog.module.css';

type Hit = inferRouterOutputs<AppRouter>['strategy']['search'][number];

/** The attribute: an opening dialog moves the focus to the element that has it. One that is open already does not. */
function takeFocus(input: HTMLInputElement | null) {
  input?.setAttribute('autofocus', '');
  input?.focus();
}

export function SearchBox({ strategySlug, onDone }: { strategySlug: string; onDone: () => void }) {
  const t = useText();
  const a = useAdminText();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const [active, setActive] = useState(0);
  const { data: hits = [] } = useQuery({
    ...trpc.strategy.search.queryOptions({ query }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  const shown: Hit[] = query === '' ? [] : hits;
  const placeOf = useHitPlace(strategySlug, shown);

  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);

  function open(hit: Hit) {
    onDone();
    const strategy = hit.strategySlug ?? strategySlug;
    if (hit.kind === 'goal')
      return void navigate({ to: '/$strategy/mal/$goalId', params: { strategy, goalId: hit.id } });
    if (hit.kind === 'indicator') {
      return void navigate({
        to: '/$strategy/indikator/$indicatorId',
        params: { strategy, indicatorId: hit.id },
      });
    }
    if (hit.kind === 'measure')
      return void navigate({
        to: '/$strategy/tiltak/$measureId',
        params: { strategy, measureId: hit.id },
      });
    if (hit.kind === 'event') {
      return void navigate({
        to: '/$strategy/arrangement/$eventId',
        params: { strategy, eventId: hit.id },
      });
    }
    if (hit.kind === 'series') {
      return void navigate({
        to: '/$strategy/arrangement',
        params: { strategy },
        search: { serie: hit.title },
      });
    }
    if (hit.said?.meetingId) {
      return void navigate({
        to: '/$strategy/moter/$meetingId',
        params: { strategy, meetingId: hit.said.meetingId },
        hash: `sak-${hit.said.number}`,
      });
    }
    if (hit.said)
      return void navigate({
        to: '/$strategy/vedtak',
        params: { strategy },
        search: { sok: hit.said.number },
      });
    if (hit.kind === 'partner')
      return void navigate({
        to: '/$strategy/partnere/$partnerId',
        params: { strategy, partnerId: hit.id },
      });
    return void navigate({ to: '/$strategy/partnere', params: { strategy }, hash: hit.id });
  }

  return (
    <div className="stack">
      <Search>
        <Search.Input
          aria-label={t('shell.search.label')}
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-activedescendant={shown[active] && `${listId}-${active}`}
          ref={takeFocus}
          maxLength={300}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={(event) => {
            const hit = shown[active];
            if (event.key === 'Enter' && hit) open(hit);
            const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
            if (step === 0 || shown.length === 0) return;
            event.preventDefault();
            setActive((active + step + shown.length) % shown.length);
          }}
        />
        <Search.Clear />
      </Search>
      <p role="status" className="soft small">
        {query === ''
          ? a('search.hint')
          : shown.length === 0
            ? a('search.empty', { query })
            : a('search.count', { count: shown.length })}
      </p>
      <div
        role="listbox"
        id={listId}
        aria-label={t('shell.search.label')}
        className={styles['hits']}
      >
        {[...Map.groupBy(shown, ({ kind }) => kind)].map(([kind, ofKind]) => (
          <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`}>
            <p id={`${listId}-${kind}`} role="presentation" className={styles['kind']}>
              {a(`search.kind.${kind}`)}
            </p>
            {ofKind.map((hit) => {
              const place = shown.indexOf(hit);
              return (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keyboard stays in the field above
                <div
                  key={hit.id}
                  id={`${listId}-${place}`}
                  role="option"
                  aria-selected={place === active}
                  className={styles['hit']}
                  onPointerEnter={() => setActive(place)}
                  onClick={() => open(hit)}
                >
                  <span>{hit.said ? `${hit.said.number} ${hit.title}` : hit.title}</span>
                  <span className="soft small">{placeOf(hit)}</span>
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Where a hit stands: `1.1.2, Innovasjon`; before it the strategy's name, where that is another than the page's. */
function useHitPlace(strategySlug: string, hits: readonly Hit[]): (hit: Hit) => string {
  const trpc = useTRPC();
  const slugs = [...new Set(hits.flatMap((hit) => hit.strategySlug ?? []))];
  const { data: strategies = [] } = useQuery(trpc.strategy.list.queryOptions());
  const outlines = useQueries({
    queries: slugs.map((strategy) => trpc.strategy.outline.queryOptions({ strategy })),
  });
  const format = useFormat();
  return (hit) => {
    if (hit.said) return `${hit.said.body}, ${format.date(hit.said.on)}`;
    if (hit.heldOn) return format.date(hit.heldOn);
    const goals = outlines[slugs.indexOf(hit.strategySlug ?? '')]?.data?.goals ?? [];
    const goalOf = new Map(goals.map((goal) => [goal.id, goal]));
    const goal = goalOf.get(hit.goalId ?? '');
    let area = goal;
    while (area?.parentId) area = goalOf.get(area.parentId);
    const other = hit.strategySlug === strategySlug ? undefined : hit.strategySlug;
    return [
      strategies.find(({ slug }) => slug === other)?.shortTitle,
      goal?.number,
      area === goal && hit.kind === 'goal' ? undefined : area?.title,
    ]
      .filter((word) => word !== undefined)
      .join(', ');
  };
}
