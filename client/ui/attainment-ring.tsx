// Attainment as a ring from 0, with a short ochre tick where the plan says it should be.
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import styles from './attainment-ring.module.css';

type AttainmentRingProps = {
  /** What the ring measures, for the text alternative. */
  name: string;
  /** Share of the way, 1 reached; null is "not measured", an empty ring and no 0 %. */
  attainment: number | null;
  plan: number | null;
  /** Greyed: there are figures, but too few of them (below half the coverage). */
  isWeak?: boolean;
  size?: number;
};

export function AttainmentRing({
  name,
  attainment,
  plan,
  isWeak = false,
  size = 96,
}: AttainmentRingProps) {
  const t = useText();
  const format = useFormat();
  const thickness = size / 10;
  const radius = (size - thickness) / 2 - 2;
  const centre = size / 2;
  const around = 2 * Math.PI * radius;
  const reached = attainment === null ? 0 : Math.min(1, Math.max(0, attainment));
  const angle = 2 * Math.PI * Math.min(1, Math.max(0, plan ?? 0)) - Math.PI / 2;
  const tick = (distance: number) => ({
    x: centre + Math.cos(angle) * distance,
    y: centre + Math.sin(angle) * distance,
  });
  const [inner, outer] = [tick(radius - thickness / 2 - 2), tick(radius + thickness / 2 + 2)];
  const label = attainment === null ? null : format.share(attainment);
  const alt =
    label === null
      ? t('chart.ringAltNone', { name })
      : plan === null
        ? t('chart.ringAltNoPlan', { name, attainment: label })
        : t('chart.ringAlt', { name, attainment: label, plan: format.share(plan) });
  return (
    <svg
      className={styles['ring']}
      data-weak={isWeak || undefined}
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={alt}
    >
      <circle
        cx={centre}
        cy={centre}
        r={radius}
        className={styles['track']}
        strokeWidth={thickness}
      />
      {reached > 0 && (
        <circle
          cx={centre}
          cy={centre}
          r={radius}
          className={styles['reached']}
          strokeWidth={thickness}
          strokeDasharray={`${around * reached} ${around}`}
          transform={`rotate(-90 ${centre} ${centre})`}
        />
      )}
      {plan !== null && (
        <line
          x1={inner.x}
          y1={inner.y}
          x2={outer.x}
          y2={outer.y}
          className={styles['plan']}
          strokeWidth={3}
        />
      )}
      <text
        x={centre}
        y={centre}
        className={styles['figure']}
        fontSize={label === null ? size / 4 : size / 4.4}
      >
        {label ?? '–'}
      </text>
    </svg>
  );
}
