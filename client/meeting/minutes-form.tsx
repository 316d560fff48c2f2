// What was said in a case.
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { RichTextField } from '#client/ui/rich-text/rich-text-field.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { caseNumber } from '#shared/meeting/case-number.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import { writeMinutesInput } from '#shared/meeting/minutes-schema.ts';

type MinutesFormProps = { row: CaseRow; onClose: () => void };

export function MinutesForm({ row, onClose }: MinutesFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const label = a('meeting.minutes.text');
  return (
    <EditDialog
      title={a('meeting.minutes.formTitle', { number: caseNumber(row), title: row.title })}
      row={row}
      schema={writeMinutesInput}
      draftOf={({ minutes }) => ({ minutes })}
      inputOf={({ minutes }, version) => ({ id: row.id, version, minutes })}
      send={(input) => seamClient.meeting.writeMinutes.mutate(input)}
      wordsOf={({ minutes }) => [[label, minutes]]}
      onSaved={() => show({ text: a('meeting.minutes.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <RichTextField
          name="minutes"
          extent="parts"
          label={label}
          description={a('meeting.minutes.textHint')}
          rows={12}
          lang={row.lang}
          value={draft.minutes}
          error={errorOf('minutes')}
          onChange={(minutes) => change({ minutes })}
        />
      )}
    </EditDialog>
  );
}
