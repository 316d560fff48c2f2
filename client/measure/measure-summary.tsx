// The state of the work, over the list of measures.
import { useText } from '#client/shell/language.tsx';
import type { MeasureEntry } from './measure-entry.ts';

/** The state of the work in one sentence. */
export function MeasureSummary({ entries }: { entries: readonly MeasureEntry[] }) {
  const t = useText();
  const count = (is: (entry: MeasureEntry) => boolean) => entries.filter(is).length;
  const unreported = count(({ phase }) => phase === 'unreported');
  if (unreported === entries.length) {
    return <p>{t('measure.list.noneReported', { count: entries.length })}</p>;
  }
  return (
    <p>
      {t('measure.list.summary', {
        count: entries.length,
        completed: count(({ phase }) => phase === 'completed'),
        running: count(({ phase }) => phase === 'in_progress'),
        overdue: count(({ isOverdue }) => isOverdue),
      })}
      {unreported > 0 && ` ${t('measure.list.unreported', { count: unreported })}`}
    </p>
  );
}
