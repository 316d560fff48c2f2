// What a list is narrowed by: words, the list's own choices, a box to tick where there is one. On narrow screens it opens on demand.
import { Button, Checkbox, Search } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { useText } from '#client/shell/language.tsx';
import { useDelayedText } from '#client/ui/use-delayed-text.ts';
import styles from './filter-bar.module.css';

type FilterBarProps = {
  isFiltered: boolean;
  words: { label: string; value: string; onChange: (value: string) => void };
  box?: { label: string; isChecked: boolean; onChange: (isChecked: boolean) => void };
  onReset: () => void;
  /** The choices between them. */
  children: ReactNode;
};

export function FilterBar({ isFiltered, words, box, onReset, children }: FilterBarProps) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const fieldsId = useId();
  const [typed, type] = useDelayedText(words.value, words.onChange);
  return (
    <search className={`${styles['bar']} no-print`}>
      <div className={styles['opener']}>
        <Button
          variant="secondary"
          aria-expanded={isOpen}
          aria-controls={fieldsId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t(isFiltered ? 'shell.filter.openChosen' : 'shell.filter.open')}
        </Button>
      </div>
      <div id={fieldsId} className={styles['fields']} data-open={isOpen || undefined}>
        <div className={styles['words']}>
          <Search>
            <Search.Input
              aria-label={words.label}
              placeholder={words.label}
              maxLength={300}
              value={typed}
              onChange={(event) => type(event.target.value)}
            />
            <Search.Clear aria-label={t('shell.filter.clearWords')} onClick={() => type('')} />
          </Search>
        </div>
        {children}
        {(box || isFiltered) && (
          <div className={styles['end']}>
            {box && (
              <Checkbox
                label={box.label}
                checked={box.isChecked}
                onChange={(event) => box.onChange(event.target.checked)}
              />
            )}
            {isFiltered && (
              <Button variant="tertiary" onClick={onReset}>
                {t('shell.filter.reset')}
              </Button>
            )}
          </div>
        )}
      </div>
    </search>
  );
}
