// Two people recorded the same period: both values side by side.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { ConflictBox } from '#client/ui/conflict-box.tsx';
import { noValueReasons } from '#shared/indicator/indicator-type.ts';
import type { IndicatorRow, ObservationRow } from '#shared/strategy/snapshot.ts';
import { useIndicatorFormat } from './indicator-format.ts';
import type { ObservationDraft } from './observation-draft.ts';

type ConflictProps = {
  row: IndicatorRow;
  draft: ObservationDraft;
  theirs: ObservationRow;
  isSaving: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

export function ObservationConflict(props: ConflictProps) {
  const { row, draft, theirs, isSaving, onKeepMine, onTakeTheirs } = props;
  const a = useAdminText();
  const t = useText();
  const valueFormat = useIndicatorFormat(row);
  const marks = ({ isPreliminary, isBreak }: Pick<ObservationRow, 'isPreliminary' | 'isBreak'>) =>
    [isPreliminary && t('word.mark.preliminary'), isBreak && t('word.mark.break')]
      .filter((word) => typeof word === 'string')
      .join(', ');
  const reason = noValueReasons.find((each) => each === draft.reason);
  const typed =
    row.direction === 'yes_no' && draft.value !== ''
      ? valueFormat.value(Number(draft.value))
      : draft.value;
  const mine = draft.kind === 'value' ? typed : reason ? t(`word.noValue.${reason}`) : '';
  const stored =
    theirs.value === null
      ? theirs.noValueReason
        ? t(`word.noValue.${theirs.noValueReason}`)
        : ''
      : valueFormat.recorded(theirs.value);
  return (
    <ConflictBox
      first={theirs}
      isSaving={isSaving}
      onKeepMine={onKeepMine}
      onTakeTheirs={onTakeTheirs}
      fields={[
        {
          label: a('indicatorForm.record.conflictValue'),
          mine,
          theirs: theirs.isWithdrawn ? a('observationTable.withdrawn') : stored,
        },
        {
          label: a('indicatorForm.record.conflictMarks'),
          mine: marks(draft),
          theirs: marks(theirs),
        },
        { label: a('indicatorForm.record.note'), mine: draft.note, theirs: theirs.note },
        { label: a('indicatorForm.record.source'), mine: draft.source, theirs: theirs.source },
      ]}
    />
  );
}
