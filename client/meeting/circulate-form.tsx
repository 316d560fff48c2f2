// The draft minutes go to the members for remarks, until a day.
import { today } from '#client/ui/today.ts';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { DateField } from '#client/ui/date-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { addDays } from '#shared/iso-date.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { circulateMinutesInput } from '#shared/meeting/minutes-schema.ts';

/** Days that members usually have for their remarks. */
const usualDays = 7;

type CirculateFormProps = { meeting: MeetingRow; onClose: () => void };

export function CirculateForm({ meeting: { id, version }, onClose }: CirculateFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const { draft, change, isDirty } = useDraft({
    remarksDueOn: addDays(today(), usualDays),
  });
  const save = useSave({
    schema: circulateMinutesInput,
    send: seamClient.meeting.circulateMinutes.mutate,
    onSaved({ told }) {
      show({ text: a('meeting.minutes.circulate.done', { count: told }) });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('meeting.minutes.circulate.title')}
      lead={a('meeting.minutes.circulate.lead')}
      isDirty={isDirty}
      save={save}
      submitLabel={a('meeting.minutes.circulate.submit')}
      onSubmit={() => save.send({ ...draft, id, version })}
      onClose={onClose}
    >
      <DateField
        name="remarksDueOn"
        label={a('meeting.minutes.circulate.dueOn')}
        value={draft.remarksDueOn}
        error={save.errorOf('remarksDueOn')}
        onChange={(remarksDueOn) => change({ remarksDueOn: remarksDueOn ?? '' })}
      />
    </FormDialog>
  );
}
