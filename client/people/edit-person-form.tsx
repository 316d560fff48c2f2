// A person's name, address, institution and language.
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { ConflictBox } from '#client/ui/conflict-box.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useRefreshOnConflict } from '#client/ui/use-refresh-on-conflict.ts';
import { useSave } from '#client/ui/use-save.ts';
import { updatePersonInput, type UpdatePersonInput } from '#shared/people/people-schema.ts';
import type { PersonRow } from '#shared/people/person.ts';
import { LangField } from './lang-field.tsx';
import type { ClusterPeople, KnownPerson } from './known-person.ts';
import { PersonFields } from './person-fields.tsx';

type EditPersonFormProps = { person: KnownPerson; cluster: ClusterPeople; onClose: () => void };

const draftOf = ({ name, email, partnerId, lang }: PersonRow) => ({
  name,
  email: email ?? '',
  partnerId,
  lang,
});

export function EditPersonForm({ person, cluster, onClose }: EditPersonFormProps) {
  const a = useAdminText();
  const t = useText();
  const show = useNotice();
  const { draft, change, isDirty, take } = useDraft(draftOf(person));
  const [version, setVersion] = useState(person.version);
  const save = useSave<UpdatePersonInput, PersonRow>({
    schema: updatePersonInput,
    send: seamClient.people.updatePerson.mutate,
    onSaved: () => {
      show({ text: a('peopleAdmin.edit.saved') });
      onClose();
    },
  });
  const { conflict } = save;
  useRefreshOnConflict(conflict);
  const submit = (at: number) => save.send({ id: person.id, version: at, ...draft });
  const partnerOf = (id: string | null) =>
    cluster.partners.find((partner) => partner.id === id)?.name ?? '';
  return (
    <FormDialog
      title={a('peopleAdmin.edit.title', { name: person.name })}
      isDirty={isDirty}
      save={save}
      conflict={
        conflict && (
          <ConflictBox
            first={null}
            isSaving={save.isSaving}
            fields={[
              { label: a('peopleAdmin.field.name'), mine: draft.name, theirs: conflict.name },
              {
                label: a('peopleAdmin.field.email'),
                mine: draft.email,
                theirs: conflict.email ?? '',
              },
              {
                label: a('peopleAdmin.field.partner'),
                mine: partnerOf(draft.partnerId),
                theirs: partnerOf(conflict.partnerId),
              },
              {
                label: a('peopleAdmin.field.lang'),
                mine: t(`word.lang.${draft.lang}`),
                theirs: t(`word.lang.${conflict.lang}`),
              },
            ]}
            onKeepMine={() => submit(conflict.version)}
            onTakeTheirs={() => {
              take(draftOf(conflict));
              setVersion(conflict.version);
              save.clear();
            }}
          />
        )
      }
      onSubmit={() => submit(version)}
      onClose={onClose}
    >
      <PersonFields
        draft={draft}
        partners={cluster.partners}
        emailHint={a('peopleAdmin.edit.emailHint')}
        errorOf={save.errorOf}
        onChange={change}
      />
      <LangField value={draft.lang} onChange={(lang) => change({ lang })} />
    </FormDialog>
  );
}
