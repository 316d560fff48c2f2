// What a group of measures is called, with how many there are and how many of them are overdue.
import { useText } from '#client/shell/language.tsx';
import { bodyName } from '#shared/people/body-name.ts';
import type { EntryGroup } from './measure-list.ts';
import styles from './group-title.module.css';
import { usePhaseWord } from './phase-label.tsx';

export function GroupTitle({ group: { about, entries } }: { group: EntryGroup }) {
  const t = useText();
  const phaseWord = usePhaseWord();
  const overdue = entries.filter((entry) => entry.isOverdue).length;
  return (
    <span className={styles['title']}>
      {about.kind === 'goal' && (
        <span lang={about.goal.lang}>
          <span className={styles['number']}>{about.goal.number}</span> {about.goal.title}
        </span>
      )}
      {about.kind === 'phase' && <span>{phaseWord(about.phase)}</span>}
      {about.kind === 'partner' && <span lang={about.partner.lang}>{about.partner.name}</span>}
      {about.kind === 'body' && <span lang={about.body.lang}>{bodyName(about.body)}</span>}
      {about.kind === 'none' && <span>{t('measure.none.group')}</span>}{' '}
      <span className={styles['count']}>
        {t('measure.groupCount', { count: entries.length })}
        {overdue > 0 &&
          about.kind !== 'phase' &&
          `, ${t('measure.groupOverdue', { count: overdue })}`}
      </span>
    </span>
  );
}
