// Who changed what in a measure, and when: opened on demand, since few ask and it may be long.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { PageState } from '#client/ui/page-state.tsx';
import { Section } from '#client/ui/section.tsx';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';
import styles from './measure-history.module.css';
import { measureFields, useMeasureWords, type MeasureNames } from './measure-words.ts';

type MeasureHistoryProps = {
  id: string;
  data: Omit<MeasureNames, 'people'> & { strategy: { slug: string } };
};

export function MeasureHistory({ id, data }: MeasureHistoryProps) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title={t('measure.page.history')}
      actions={
        <Button variant="tertiary" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'measureForm.history.hide' : 'measureForm.history.show')}
        </Button>
      }
    >
      {isOpen && (
        <PageState resetKey={id}>
          <HistoryList id={id} data={data} />
        </PageState>
      )}
    </Section>
  );
}

type Entry = { action: string; before: MeasureRow | null; after: MeasureRow | null };

function HistoryList({ id, data }: MeasureHistoryProps) {
  const t = useText();
  const format = useFormat();
  const trpc = useTRPC();
  const { data: outline } = useSuspenseQuery(
    trpc.strategy.outline.queryOptions({ strategy: data.strategy.slug }),
  );
  const wordsOf = useMeasureWords({ ...data, people: outline.people });
  const { data: entries } = useSuspenseQuery(
    trpc.audit.history.queryOptions({ entity: 'measure', id }),
  );
  if (entries.length === 0) return <p className="soft">{t('measureForm.history.empty')}</p>;
  return (
    <ol className={styles['history']}>
      {entries.map(({ id: key, knownAt, actorName, action, before, after }, place) => {
        const entry = {
          action,
          before: before as MeasureRow | null,
          after: after as MeasureRow | null,
        };
        const changes = changesOf(entry);
        return (
          <li key={key}>
            <span className="soft small">
              {t('measureForm.history.entry', {
                date: format.instant(knownAt),
                name: actorName ?? t('measureForm.history.system'),
              })}
            </span>
            <span>{sentenceOf(entry, place)}</span>
            {changes.length > 0 && (
              <ul className="small">
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );

  function sentenceOf({ action, after }: Entry, place: number): string {
    const phase = after ? t(`word.phase.${after.phase}`) : '';
    const progress = after ? format.share(after.progress / 100) : '';
    switch (action) {
      case 'measure.create':
        return t('measureForm.history.create');
      case 'measure.update':
        return t('measureForm.history.update');
      case 'measure.recordUpdate':
        return t('measureForm.history.recordUpdate', { phase, progress });
      case 'measure.undoUpdate':
        if (standingAt(place) === 0) return t('measureForm.history.undoToUnreported');
        return t('measureForm.history.undoUpdate', { phase, progress });
      case 'measure.archive':
        return t('measureForm.history.archive');
      case 'measure.restore':
        return t('measureForm.history.restore');
      default:
        return t('measureForm.history.other');
    }
  }

  /** How many updates stood after an entry; the list is newest first. */
  function standingAt(place: number): number {
    const told = entries.slice(place).map((entry) => entry.action);
    const count = (action: string) => told.filter((each) => each === action).length;
    return count('measure.recordUpdate') - count('measure.undoUpdate');
  }

  /** Field by field, from what to what; long texts are only named. */
  function changesOf({ action, before, after }: Entry): string[] {
    if (action !== 'measure.update' || !before || !after) return [];
    const [old, now] = [wordsOf(before), wordsOf(after)];
    return measureFields
      .filter((field) => old[field] !== now[field])
      .map((field) => {
        const name = field === 'responsible' ? t('people.responsible') : t(`measureForm.${field}`);
        if (old[field].length + now[field].length > 240)
          return t('measureForm.history.changedLong', { field: name });
        const said = (text: string) =>
          text.replaceAll('\n', '; ') || t('measureForm.history.nothing');
        return t('measureForm.history.changed', {
          field: name,
          before: said(old[field]),
          after: said(now[field]),
        });
      });
  }
}
