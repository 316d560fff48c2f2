// The report's smallest pieces: a text in its own language, running text, a status, a bar and a ring. Their words come
// with the document, so that they are in its language and not the interface's.
import { StatusMark } from '#client/ui/status-mark.tsx';
import markStyles from '#client/ui/status-mark.module.css';
import type { Ring } from '#shared/chart/chart-spec.ts';
import type { DocStatus, DocText } from '#shared/report/report-document.ts';
import styles from './report-text.module.css';

export function Say({ text }: { text: DocText }) {
  return typeof text === 'string' ? text : <span lang={text.lang}>{text.text}</span>;
}

/** Blank lines part paragraphs. */
export function ReportProse({
  text,
  className,
}: {
  text: DocText;
  className?: string | undefined;
}) {
  const [words, lang] = typeof text === 'string' ? [text, undefined] : [text.text, text.lang];
  return words.split(/\n{2,}/).map((paragraph, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- paragraphs never change places
    <p key={place} lang={lang} className={`${styles['prose']} ${className ?? ''}`}>
      {paragraph}
    </p>
  ));
}

export function ReportStatus({ status: { status, word, stale } }: { status: DocStatus }) {
  return (
    <span className={markStyles['label']}>
      <span className={markStyles['part']} data-status={status}>
        <StatusMark name={status} size={14} />
        {word}
      </span>
      {stale && (
        <span className={markStyles['part']} data-status="stale">
          <StatusMark name="stale" size={14} />
          {stale}
        </span>
      )}
    </span>
  );
}

/** A bar from zero with the plan's tick; nothing where there is nothing to draw. */
export function ReportBar({ share, plan }: { share: number | null; plan: number | null }) {
  if (share === null && plan === null) return null;
  const within = (value: number) => Math.min(100, Math.max(0, value * 100));
  return (
    <svg
      className={styles['bar']}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect y="2" width="100" height="6" className={styles['track']} />
      {share !== null && (
        <rect y="2" width={within(share)} height="6" className={styles['reached']} />
      )}
      {plan !== null && (
        <line
          x1={within(plan)}
          x2={within(plan)}
          y2="10"
          vectorEffect="non-scaling-stroke"
          className={styles['plan']}
        />
      )}
    </svg>
  );
}

export function ReportRing({ ring, size }: { ring: Ring; size: number }) {
  const thickness = size * 0.095;
  const radius = size / 2 - size * 0.035 - thickness / 2;
  const around = 2 * Math.PI * radius;
  const tick = ring.plan === null ? null : `rotate(${ring.plan * 360} ${size / 2} ${size / 2})`;
  const words = ring.share === null ? ring.label.split(' ') : [ring.label];
  const fontSize = ring.share === null ? size * 0.12 : size * (ring.label.length > 4 ? 0.2 : 0.23);
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={ring.alt}
      className={styles['ring']}
    >
      <circle
        cx={size / 2}
        cy={size / 2}
        r={radius}
        className={styles['ringTrack']}
        strokeWidth={thickness}
      />
      {ring.share !== null && ring.share > 0 && (
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          className={styles['ringReached']}
          strokeWidth={thickness}
          strokeDasharray={`${around * ring.share} ${around}`}
          transform={`rotate(-90 ${size / 2} ${size / 2})`}
        />
      )}
      {tick && (
        <path
          d={`M${size / 2} 0v${thickness + size * 0.06}`}
          transform={tick}
          strokeWidth={size * 0.026}
          className={styles['plan']}
        />
      )}
      {words.map((word, place) => (
        <text
          key={word}
          x={size / 2}
          y={size / 2 + (place - (words.length - 1) / 2) * fontSize * 1.1}
          fontSize={fontSize}
          data-measured={ring.share !== null || undefined}
          className={styles['ringLabel']}
        >
          {word}
        </text>
      ))}
    </svg>
  );
}
