// Closing a decision or a follow-up: when, and how it went.
import { today } from '#client/ui/today.ts';
import { Textfield } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { DateField } from '#client/ui/date-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { closeInput } from '#shared/meeting/decision-schema.ts';
import { plainText } from '#shared/report/markdown-blocks.ts';
import type { DecisionRecord, FollowUpRow } from '#shared/meeting/decision-type.ts';

type CloseFormProps = {
  kind: 'decision' | 'followUp';
  row: DecisionRecord | FollowUpRow;
  onClose: () => void;
};
type Closing = { id: string; version: number; closedOn: string; closedNote: string };

export function CloseForm({ kind, row, onClose }: CloseFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const { draft, change, isDirty } = useDraft({ closedOn: today(), closedNote: '' });
  const save = useSave<Closing, { id: string }>({
    schema: closeInput,
    send: (input) =>
      kind === 'decision'
        ? seamClient.meeting.closeDecision.mutate(input)
        : seamClient.meeting.closeFollowUp.mutate(input),
    onSaved() {
      show({ text: a(`meeting.decision.form.closeSaved.${kind}`) });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('meeting.decision.form.closeTitle')}
      lead={
        <span lang={row.lang} className="prose">
          {plainText(row.text)}
        </span>
      }
      isDirty={isDirty}
      save={save}
      submitLabel={a('meeting.decision.form.closeSave')}
      onSubmit={() => save.send({ ...draft, id: row.id, version: row.version })}
      onClose={onClose}
    >
      <DateField
        name="closedOn"
        label={a('meeting.decision.form.closedOn')}
        value={draft.closedOn}
        error={save.errorOf('closedOn')}
        onChange={(closedOn) => change({ closedOn: closedOn ?? '' })}
      />
      <Textfield
        name="closedNote"
        label={a('meeting.decision.form.closedNote')}
        description={a('meeting.decision.form.closedNoteHint')}
        multiline
        rows={3}
        value={draft.closedNote}
        error={save.errorOf('closedNote')}
        onChange={({ target }) => change({ closedNote: target.value })}
      />
    </FormDialog>
  );
}
