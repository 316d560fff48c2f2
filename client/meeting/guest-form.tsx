// Somebody who comes to this meeting without sitting in the body.
import { Textfield } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { addGuestInput } from '#shared/meeting/meeting-schema.ts';

type GuestFormProps = { meetingId: string; onClose: () => void };

export function GuestForm({ meetingId, onClose }: GuestFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const { draft, change, isDirty } = useDraft({ name: '', organisation: '' });
  const save = useSave({
    schema: addGuestInput,
    send: seamClient.meeting.addGuest.mutate,
    onSaved: ({ name }) => {
      show({ text: a('meeting.attendance.guestAdded', { name }) });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('meeting.attendance.guestTitle')}
      isDirty={isDirty}
      save={save}
      submitLabel={a('meeting.attendance.add')}
      onSubmit={() => save.send({ meetingId, ...draft })}
      onClose={onClose}
    >
      <Textfield
        name="name"
        label={a('meeting.attendance.name')}
        autoComplete="off"
        value={draft.name}
        error={save.errorOf('name')}
        onChange={({ target }) => change({ name: target.value })}
      />
      <Textfield
        name="organisation"
        label={a('meeting.attendance.organisation')}
        value={draft.organisation}
        error={save.errorOf('organisation')}
        onChange={({ target }) => change({ organisation: target.value })}
      />
    </FormDialog>
  );
}
