// What somebody has decided, and what somebody has put their name to, as the report sets them.
import type { DocBlock } from '#shared/report/report-document.ts';
import { WrittenProse } from './report-prose.tsx';
import styles from './report-signed.module.css';

type Block<Kind extends DocBlock['kind']> = Extract<DocBlock, { kind: Kind }>;

export function DecisionBlock({ block: { label, prose, notes } }: { block: Block<'decision'> }) {
  return (
    <div className={styles['decision']}>
      <strong>{label}</strong>
      <WrittenProse prose={prose} />
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** A line for a pen where nobody has signed yet. */
export function SignatureBlock({
  block: { name, role, place, date },
}: {
  block: Block<'signature'>;
}) {
  const when = [place, date].filter((part) => part !== '').join(', ');
  return (
    <p className={styles['signature']} data-unsigned={name === '' || undefined}>
      {name && <strong>{name}</strong>}
      <span>{role}</span>
      {when && <span>{when}</span>}
    </p>
  );
}
