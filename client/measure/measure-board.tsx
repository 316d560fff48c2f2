// Measures by phase, one column each: what lies still, what moves, what is done. Late ones first in their column.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { PartnerNames } from './measure-cell.tsx';
import type { MeasureEntry } from './measure-entry.ts';
import { phaseChoices } from './measure-list-search.ts';
import styles from './measure-board.module.css';
import { MeasureProgress } from './measure-progress.tsx';
import { OverdueLabel, usePhaseWord } from './phase-label.tsx';

export function MeasureBoard({
  strategySlug,
  entries,
}: {
  strategySlug: string;
  entries: MeasureEntry[];
}) {
  const phaseWord = usePhaseWord();
  // "Not reported" is a column only while somebody has not: it is a gap to close, not a phase.
  const phases = phaseChoices.filter(
    (phase) => phase !== 'unreported' || entries.some((entry) => entry.phase === phase),
  );
  const ofPhase = Map.groupBy(entries, ({ phase }) => phase);
  const widths = phases.map((phase) =>
    ofPhase.has(phase) ? 'minmax(10rem, 3fr)' : 'minmax(6.5rem, 1fr)',
  );
  return (
    <div className={styles['board']} style={{ gridTemplateColumns: widths.join(' ') }}>
      {phases.map((phase) => {
        const own = ofPhase.get(phase) ?? [];
        const lateFirst = own.toSorted((a, b) => Number(b.isOverdue) - Number(a.isOverdue));
        return (
          <section
            key={phase}
            className={styles['column']}
            data-empty={own.length === 0 || undefined}
          >
            <h2 className={styles['heading']}>
              {phaseWord(phase)} <span className={styles['count']}>{own.length}</span>
            </h2>
            <ul className={styles['cards']}>
              {lateFirst.map((entry) => (
                <li key={entry.row.id} className={styles['card']}>
                  <BoardCard strategySlug={strategySlug} entry={entry} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function BoardCard({ strategySlug, entry }: { strategySlug: string; entry: MeasureEntry }) {
  const t = useText();
  const format = useFormat();
  const { row, area, leads, phase, isOverdue } = entry;
  return (
    <>
      <Link
        to="/$strategy/tiltak/$measureId"
        params={{ strategy: strategySlug, measureId: row.id }}
        lang={row.lang}
        className={styles['title']}
      >
        {row.title}
      </Link>
      {phase === 'in_progress' || phase === 'planning' ? (
        <MeasureProgress phase={phase} progress={entry.progress} due={entry.due} />
      ) : null}
      <p className={styles['facts']}>
        {row.dueOn && (
          <span className="figures">{t('measure.dueOn', { date: format.date(row.dueOn) })}</span>
        )}
        {isOverdue && <OverdueLabel />}
      </p>
      <p className={styles['facts']}>
        <span>
          {area && <span lang={area.lang}>{area.title}</span>}
          {area && leads.length > 0 && ' · '}
          {leads.length > 0 && <PartnerNames partners={leads} />}
        </span>
      </p>
    </>
  );
}
