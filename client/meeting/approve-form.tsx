// Minutes are approved by a later meeting: the case of it that did or, where that meeting is not kept here, its day.
import { useSuspenseQuery } from '@tanstack/react-query';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { approveMinutesInput, type ApproveMinutesInput } from '#shared/meeting/minutes-schema.ts';

type ApproveFormProps = { meeting: MeetingRow; onClose: () => void };

export function ApproveForm({ meeting: { id, version }, onClose }: ApproveFormProps) {
  const a = useAdminText();
  const format = useFormat();
  const show = useNotice();
  const { data: cases } = useSuspenseQuery(useTRPC().meeting.approvingCases.queryOptions({ id }));
  const { draft, change, isDirty } = useDraft<Pick<ApproveMinutesInput, 'caseId' | 'approvedOn'>>({
    caseId: cases[0]?.id ?? null,
    approvedOn: null,
  });
  const save = useSave({
    schema: approveMinutesInput,
    send: seamClient.meeting.approveMinutes.mutate,
    onSaved() {
      show({ text: a('meeting.minutes.approve.done') });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('meeting.minutes.approve.title')}
      lead={a('meeting.minutes.approve.lead')}
      isDirty={isDirty}
      save={save}
      submitLabel={a('meeting.minutes.approve.open')}
      onSubmit={() => save.send({ ...draft, id, version })}
      onClose={onClose}
    >
      <ChoiceField
        name="caseId"
        label={a('meeting.minutes.approve.case')}
        value={draft.caseId ?? ''}
        choices={[
          ...cases.map((item) => ({
            value: item.id,
            label: a('meeting.minutes.approve.choice', {
              number: caseNumber(item),
              date: format.date(item.heldOn),
            }),
          })),
          { value: '', label: a('meeting.minutes.approve.elsewhere') },
        ]}
        error={save.errorOf('caseId')}
        onChange={(value) => change({ caseId: value || null, approvedOn: null })}
      />
      {draft.caseId === null && (
        <DateField
          name="approvedOn"
          label={a('meeting.minutes.approve.on')}
          value={draft.approvedOn}
          error={save.errorOf('approvedOn')}
          onChange={(approvedOn) => change({ approvedOn })}
        />
      )}
    </FormDialog>
  );
}
