// The place of the year's rows on the overview: kept from the start, filled when the page's first figures stand.
import { Skeleton } from '@digdir/designsystemet-react';
import { lazy, Suspense } from 'react';
import { useQuiet } from '#client/chart/use-quiet.ts';
import { useText } from '#client/shell/language.tsx';
import styles from './cluster-year-slot.module.css';

const ClusterYear = lazy(async () => ({
  default: (await import('./cluster-year.tsx')).ClusterYear,
}));

export function ClusterYearSlot({ asOfLine }: { asOfLine: string }) {
  const isQuiet = useQuiet(false);
  if (!isQuiet) return <Shape />;
  return (
    <Suspense fallback={<Shape />}>
      <ClusterYear asOfLine={asOfLine} shape={<Shape />} />
    </Suspense>
  );
}

function Shape() {
  const t = useText();
  return (
    <div aria-busy="true" className={`${styles['shape']} no-print`}>
      <span className="visually-hidden">{t('shell.loading')}</span>
      <Skeleton variant="text" width={24} />
      <Skeleton variant="rectangle" width="100%" height="3.5rem" />
      <Skeleton variant="rectangle" width="100%" height="3.5rem" />
    </div>
  );
}
