// Calling a meeting off: those who were called to it get a mail, which cannot be taken back.
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useSave } from '#client/ui/use-save.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

type CancelFormProps = { meeting: MeetingRow; onClose: () => void };

export function CancelForm({ meeting: { id, version, state }, onClose }: CancelFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const save = useSave({
    schema: versionedIdInput,
    send: seamClient.meeting.cancel.mutate,
    onSaved({ told }) {
      show({ text: a('meeting.page.cancelled', { count: told }) });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('meeting.page.cancel')}
      lead={a(state === 'called' ? 'meeting.page.cancelTold' : 'meeting.page.cancelLead')}
      isDirty={false}
      isReadFirst
      save={save}
      submitLabel={a('meeting.page.cancel')}
      onSubmit={() => save.send({ id, version })}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
}
