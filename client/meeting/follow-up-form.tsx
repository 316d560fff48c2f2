// What somebody is asked to do without anything being decided.
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { RichTextField } from '#client/ui/rich-text/rich-text-field.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { recordFollowUpInput } from '#shared/meeting/decision-schema.ts';
import type { FollowUpRow } from '#shared/meeting/decision-type.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import { FollowFields } from './follow-fields.tsx';

type FollowUpFormProps = { item: CaseRow; row: FollowUpRow | null; onClose: () => void };
type Draft = Pick<FollowUpRow, 'text' | 'lang' | 'ownerId' | 'dueOn'>;

export function FollowUpForm({ item, row, onClose }: FollowUpFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const { draft, change, isDirty } = useDraft<Draft>({
    text: row?.text ?? '',
    lang: row?.lang ?? item.lang,
    ownerId: row?.ownerId ?? null,
    dueOn: row?.dueOn ?? null,
  });
  const save = useSave<Draft & { caseId: string }, FollowUpRow>({
    schema: recordFollowUpInput,
    send: ({ caseId, ...fields }) =>
      row
        ? seamClient.meeting.updateFollowUp.mutate({ ...fields, id: row.id, version: row.version })
        : seamClient.meeting.recordFollowUp.mutate({ ...fields, caseId }),
    onSaved() {
      show({ text: a('meeting.decision.form.followSaved') });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('meeting.decision.form.followTitle', { number: caseNumber(item) })}
      isDirty={isDirty}
      save={save}
      submitLabel={a('meeting.decision.form.saveFollowUp')}
      onSubmit={() => save.send({ ...draft, caseId: item.id })}
      onClose={onClose}
    >
      <RichTextField
        name="text"
        label={a('meeting.decision.form.followText')}
        rows={3}
        lang={draft.lang}
        value={draft.text}
        error={save.errorOf('text')}
        onChange={(text) => change({ text })}
      />
      <FollowFields draft={draft} change={change} errorOf={save.errorOf} />
    </FormDialog>
  );
}
