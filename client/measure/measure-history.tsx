// Who changed what in a measure, and when.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useChangeLine } from '#client/audit/change-line.ts';
import { HistoryList, HistorySection } from '#client/audit/history-list.tsx';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { differingFields } from '#shared/audit/record-change.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';
import { measureFields, useMeasureWords, type MeasureNames } from './measure-words.ts';

type MeasureHistoryProps = { id: string; data: Omit<MeasureNames, 'people'> };

export function MeasureHistory({ id, data }: MeasureHistoryProps) {
  return (
    <HistorySection resetKey={id}>
      <MeasureEvents id={id} data={data} />
    </HistorySection>
  );
}

type Entry = { action: string; before: MeasureRow | null; after: MeasureRow | null };

function MeasureEvents({ id, data }: MeasureHistoryProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const { data: history } = useSuspenseQuery(
    useTRPC().audit.history.queryOptions({ entity: 'measure', id }),
  );
  const { entries, people } = history;
  const wordsOf = useMeasureWords({ ...data, people });
  const changeLine = useChangeLine();
  const items = entries.map(({ id: key, knownAt, actorName, action, before, after }, place) => {
    // The trail keeps whole rows as they were written.
    const entry = {
      action,
      before: before as MeasureRow | null,
      after: after as MeasureRow | null,
    };
    return {
      key,
      at: knownAt,
      who: actorName,
      deed: deedOf(entry, place),
      changes: changesOf(entry),
    };
  });
  return <HistoryList items={items} />;

  function deedOf({ action, after }: Entry, place: number): string {
    const phase = after ? t(`word.phase.${after.phase}`) : '';
    const progress = after ? format.share(after.progress / 100) : '';
    switch (action) {
      case 'measure.create':
        return a('measureForm.history.create');
      case 'measure.update':
        return a('measureForm.history.update');
      case 'measure.recordUpdate':
        return a('measureForm.history.recordUpdate', { phase, progress });
      case 'measure.undoUpdate':
        if (standingAt(place) === 0) return a('measureForm.history.undoToUnreported');
        return a('measureForm.history.undoUpdate', { phase, progress });
      case 'measure.archive':
        return a('measureForm.history.archive');
      case 'measure.restore':
        return a('measureForm.history.restore');
      default:
        return a('measureForm.history.other');
    }
  }

  /** How many updates stood after an entry; the list is newest first. */
  function standingAt(place: number): number {
    const told = entries.slice(place).map((entry) => entry.action);
    const count = (action: string) => told.filter((each) => each === action).length;
    return count('measure.recordUpdate') - count('measure.undoUpdate');
  }

  function changesOf({ before, after }: Entry): string[] {
    if (!before || !after) return [];
    const [old, now] = [wordsOf(before), wordsOf(after)];
    return differingFields(measureFields, old, now).map((field) => {
      const name = field === 'responsible' ? t('people.responsible') : a(`measureForm.${field}`);
      return changeLine({ name, from: old[field], to: now[field] });
    });
  }
}
