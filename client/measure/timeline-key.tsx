// What the timeline's marks mean.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { PhaseChoice } from './measure-list-search.ts';
import barStyles from './timeline-bar.module.css';
import styles from './timeline-key.module.css';

const marks = [
  'done',
  'remaining',
  'unreported',
  'cancelled',
  'asOf',
  'late',
  'reached',
  'milestone',
] as const;

type TimelineKeyProps = {
  asOf: IsoDate;
  /** Phases that are drawn. */
  phases: ReadonlySet<PhaseChoice>;
};

export function TimelineKey({ asOf, phases }: TimelineKeyProps) {
  const a = useAdminText();
  const format = useFormat();
  const shown = marks.filter(
    (mark) => (mark !== 'unreported' && mark !== 'cancelled') || phases.has(mark),
  );
  return (
    <ul className={styles['key']} aria-hidden="true">
      {shown.map((mark) => (
        <li key={mark}>
          {mark === 'reached' || mark === 'milestone' ? (
            <span
              className={`${styles['diamond']} ${barStyles['milestone']}`}
              data-reached={mark === 'reached' || undefined}
            />
          ) : (
            <span className={styles[mark]} />
          )}
          {mark === 'asOf'
            ? a('measureTimeline.key.asOf', { date: format.date(asOf) })
            : a(`measureTimeline.key.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
