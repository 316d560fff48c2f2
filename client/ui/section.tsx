// A part of a page with its own heading, so that screen readers and eyes find the same parts.
import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

type SectionProps = {
  title: string;
  /** A line under the heading: what the part shows, and as of when. */
  note?: ReactNode;
  actions?: ReactNode;
  /** What `#…` in an address leads here by; its heading can then be given the focus. */
  anchor?: string;
  children: ReactNode;
};

export function Section({ title, note, actions, anchor, children }: SectionProps) {
  const id = useId();
  return (
    <section id={anchor} aria-labelledby={id} className={styles['section']}>
      <div className={styles['head']}>
        <h2 id={id} tabIndex={anchor === undefined ? undefined : -1}>
          {title}
        </h2>
        {actions && <div className="row no-print">{actions}</div>}
      </div>
      {note && <p className={`soft small ${styles['note']}`}>{note}</p>}
      <div className={styles['content']}>{children}</div>
    </section>
  );
}
