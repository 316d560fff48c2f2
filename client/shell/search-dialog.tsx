// Search over everything, from anywhere with Ctrl+K: type, arrow down, Enter.
import { Button, Dialog, Search } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import styles from './search-dialog.module.css';

type Hit = {
  kind: 'goal' | 'indicator' | 'measure' | 'partner' | 'body';
  id: string;
  title: string;
  strategySlug: string | null;
};

export function SearchDialog({ strategySlug }: { strategySlug: string }) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setIsOpen(true);
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <Button
        variant="secondary"
        data-size="sm"
        onClick={() => setIsOpen(true)}
        aria-keyshortcuts="Control+K"
      >
        {t('shell.search.open')}{' '}
        <kbd className={styles['shortcut']}>{t('shell.search.shortcut')}</kbd>
      </Button>
      <Dialog
        ref={dialog}
        open={isOpen}
        onClose={() => setIsOpen(false)}
        aria-labelledby={headingId}
        closedby="any"
        className={styles['dialog']}
      >
        <h2 id={headingId} className="visually-hidden">
          {t('shell.search.label')}
        </h2>
        {isOpen && <SearchBox strategySlug={strategySlug} onDone={() => setIsOpen(false)} />}
      </Dialog>
    </>
  );
}

function SearchBox({ strategySlug, onDone }: { strategySlug: string; onDone: () => void }) {
  const t = useText();
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
          // The attribute, not React's autoFocus: an opening dialog moves the focus to the element that has it.
          ref={(input) => input?.setAttribute('autofocus', '')}
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
          ? t('shell.search.hint')
          : shown.length === 0
            ? t('shell.search.empty', { query })
            : t('shell.search.count', { count: shown.length })}
      </p>
      <div
        role="listbox"
        id={listId}
        aria-label={t('shell.search.label')}
        className={styles['hits']}
      >
        {shown.map((hit, place) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keyboard stays in the field above
          <div
            key={`${hit.kind} ${hit.id}`}
            id={`${listId}-${place}`}
            role="option"
            aria-selected={place === active}
            className={styles['hit']}
            onPointerEnter={() => setActive(place)}
            onClick={() => open(hit)}
          >
            <span>{hit.title}</span>
            <span className="soft small">{t(`shell.search.kind.${hit.kind}`)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
