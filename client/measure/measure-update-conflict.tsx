// Two people updated the same measure: phase, percent and words side by side. The row that answers has no words: they
// are the newest of the measure's updates, asked for again.
import { useText } from '#client/shell/language.tsx';
import { ConflictBox } from '#client/ui/conflict-box.tsx';
import { useRefreshOnConflict } from '#client/ui/use-refresh-on-conflict.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
import type { MeasurePhase } from '#shared/measure/measure-type.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';

type ConflictProps = {
  /** As last fetched: behind the conflict until it has been asked for again. */
  measure: MeasureStanding;
  /** The newest update when the form was opened: what is said since then is theirs. */
  seenUpdateId: string | undefined;
  mine: { phase: MeasurePhase | null; progress: string; text: string };
  theirs: MeasureRow;
  isSaving: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

export function MeasureUpdateConflict(props: ConflictProps) {
  const { measure, seenUpdateId, mine, theirs, isSaving, onKeepMine, onTakeTheirs } = props;
  const t = useText();
  useRefreshOnConflict(theirs);
  const newest = measure.updates.at(-1);
  const said = newest && newest.id !== seenUpdateId ? newest.text : '';
  const isFetched = measure.row.version >= theirs.version;
  return (
    <ConflictBox
      first={{ entity: 'measure', id: theirs.id }}
      isSaving={isSaving}
      fields={[
        {
          label: t('measure.update.phase'),
          mine: mine.phase ? t(`word.phase.${mine.phase}`) : '',
          theirs: t(`word.phase.${theirs.phase}`),
        },
        {
          label: t('measure.update.progress'),
          mine: mine.progress,
          theirs: String(theirs.progress),
        },
        // Until it is known, it is never said to be the same.
        { label: t('measure.update.text'), mine: mine.text, theirs: isFetched ? said : '…' },
      ]}
      onKeepMine={onKeepMine}
      onTakeTheirs={onTakeTheirs}
    />
  );
}
