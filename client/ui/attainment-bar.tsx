// Attainment as a bar from 0 to 100 %, with the plan's tick; the figure in words stands beside it.
import { useFormat } from '#client/ui/format.ts';
import styles from './attainment-bar.module.css';

type AttainmentBarProps = {
  /** True share; the bar ends at 1, the figure beside it says 118 % or −20 %. */
  attainment: number | null;
  plan: number | null;
  isWeak?: boolean;
};

export function AttainmentBar({ attainment, plan, isWeak = false }: AttainmentBarProps) {
  const format = useFormat();
  const within = (share: number) => Math.min(100, Math.max(0, share * 100));
  return (
    <span className={styles['bar']} data-weak={isWeak || undefined}>
      <svg
        className={styles['drawing']}
        viewBox="0 0 100 12"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect x="0" y="3" width="100" height="6" className={styles['track']} />
        {attainment !== null && (
          <rect x="0" y="3" width={within(attainment)} height="6" className={styles['reached']} />
        )}
        {plan !== null && (
          <line
            x1={within(plan)}
            x2={within(plan)}
            y1="0"
            y2="12"
            className={styles['plan']}
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
      <span className={`${styles['figure']} figures`}>
        {attainment === null ? '–' : format.share(attainment)}
      </span>
    </span>
  );
}
