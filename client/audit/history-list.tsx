// What happened to a thing, newest first: when, who, what, and below it the fields that changed.
import { Button } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { PageState } from '#client/ui/page-state.tsx';
import { Section } from '#client/ui/section.tsx';
import type { IsoInstant } from '#shared/iso-date.ts';
import styles from './history-list.module.css';

export type HistoryItem = {
  key: string | number;
  at: IsoInstant;
  who: string | null;
  /** Follows the name. */
  deed: ReactNode;
  changes: readonly string[];
};

const usuallyShown = 8;

export function HistoryList({ items }: { items: readonly HistoryItem[] }) {
  const t = useText();
  const format = useFormat();
  const [isAllShown, setIsAllShown] = useState(false);
  const shown = isAllShown ? items : items.slice(0, usuallyShown);
  if (items.length === 0) return <p className="soft">{t('history.none')}</p>;
  return (
    <>
      <ol className={styles['events']}>
        {shown.map(({ key, at, who, deed, changes }) => (
          <li key={key} className={styles['event']}>
            <span className="soft small figures">{format.instant(at)}</span>
            <div>
              <strong>{who ?? t('history.unknownActor')}</strong> {deed}
              {changes.length > 0 && (
                <ul className={styles['changes']}>
                  {changes.map((change) => (
                    <li key={change}>{change}</li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ol>
      {items.length > usuallyShown && (
        <Button variant="tertiary" className="no-print" onClick={() => setIsAllShown(!isAllShown)}>
          {isAllShown ? t('history.showFewer') : t('history.showAll', { count: items.length })}
        </Button>
      )}
    </>
  );
}

/** Opened on demand, since few ask and it may be long. `resetKey`: what it is the history of. */
export function HistorySection({ resetKey, children }: { resetKey: string; children: ReactNode }) {
  const t = useText();
  const [openFor, setOpenFor] = useState<string | null>(null);
  const isOpen = openFor === resetKey;
  return (
    <div className={isOpen ? undefined : 'no-print'}>
      <Section
        anchor="historikk"
        title={t('history.title')}
        actions={
          <Button
            variant="tertiary"
            aria-expanded={isOpen}
            onClick={() => setOpenFor(isOpen ? null : resetKey)}
          >
            {t(isOpen ? 'history.hide' : 'history.show')}
          </Button>
        }
      >
        {isOpen && <PageState resetKey={resetKey}>{children}</PageState>}
      </Section>
    </div>
  );
}
