// Minutes for everybody, with the names of people or without.
import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { publishMinutesInput } from '#shared/meeting/minutes-schema.ts';
import type { MeetingData } from './agenda-section.tsx';

type PublishFormProps = { data: MeetingData; onClose: () => void };

export function PublishForm({ data: { meeting, body }, onClose }: PublishFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const { id, version } = meeting;
  const { draft, change, isDirty } = useDraft({ leavesOutPeople: true, names: '' });
  const save = useSave({
    schema: publishMinutesInput,
    send: seamClient.meeting.publishMinutes.mutate,
    onSaved() {
      show({ text: a('meeting.minutes.publish.done') });
      onClose();
    },
  });
  const { leavesOutPeople } = draft;
  const alsoLeaveOut = draft.names
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);
  return (
    <FormDialog
      title={a('meeting.minutes.publish.title')}
      lead={a('meeting.minutes.publish.lead')}
      isDirty={isDirty}
      save={save}
      submitLabel={a('meeting.minutes.publish.submit')}
      onSubmit={() => save.send({ id, version, leavesOutPeople, alsoLeaveOut })}
      onClose={onClose}
    >
      {body.kind === 'panel' ? (
        <p>{a('meeting.minutes.publish.panel')}</p>
      ) : (
        <Checkbox
          name="leavesOutPeople"
          label={a('meeting.minutes.publish.leaveOut')}
          description={a('meeting.minutes.publish.leaveOutHint')}
          checked={leavesOutPeople}
          onChange={({ target }) => change({ leavesOutPeople: target.checked })}
        />
      )}
      <Textfield
        name="alsoLeaveOut"
        label={a('meeting.minutes.publish.others')}
        description={a('meeting.minutes.publish.othersHint')}
        multiline
        rows={3}
        value={draft.names}
        error={save.errorOf('alsoLeaveOut')}
        onChange={({ target }) => change({ names: target.value })}
      />
      <p>
        <a
          href={`/mote/${id}/${leavesOutPeople ? 'uten-navn' : 'referat'}.pdf`}
          target="_blank"
          rel="noreferrer"
        >
          {a('meeting.minutes.publish.preview')}
        </a>
      </p>
    </FormDialog>
  );
}
