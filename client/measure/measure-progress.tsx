// How far a measure has come, against what time says is due: work done, never to be read as effect reached.
import { useText } from '#client/shell/language.tsx';
import { AttainmentBar } from '#client/ui/attainment-bar.tsx';
import { useFormat } from '#client/ui/format.ts';
import { NoValue } from './no-value.tsx';
import type { MeasureEntry } from './measure-entry.ts';

export function MeasureProgress({
  phase,
  progress,
  due,
}: Pick<MeasureEntry, 'phase' | 'progress' | 'due'>) {
  const t = useText();
  const format = useFormat();
  // An empty bar would read as 0 %.
  if (progress === null) return <NoValue />;
  return (
    <>
      <AttainmentBar attainment={progress} plan={due} isWeak={phase === 'cancelled'} />
      {due !== null && (
        <span className="visually-hidden">{t('measure.due', { share: format.share(due) })}</span>
      )}
    </>
  );
}
