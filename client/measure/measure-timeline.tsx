// Measures over time: a bar from start to due date, filled as far as the work has come, a diamond for each milestone,
// and the line of the date it is all seen from. On a phone each measure is a block of its own, on the same scale.
import type { CSSProperties } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { GroupTitle } from './group-title.tsx';
import type { MeasureEntry } from './measure-entry.ts';
import type { EntryGroup } from './measure-list.ts';
import styles from './measure-timeline.module.css';
import { PhaseLabel } from './phase-label.tsx';
import { TimelineKey } from './timeline-key.tsx';
import { TimelineRow, TitleLink } from './timeline-row.tsx';
import { percentOf, placeOf, timelineScale, type TimelineScale } from './timeline-scale.ts';

type MeasureTimelineProps = {
  strategySlug: string;
  caption: string;
  groups: EntryGroup[];
  isGrouped: boolean;
  asOf: IsoDate;
  /** Of the strategy. */
  years: { first: number; last: number };
};

const hasDates = ({ row }: MeasureEntry) => row.startsOn !== null || row.dueOn !== null;

export function MeasureTimeline({
  strategySlug,
  caption,
  groups,
  isGrouped,
  asOf,
  years,
}: MeasureTimelineProps) {
  const a = useAdminText();
  const entries = groups.flatMap((group) => group.entries);
  const scale = timelineScale(entries.flatMap(daysOf), years);
  const undated = entries.filter((entry) => !hasDates(entry));
  const dated = groups
    .map((group) => ({ ...group, entries: group.entries.filter(hasDates) }))
    .filter((group) => group.entries.length > 0);
  return (
    <>
      {scale && (
        <>
          <TimelineKey asOf={asOf} phases={new Set(entries.map(({ phase }) => phase))} />
          <table className={styles['timeline']} style={scaleStyle(scale, asOf)}>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <TimelineHead scale={scale} asOf={asOf} />
            </thead>
            {dated.map((group) => (
              <tbody key={group.key} id={group.key}>
                {isGrouped && (
                  <tr className={styles['group']}>
                    <th scope="rowgroup" colSpan={2}>
                      <GroupTitle group={group} />
                    </th>
                  </tr>
                )}
                {group.entries.map((entry) => (
                  <TimelineRow
                    key={entry.row.id}
                    strategySlug={strategySlug}
                    entry={entry}
                    scale={scale}
                    asOf={asOf}
                  />
                ))}
              </tbody>
            ))}
          </table>
        </>
      )}
      {undated.length > 0 && (
        <section className={styles['undated']}>
          <h2>{a('measureTimeline.undated', { count: new Set(undated).size })}</h2>
          <p className="soft small">{a('measureTimeline.undatedNote')}</p>
          <ul>
            {[...new Set(undated)].map((entry) => (
              <li key={entry.row.id}>
                <TitleLink strategySlug={strategySlug} entry={entry} />{' '}
                <span className="small">
                  <PhaseLabel phase={entry.phase} isOverdue={entry.isOverdue} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function daysOf({ row }: MeasureEntry): IsoDate[] {
  const milestones = row.milestones.flatMap(({ dueOn, reachedOn }) => [dueOn, reachedOn]);
  return [row.startsOn, row.dueOn, ...milestones].filter((day) => day !== null);
}

/** The columns' custom properties, which all rows draw their grid from. */
function scaleStyle(scale: TimelineScale, asOf: IsoDate): CSSProperties {
  const place = placeOf(scale, asOf);
  const isInside = place >= 0 && place <= 1;
  return {
    '--years': scale.years.length,
    '--as-of': percentOf(place),
    '--as-of-width': isInside ? '2px' : '0px',
  } as CSSProperties;
}

function TimelineHead({ scale, asOf }: { scale: TimelineScale; asOf: IsoDate }) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const place = placeOf(scale, asOf);
  return (
    <tr>
      <th scope="col">{t('measure.column.title')}</th>
      <th scope="col" className={styles['axis']}>
        <span className="visually-hidden">{a('measureTimeline.axis')}</span>
        <span aria-hidden="true" className={styles['years']}>
          {scale.years.map((year) => (
            <span key={year}>{year}</span>
          ))}
        </span>
        {place >= 0 && place <= 1 && (
          <span
            aria-hidden="true"
            className={styles['asOf']}
            data-side={place > 0.5 ? 'left' : 'right'}
          >
            {format.date(asOf)}
          </span>
        )}
      </th>
    </tr>
  );
}
