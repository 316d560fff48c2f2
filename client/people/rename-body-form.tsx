// Another name for a body, from a day on.
import { Textfield } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { DateField } from '#client/ui/date-field.tsx';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { isIsoDate } from '#shared/iso-date.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { renameBodyInput } from '#shared/people/people-schema.ts';
import type { BodyPageData } from './body-page.tsx';

type RenameBodyFormProps = { body: BodyPageData['body']; today: string; onClose: () => void };

export function RenameBodyForm({ body, today, onClose }: RenameBodyFormProps) {
  const a = useAdminText();
  const format = useFormat();
  const show = useNotice();
  return (
    <EditDialog
      title={a('body.rename.title')}
      lead={a('body.rename.lead')}
      row={body}
      schema={renameBodyInput}
      draftOf={(row) => ({ name: bodyName(row), from: today })}
      inputOf={(draft, version) => ({ id: body.id, version, ...draft })}
      wordsOf={({ name, from }) => [
        [a('body.rename.name'), name],
        [a('body.rename.from'), isIsoDate(from) ? format.date(from) : from],
      ]}
      send={seamClient.people.renameBody.mutate}
      onSaved={(saved) => show({ text: a('body.rename.saved', { name: bodyName(saved) }) })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <Textfield
            name="name"
            label={a('body.rename.name')}
            lang={body.lang}
            value={draft.name}
            error={errorOf('name')}
            onChange={({ target }) => change({ name: target.value })}
          />
          <DateField
            name="from"
            label={a('body.rename.from')}
            description={a('body.rename.fromHint')}
            value={draft.from === '' ? null : draft.from}
            error={errorOf('from')}
            onChange={(from) => change({ from: from ?? '' })}
          />
        </>
      )}
    </EditDialog>
  );
}
