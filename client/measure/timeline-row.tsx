// One measure on the timeline: its name with where it stands, its dates and milestones in words, and its bar.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { Milestone } from '#shared/measure/measure-schema.ts';
import type { MeasureEntry } from './measure-entry.ts';
import styles from './measure-timeline.module.css';
import { milestoneStanding } from './milestone-standing.ts';
import { OverdueLabel, usePhaseWord } from './phase-label.tsx';
import { TimelineBar } from './timeline-bar.tsx';
import type { TimelineScale } from './timeline-scale.ts';

type TimelineRowProps = {
  strategySlug: string;
  entry: MeasureEntry;
  scale: TimelineScale;
  asOf: IsoDate;
};

export function TimelineRow({ strategySlug, entry, scale, asOf }: TimelineRowProps) {
  const a = useAdminText();
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
              {a('measureTimeline.milestones', {
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

export function TitleLink({
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
