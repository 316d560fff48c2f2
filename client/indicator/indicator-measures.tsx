// The measures aimed at the same goal: what is done, beside what is reached.
import { Link } from '@tanstack/react-router';
import { PhaseLabel } from '#client/measure/phase-label.tsx';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { progressShare } from '#shared/measure/implementation.ts';
import type { IndicatorPageData } from './indicator-entry.ts';
import styles from './indicator-measures.module.css';

type MeasuresProps = { data: IndicatorPageData; strategySlug: string };

export function IndicatorMeasures({ data, strategySlug }: MeasuresProps) {
  const t = useText();
  const format = useFormat();
  const goal = data.goals.at(-1);
  return (
    <Section
      title={t('indicator.measures.title')}
      note={data.measures.length > 0 && t('indicator.measures.note')}
    >
      {data.measures.length === 0 && <p className="soft">{t('indicator.measures.none')}</p>}
      <ul className={styles['list']}>
        {data.measures.map(({ row, state, isOverdue }) => (
          <li key={row.id} className={styles['measure']}>
            <Link
              to="/$strategy/tiltak/$measureId"
              params={{ strategy: strategySlug, measureId: row.id }}
              lang={row.lang}
            >
              {row.title}
            </Link>
            <PhaseLabel phase={state?.phase ?? 'unreported'} isOverdue={isOverdue} />
            <span className={`${styles['progress']} figures`}>
              {state &&
                state.phase !== 'cancelled' &&
                t('indicator.measures.progress', { progress: format.share(progressShare(state)) })}
            </span>
          </li>
        ))}
      </ul>
      {goal && (
        <p className="no-print">
          <Link to="/$strategy/mal/$goalId" params={{ strategy: strategySlug, goalId: goal.id }}>
            {t('indicator.measures.open')}
          </Link>
        </p>
      )}
    </Section>
  );
}
