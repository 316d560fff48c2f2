// A column header that sorts: first up, then down, then back to the order the rows came in.
import type { ReactNode } from 'react';
import styles from './sort-header.module.css';

export type SortDirection = 'ascending' | 'descending' | 'none';

type SortHeaderProps = {
  direction: SortDirection;
  onSort: (next: SortDirection) => void;
  className?: string | undefined;
  children: ReactNode;
};

const nextOf = { none: 'ascending', ascending: 'descending', descending: 'none' } as const;

export function SortHeader({ direction, onSort, className, children }: SortHeaderProps) {
  return (
    <th scope="col" aria-sort={direction} className={`${styles['header']} ${className ?? ''}`}>
      <button type="button" className={styles['button']} onClick={() => onSort(nextOf[direction])}>
        {children}
        <svg viewBox="0 0 10 14" width="8" height="11" aria-hidden="true">
          <path d="M5 1 9 5.5H1z" className={styles['up']} />
          <path d="M5 13 1 8.5h8z" className={styles['down']} />
        </svg>
      </button>
    </th>
  );
}
