// The state of the work, over the list of measures.
import { useAdminText } from '#client/shell/admin-text.ts';
import type { MeasureEntry } from './measure-entry.ts';

/** The state of the work in one sentence. */
export function MeasureSummary({ entries }: { entries: readonly MeasureEntry[] }) {
  const a = useAdminText();
  const count = (is: (entry: MeasureEntry) => boolean) => entries.filter(is).length;
  const unreported = count(({ phase }) => phase === 'unreported');
  if (unreported === entries.length) {
    return <p>{a('measureList.noneReported', { count: entries.length })}</p>;
  }
  return (
    <p>
      {a('measureList.summary', {
        count: entries.length,
        completed: count(({ phase }) => phase === 'completed'),
        running: count(({ phase }) => phase === 'in_progress'),
        overdue: count(({ isOverdue }) => isOverdue),
      })}
      {unreported > 0 && ` ${a('measureList.unreported', { count: unreported })}`}
    </p>
  );
}
