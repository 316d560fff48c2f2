// A status as shape, word and colour together; never colour alone.
import { useText } from '#client/shell/language.tsx';
import { markElements, markSize, type MarkName } from '#shared/chart/status-mark.ts';
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';
import styles from './status-mark.module.css';

/** The shape alone, hidden from screen readers: its word stands beside it. */
export function StatusMark({ name, size = 16 }: { name: MarkName; size?: number }) {
  return (
    <svg
      className={styles['mark']}
      data-status={name}
      width={size}
      height={size}
      viewBox={`0 0 ${markSize} ${markSize}`}
      aria-hidden="true"
    >
      {markElements(name).map((element) =>
        element.paint === 'fill' ? (
          <path key={element.d} d={element.d} fill="currentColor" fillRule="evenodd" />
        ) : (
          <path
            key={element.d}
            d={element.d}
            fill="none"
            stroke="currentColor"
            strokeWidth={element.width}
            strokeLinecap="round"
            strokeLinejoin="round"
            strokeDasharray={element.dash}
          />
        ),
      )}
    </svg>
  );
}

/** Null status: there is a value but no target to judge it by. */
export function StatusLabel({
  status,
  isStale = false,
}: {
  status: GoalStatus | null;
  isStale?: boolean;
}) {
  const t = useText();
  return (
    <span className={styles['label']}>
      <span className={styles['part']} data-status={status ?? 'not_measured'}>
        <StatusMark name={status ?? 'not_measured'} />
        {t(`word.status.${status ?? 'no_target'}`)}
      </span>
      {isStale && (
        <span className={styles['part']} data-status="stale">
          <StatusMark name="stale" />
          {t('word.status.stale')}
        </span>
      )}
    </span>
  );
}
