// The dates that every figure on the page is seen as of: now, a year's end, a meeting, or any day; and what was known then.
import { Button, Popover, Skeleton } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useId, useState } from 'react';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import styles from './as-of-control.module.css';

// Every page begins with the button; few need the form.
const AsOfForm = lazy(() =>
  import('#client/shell/as-of-form.tsx').then((chunk) => ({ default: chunk.AsOfForm })),
);

export function AsOfControl({ strategySlug }: { strategySlug: string }) {
  const t = useText();
  const format = useFormat();
  const { dato, kjent } = useSearch({ strict: false });
  const [isOpen, setIsOpen] = useState(false);
  const popoverId = useId();
  return (
    <>
      <Button
        variant="secondary"
        data-size="sm"
        popoverTarget={popoverId}
        aria-expanded={isOpen}
        data-color={dato || kjent ? 'ochre' : undefined}
      >
        {t('shell.asOf.label')} <strong>{dato ? format.date(dato) : t('shell.asOf.now')}</strong>
        {kjent && ` · ${t('shell.asOf.asKnown')}`}
      </Button>
      <Popover
        id={popoverId}
        placement="bottom-start"
        data-color="accent"
        open={isOpen}
        onOpen={() => setIsOpen(true)}
        onClose={() => setIsOpen(false)}
        className={styles['popover']}
      >
        {isOpen && (
          <Suspense fallback={<Skeleton variant="rectangle" width="100%" height="16rem" />}>
            <AsOfForm strategySlug={strategySlug} onDone={() => setIsOpen(false)} />
          </Suspense>
        )}
      </Popover>
    </>
  );
}
