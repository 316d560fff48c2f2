// The frame of what a case is about on the big screen: large with its figure, or in one line among others.
import type { ReactNode } from 'react';
import styles from './stage-figure.module.css';

type FrameProps = {
  title: string;
  lang?: string | undefined;
  isLine: boolean;
  /** Value and status. */
  figure?: ReactNode;
  /** Only where it stands large. */
  children?: ReactNode;
};

export function Frame({ title, lang, isLine, figure, children }: FrameProps) {
  if (isLine)
    return (
      <span className={styles['line']}>
        <span lang={lang} className={styles['name']}>
          {title}
        </span>
        <span className={styles['lineFigure']}>{figure}</span>
      </span>
    );
  return (
    <section className={styles['large']} aria-label={title}>
      <h2 lang={lang} className={styles['title']}>
        {title}
      </h2>
      {figure && <div className={styles['figure']}>{figure}</div>}
      {children}
    </section>
  );
}
