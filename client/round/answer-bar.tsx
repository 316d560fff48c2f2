// How many of those asked have answered, as a bar with its figures.
import { useAdminText } from '#client/shell/admin-text.ts';
import styles from './round-page.module.css';

export function AnswerBar({ answered, asked }: { answered: number; asked: number }) {
  const a = useAdminText();
  if (asked === 0) return <span className="soft">{a('round.itemState.ownerless')}</span>;
  const width = (answered / asked) * 100;
  return (
    <span className={styles['answers']}>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect x="0" y="2" width="100" height="4" className={styles['track']} />
        <rect x="0" y="2" width={width} height="4" className={styles['reached']} />
      </svg>
      <span className="figures">{a('round.answeredOf', { answered, asked })}</span>
    </span>
  );
}
