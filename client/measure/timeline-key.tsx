// What the timeline's marks mean.
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import barStyles from './timeline-bar.module.css';
import styles from './timeline-key.module.css';

const marks = ['done', 'remaining', 'asOf', 'late', 'reached', 'milestone'] as const;

export function TimelineKey({ asOf }: { asOf: IsoDate }) {
  const t = useText();
  const format = useFormat();
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
          {mark === 'asOf'
            ? t('measure.timeline.key.asOf', { date: format.date(asOf) })
            : t(`measure.timeline.key.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
