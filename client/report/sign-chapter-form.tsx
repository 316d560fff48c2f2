// Putting one's own name to a chapter as it stands. Whoever was overtaken by a change of the text reads it first: the version
// that is signed is the one the form was opened with.
import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useActor } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { DateField } from '#client/ui/date-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { today } from '#client/ui/today.ts';
import { useDraft } from '#client/ui/use-draft.ts';
import { useRefreshOnConflict } from '#client/ui/use-refresh-on-conflict.ts';
import { useSave } from '#client/ui/use-save.ts';
import { signChapterInput } from '#shared/report/report-schema.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';

type SignChapterFormProps = { row: ChapterRow; name: string; onClose: () => void };
type Draft = { role: string; place: string; on: string | null };

export function SignChapterForm({ row, name, onClose }: SignChapterFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const actor = useActor();
  const [{ id, version }] = useState(row);
  const { draft, change, isDirty } = useDraft<Draft>({ role: '', place: '', on: today() });
  const save = useSave({
    schema: signChapterInput,
    send: seamClient.report.signChapter.mutate,
    onSaved() {
      show({ text: a('reportWork.sign.done') });
      onClose();
    },
  });
  useRefreshOnConflict(save.conflict);
  return (
    <FormDialog
      title={a('reportWork.sign.title', { chapter: name })}
      lead={a('reportWork.sign.lead', { name: actor?.name ?? '' })}
      isDirty={isDirty}
      save={save}
      submitLabel={a('reportWork.sign.submit')}
      onSubmit={() => save.send({ ...draft, id, version, on: draft.on ?? '' })}
      onClose={onClose}
    >
      <Textfield
        name="role"
        label={a('reportWork.sign.role')}
        description={a('reportWork.sign.roleHint')}
        autoComplete="organization-title"
        value={draft.role}
        error={save.errorOf('role')}
        onChange={({ target }) => change({ role: target.value })}
      />
      <Textfield
        name="place"
        label={a('reportWork.sign.place')}
        value={draft.place}
        error={save.errorOf('place')}
        onChange={({ target }) => change({ place: target.value })}
      />
      <DateField
        name="on"
        label={a('reportWork.sign.on')}
        value={draft.on}
        error={save.errorOf('on')}
        onChange={(on) => change({ on })}
      />
    </FormDialog>
  );
}
