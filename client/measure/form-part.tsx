// A part of a long form under a heading of its own.
import type { ReactNode } from 'react';
import styles from './measure-form.module.css';

export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles['part']}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
