// What the minutes call somebody who is called to the meeting: organisation and code.
import { Textfield } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { markAttendeeInput } from '#shared/meeting/meeting-schema.ts';
import type { Attendee } from './attendance-section.tsx';

type AttendeeFormProps = { attendee: Attendee; onClose: () => void };

export function AttendeeForm({ attendee, onClose }: AttendeeFormProps) {
  const a = useAdminText();
  const show = useNotice();
  return (
    <EditDialog
      title={a('meeting.attendance.editOf', { name: attendee.name })}
      row={attendee}
      schema={markAttendeeInput}
      draftOf={({ organisation, code, attended }) => ({ organisation, code, attended })}
      inputOf={(draft, version) => ({ id: attendee.id, version, ...draft })}
      wordsOf={({ organisation, code }) => [
        [a('meeting.attendance.organisation'), organisation],
        [a('meeting.attendance.code'), code],
      ]}
      send={seamClient.meeting.markAttendee.mutate}
      onSaved={() => show({ text: a('meeting.attendance.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <Textfield
            name="organisation"
            label={a('meeting.attendance.organisation')}
            value={draft.organisation}
            error={errorOf('organisation')}
            onChange={({ target }) => change({ organisation: target.value })}
          />
          <Textfield
            name="code"
            label={a('meeting.attendance.code')}
            description={a('meeting.attendance.codeHint')}
            autoComplete="off"
            maxLength={12}
            value={draft.code}
            error={errorOf('code')}
            onChange={({ target }) => change({ code: target.value })}
          />
        </>
      )}
    </EditDialog>
  );
}
