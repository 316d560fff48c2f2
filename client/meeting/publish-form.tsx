// Minutes for everybody, with the names of people or without.
import { Checkbox } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { publishMinutesInput } from '#shared/meeting/minutes-schema.ts';

type PublishFormProps = { meeting: MeetingRow; onClose: () => void };

export function PublishForm({ meeting: { id, version }, onClose }: PublishFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const { draft, change, isDirty } = useDraft({ leavesOutPeople: true });
  const save = useSave({
    schema: publishMinutesInput,
    send: seamClient.meeting.publishMinutes.mutate,
    onSaved() {
      show({ text: a('meeting.minutes.publish.done') });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('meeting.minutes.publish.title')}
      lead={a('meeting.minutes.publish.lead')}
      isDirty={isDirty}
      save={save}
      submitLabel={a('meeting.minutes.publish.submit')}
      onSubmit={() => save.send({ ...draft, id, version })}
      onClose={onClose}
    >
      <Checkbox
        name="leavesOutPeople"
        label={a('meeting.minutes.publish.leaveOut')}
        description={a('meeting.minutes.publish.leaveOutHint')}
        checked={draft.leavesOutPeople}
        onChange={({ target }) => change({ leavesOutPeople: target.checked })}
      />
      <p>
        <a
          href={`/mote/${id}/${draft.leavesOutPeople ? 'uten-navn' : 'referat'}.pdf`}
          target="_blank"
          rel="noreferrer"
        >
          {a('meeting.minutes.publish.preview')}
        </a>
      </p>
    </FormDialog>
  );
}
