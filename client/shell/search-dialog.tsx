// Search over everything, from anywhere with Ctrl+K: type, arrow down, Enter.
import { Button, Dialog } from '@digdir/designsystemet-react';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useText } from '#client/shell/language.tsx';
import styles from './search-dialog.module.css';

// Asked for when somebody reaches for it: it is there by the time it opens.
const loadBox = () => import('#client/shell/search-box.tsx');
const SearchBox = lazy(() => loadBox().then((chunk) => ({ default: chunk.SearchBox })));

export function SearchDialog({ strategySlug }: { strategySlug: string }) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey)) return;
      void loadBox();
      if (event.key.toLowerCase() !== 'k') return;
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
        onPointerEnter={() => void loadBox()}
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
        <Suspense fallback={null}>
          {isOpen && <SearchBox strategySlug={strategySlug} onDone={() => setIsOpen(false)} />}
        </Suspense>
      </Dialog>
    </>
  );
}
