// A meeting's day, hours, place and notice, changed in place.
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { updateMeetingInput } from '#shared/meeting/meeting-schema.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { MeetingFields, type MeetingDraft } from './meeting-fields.tsx';

type EditMeetingFormProps = { row: MeetingRow; onClose: () => void };

function draftOf(row: MeetingRow): MeetingDraft {
  const { heldOn, startsAt, endsAt, place, roomUrl, invitation, lang } = row;
  return { heldOn, startsAt, endsAt, place, roomUrl, invitation, lang };
}

export function EditMeetingForm({ row, onClose }: EditMeetingFormProps) {
  const a = useAdminText();
  const format = useFormat();
  const show = useNotice();
  return (
    <EditDialog
      title={a('meeting.form.editMeeting')}
      row={row}
      schema={updateMeetingInput}
      draftOf={draftOf}
      inputOf={(draft, version) => ({ ...draft, id: row.id, version })}
      send={(input) => seamClient.meeting.update.mutate(input)}
      wordsOf={(draft) => [
        [a('meeting.form.heldOn'), format.date(draft.heldOn)],
        [a('meeting.form.startsAt'), draft.startsAt],
        [a('meeting.form.endsAt'), draft.endsAt],
        [a('meeting.form.place'), draft.place],
        [a('meeting.form.roomUrl'), draft.roomUrl],
        [a('meeting.form.invitation'), draft.invitation],
      ]}
      onSaved={() => show({ text: a('meeting.form.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <MeetingFields draft={draft} change={change} errorOf={errorOf} />
      )}
    </EditDialog>
  );
}
