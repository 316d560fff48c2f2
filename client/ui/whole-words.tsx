// A short word before a hyphen ("e-helse") stays with what follows it, and the number of a case ("16-25") is one: torn apart
// at a line's end they say nothing.
// Only how it looks: the text itself is as it was written.
import { Fragment } from 'react';
import styles from './whole-words.module.css';

const whole = /((?<![\p{L}\d-])(?:\p{L}{1,2}-\p{L}+|\d+-\d\d\b))/u;

export function WholeWords({ children: text }: { children: string }) {
  const parts = text.split(whole);
  if (parts.length === 1) return text;
  return parts.map((part, place) =>
    // Every other part is what the pattern found.
    place % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- parts of a text have no other name
      <span key={place} className={styles['whole']}>
        {part}
      </span>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- parts of a text have no other name
      <Fragment key={place}>{part}</Fragment>
    ),
  );
}
