// One measure's bar on the timeline. Drawn for the eye only: its dates and phase stand in words beside it.
import type { IsoDate } from '#shared/iso-date.ts';
import type { MeasureEntry } from './measure-entry.ts';
import { milestoneStanding } from './milestone-standing.ts';
import styles from './timeline-bar.module.css';
import { percentOf, placeOf, type TimelineScale } from './timeline-scale.ts';

export function TimelineBar({
  entry,
  scale,
  asOf,
}: {
  entry: MeasureEntry;
  scale: TimelineScale;
  asOf: IsoDate;
}) {
  const { row, phase, progress, isOverdue } = entry;
  const from = row.startsOn === null ? null : placeOf(scale, row.startsOn);
  const to = row.dueOn === null ? null : placeOf(scale, row.dueOn);
  const now = Math.min(1, placeOf(scale, asOf));
  return (
    <span aria-hidden="true" className={styles['drawing']} data-phase={phase}>
      {from !== null && to !== null && (
        <span className={styles['bar']} style={stretch(from, to)}>
          <span className={styles['done']} style={{ width: percentOf(progress ?? 0) }} />
        </span>
      )}
      {/* No due date: the bar fades out where nobody has said when. */}
      {from !== null && to === null && <span className={styles['open']} style={stretch(from, 1)} />}
      {from === null && to !== null && (
        <span className={styles['end']} style={{ left: percentOf(to) }} />
      )}
      {isOverdue && to !== null && now > to && (
        <span className={styles['late']} style={stretch(to, now)} />
      )}
      {row.milestones.map((milestone, place) => {
        const { day, reachedOn } = milestoneStanding(milestone, asOf);
        if (!day) return null;
        return (
          <span
            // oxlint-disable-next-line react/no-array-index-key -- milestones have no id and keep their order
            key={place}
            className={styles['milestone']}
            data-reached={reachedOn !== null || undefined}
            style={{ left: percentOf(placeOf(scale, day)) }}
          />
        );
      })}
    </span>
  );
}

function stretch(from: number, to: number) {
  return { left: percentOf(from), width: percentOf(Math.max(0, to - from)) };
}
