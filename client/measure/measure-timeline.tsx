// Measures over time: a bar from start to due date, filled as far as the work has come, a diamond for each milestone,
// and the line of the date it is all seen from. On narrow screens the same stands as a list with dates.
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { Milestone } from '#shared/measure/measure-schema.ts';
import { GroupTitle } from './group-title.tsx';
import type { MeasureEntry } from './measure-entry.ts';
import type { EntryGroup } from './measure-list.ts';
import styles from './measure-timeline.module.css';
import { milestoneStanding } from './milestone-standing.ts';
import { OverdueLabel, PhaseLabel, usePhaseWord } from './phase-label.tsx';
import { TimelineBar } from './timeline-bar.tsx';
import { TimelineKey } from './timeline-key.tsx';
import { percentOf, placeOf, timelineScale, type TimelineScale } from './timeline-scale.ts';

type MeasureTimelineProps = {
  strategySlug: string;
  caption: string;
  groups: EntryGroup[];
  isGrouped: boolean;
  asOf: IsoDate;
};

const hasDates = ({ row }: MeasureEntry) => row.startsOn !== null || row.dueOn !== null;

export function MeasureTimeline({
  strategySlug,
  caption,
  groups,
  isGrouped,
  asOf,
}: MeasureTimelineProps) {
  const t = useText();
  const entries = groups.flatMap((group) => group.entries);
  const scale = timelineScale(entries.flatMap(daysOf));
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
          <h2>{t('measure.timeline.undated', { count: new Set(undated).size })}</h2>
          <p className="soft small">{t('measure.timeline.undatedNote')}</p>
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
  const t = useText();
  const format = useFormat();
  const place = placeOf(scale, asOf);
  return (
    <tr>
      <th scope="col">{t('measure.column.title')}</th>
      <th scope="col" className={styles['axis']}>
        <span className="visually-hidden">{t('measure.timeline.axis')}</span>
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

type TimelineRowProps = {
  strategySlug: string;
  entry: MeasureEntry;
  scale: TimelineScale;
  asOf: IsoDate;
};

function TimelineRow({ strategySlug, entry, scale, asOf }: TimelineRowProps) {
  const t = useText();
  const format = useFormat();
  const { row } = entry;
  const span = spanText(entry);
  return (
    <tr>
      <th scope="row">
        <TitleLink strategySlug={strategySlug} entry={entry} />
        <PhaseLine entry={entry} />
      </th>
      <td className={styles['track']}>
        <span className={styles['words']}>
          <span className="figures">{span}</span>
          {row.milestones.length > 0 && (
            <span>
              {t('measure.timeline.milestones', {
                list: row.milestones.map(milestoneText).join('; '),
              })}
            </span>
          )}
        </span>
        <TimelineBar entry={entry} scale={scale} asOf={asOf} />
      </td>
    </tr>
  );

  function spanText({ row: { startsOn, dueOn } }: MeasureEntry): string {
    if (startsOn && dueOn) return `${format.date(startsOn)}–${format.date(dueOn)}`;
    if (startsOn) return t('measure.startsOn', { date: format.date(startsOn) });
    return dueOn ? t('measure.dueOn', { date: format.date(dueOn) }) : '';
  }

  function milestoneText(milestone: Milestone): string {
    const { title, dueOn } = milestone;
    const { reachedOn } = milestoneStanding(milestone, asOf);
    if (reachedOn) return `${title} (${t('measure.reachedOn', { date: format.date(reachedOn) })})`;
    return dueOn ? `${title} (${t('measure.dueOn', { date: format.date(dueOn) })})` : title;
  }
}

/** "Pågår · 60 % · Forfalt": the share belongs to the phase, not to the due date. */
function PhaseLine({ entry: { phase, progress, isOverdue } }: { entry: MeasureEntry }) {
  const format = useFormat();
  const phaseWord = usePhaseWord();
  const isMoving = phase === 'in_progress' || phase === 'planning';
  return (
    <span className={styles['phase']}>
      {phaseWord(phase)}
      {progress !== null && isMoving && ` · ${format.share(progress)}`}
      {isOverdue && (
        <>
          {' · '}
          <OverdueLabel />
        </>
      )}
    </span>
  );
}

function TitleLink({
  strategySlug,
  entry: { row },
}: {
  strategySlug: string;
  entry: MeasureEntry;
}) {
  return (
    <Link
      to="/$strategy/tiltak/$measureId"
      params={{ strategy: strategySlug, measureId: row.id }}
      lang={row.lang}
    >
      {row.title}
    </Link>
  );
}
