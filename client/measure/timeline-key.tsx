// What the timeline's marks mean.
import { useText } from '#client/shell/language.tsx';
import barStyles from './timeline-bar.module.css';
import styles from './timeline-key.module.css';

const marks = ['done', 'remaining', 'asOf', 'late', 'reached', 'milestone'] as const;

export function TimelineKey() {
  const t = useText();
  return (
    <ul className={styles['key']} aria-hidden="true">
      {marks.map((mark) => (
        <li key={mark}>
          {mark === 'reached' || mark === 'milestone' ? (
            <span
              className={`${styles['diamond']} ${barStyles['milestone']}`}
              data-reached={mark === 'reached' || undefined}
            />
          ) : (
            <span className={styles[mark]} />
          )}
          {t(`measure.timeline.key.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
