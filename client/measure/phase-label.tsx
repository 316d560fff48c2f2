// A measure's phase in words, with "overdue" beside it. A measure nobody has reported on says so: silence is no phase.
import { useText } from '#client/shell/language.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { MeasureEntry } from './measure-entry.ts';
import type { PhaseChoice } from './measure-list-search.ts';
import styles from './phase-label.module.css';

export function usePhaseWord(): (phase: PhaseChoice) => string {
  const t = useText();
  return (phase) => (phase === 'unreported' ? t('measure.unreported') : t(`word.phase.${phase}`));
}

export function PhaseLabel({ phase, isOverdue }: Pick<MeasureEntry, 'phase' | 'isOverdue'>) {
  const phaseWord = usePhaseWord();
  return (
    <span className={styles['label']}>
      <span className={styles['phase']} data-phase={phase}>
        {phase === 'unreported' && <StatusMark name="no_data" size={14} />}
        {phaseWord(phase)}
      </span>
      {isOverdue && <OverdueLabel />}
    </span>
  );
}

export function OverdueLabel() {
  const t = useText();
  return <strong className={styles['overdue']}>{t('measure.overdue')}</strong>;
}
