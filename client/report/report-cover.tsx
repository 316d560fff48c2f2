// The report's cover: a petrol sheet, the same in light and dark, with the year drawn as measuring rods.
import type { ReportCover } from '#shared/report/report-document.ts';
import styles from './report-cover.module.css';
import { Say } from './report-text.tsx';

/** The year drawn as measuring rods: bright as far as the goal is reached, with the plan's stroke in ochre. */
export function CoverSheet({
  cover,
  sampleNotice,
}: {
  cover: ReportCover;
  sampleNotice: string | null;
}) {
  return (
    <section className={styles['cover']} aria-label={`${cover.title} – ${cover.subtitle}`}>
      <p className={styles['owner']}>
        <span>{cover.organisation}</span>
        {sampleNotice && <span className={styles['sample']}>{sampleNotice}</span>}
      </p>
      <p className={styles['title']}>{cover.title}</p>
      <p className={styles['subtitle']}>{cover.subtitle}</p>
      <p className={styles['strategy']}>
        <Say text={cover.strategy} />
      </p>
      <p className={styles['rodsCaption']}>{cover.rodsCaption}</p>
      <p className="visually-hidden">{cover.rodsAlt}</p>
      <div
        aria-hidden="true"
        className={styles['rods']}
        data-many={cover.rods.length > 5 || undefined}
      >
        {cover.rods.map((rod, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- rods never change places
          <div key={place} className={styles['rod']}>
            <div className={styles['scale']}>
              {rod.share !== null && (
                <div
                  className={styles['reached']}
                  style={{ height: percent(Math.round(rod.share * 50) / 50) }}
                />
              )}
              {rod.plan !== null && (
                <div className={styles['plan']} style={{ bottom: percent(rod.plan) }} />
              )}
            </div>
            <p className={styles['rodFigure']} data-measured={rod.share !== null || undefined}>
              {rod.label}
            </p>
            <p className={styles['rodName']}>
              <Say text={rod.name} />
            </p>
          </div>
        ))}
      </div>
      <dl className={styles['coverFacts']}>
        {cover.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function percent(share: number): string {
  return `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
}
