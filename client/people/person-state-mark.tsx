// How far somebody has come into Målbar, as mark and word.
import { useAdminText } from '#client/shell/admin-text.ts';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { MarkName } from '#shared/chart/status-mark.ts';
import type { PersonState } from '#shared/people/person-state.ts';
import styles from './directory.module.css';

const marks: Record<PersonState, MarkName> = {
  active: 'achieved',
  invited: 'stale',
  expired: 'off_track',
  waiting: 'behind',
  former: 'no_data',
  none: 'no_data',
};

export function PersonStateMark({ state }: { state: PersonState }) {
  const a = useAdminText();
  return (
    <span className={styles['mark']}>
      <StatusMark name={marks[state]} /> {a(`peopleAdmin.state.${state}`)}
    </span>
  );
}
