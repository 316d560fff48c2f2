// Two people changed the same thing: both texts side by side, and the choice between them. Neither is lost.
//   {save.conflict && <ConflictBox first={{ entity: 'measure', id }} isSaving={save.isSaving} fields={[{ label, mine: draft.title, theirs: save.conflict.title }]}
//     onKeepMine={() => save.send({ ...draft, version: save.conflict.version })}
//     onTakeTheirs={() => { take(draftOf(save.conflict)); setVersion(save.conflict.version); save.clear(); }} />}
import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import styles from './conflict-box.module.css';

/** Both as words; fields where they agree are not shown. */
export type ConflictField = { label: string; mine: string; theirs: string };

/** Who was first: told by the newer row itself, or found in the history of the thing. */
type Changed = { entity: 'goal' | 'indicator' | 'measure'; id: string };
type First = { recordedBy: string; recordedAt: string } | Changed;

type ConflictBoxProps = {
  /** Null: whoever it was is not for the reader to know. */
  first: First | null;
  fields: ConflictField[];
  isSaving: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

export function ConflictBox(props: ConflictBoxProps) {
  const { first, fields, isSaving, onKeepMine, onTakeTheirs } = props;
  const t = useText();
  const headingId = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const differing = fields.filter(({ mine, theirs }) => mine.trim() !== theirs.trim());
  const empty = <span className="soft">{t('shell.conflict.empty')}</span>;
  return (
    <section ref={box} tabIndex={-1} aria-labelledby={headingId} className={styles['box']}>
      <h3 id={headingId}>{t('shell.conflict.title')}</h3>
      {first && 'recordedBy' in first && <Byline name={first.recordedBy} at={first.recordedAt} />}
      {first && 'entity' in first && <LastChange entity={first.entity} id={first.id} />}
      <p>{t('shell.conflict.text')}</p>
      {differing.length === 0 ? (
        <p>{t('shell.conflict.same')}</p>
      ) : (
        <dl className={styles['fields']}>
          {differing.map(({ label, mine, theirs }) => (
            <div key={label} className={styles['field']}>
              <dt>{label}</dt>
              <dd>
                <span className={styles['whose']}>{t('shell.conflict.mine')}</span>
                <span className={styles['text']}>{mine || empty}</span>
              </dd>
              <dd>
                <span className={styles['whose']}>{t('shell.conflict.theirs')}</span>
                <span className={styles['text']}>{theirs || empty}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="row">
        <Button data-size="sm" loading={isSaving} onClick={onKeepMine}>
          {t('shell.conflict.keepMine')}
        </Button>
        <Button data-size="sm" variant="secondary" disabled={isSaving} onClick={onTakeTheirs}>
          {t('shell.conflict.takeTheirs')}
        </Button>
      </div>
    </section>
  );
}

function Byline({ name, at }: { name: string; at: string }) {
  const t = useText();
  const format = useFormat();
  return <p>{t('shell.conflict.by', { name, date: format.instant(at) })}</p>;
}

/** Nothing until it is known, and nothing where no person did it. */
function LastChange({ entity, id }: Changed) {
  const { data } = useQuery(useTRPC().audit.history.queryOptions({ entity, id }));
  const newest = data?.entries[0];
  return newest?.actorName && <Byline name={newest.actorName} at={newest.at} />;
}
