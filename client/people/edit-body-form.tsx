// What a body is for, changed in place.
import { Textfield } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { updateBodyInput } from '#shared/people/people-schema.ts';
import type { BodyPageData } from './body-page.tsx';

type EditBodyFormProps = { body: BodyPageData['body']; onClose: () => void };

export function EditBodyForm({ body, onClose }: EditBodyFormProps) {
  const a = useAdminText();
  const show = useNotice();
  return (
    <EditDialog
      title={a('body.edit.title')}
      row={body}
      schema={updateBodyInput}
      draftOf={({ mandate }) => ({ mandate })}
      inputOf={({ mandate }, version) => ({ id: body.id, version, mandate })}
      wordsOf={({ mandate }) => [[a('body.edit.mandate'), mandate]]}
      send={seamClient.people.updateBody.mutate}
      onSaved={() => show({ text: a('body.edit.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <Textfield
          name="mandate"
          label={a('body.edit.mandate')}
          multiline
          rows={8}
          value={draft.mandate}
          error={errorOf('mandate')}
          onChange={({ target }) => change({ mandate: target.value })}
        />
      )}
    </EditDialog>
  );
}
