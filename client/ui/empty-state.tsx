// An empty place that teaches: what belongs here, who adds it, and one button.
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export function EmptyState({
  title,
  text,
  action,
}: {
  title: string;
  text: string;
  action?: ReactNode;
}) {
  return (
    <div className={styles['empty']}>
      <p className={styles['title']}>{title}</p>
      <p className="soft">{text}</p>
      {action && <div className="no-print">{action}</div>}
    </div>
  );
}
