// A person's name, address, institution and language.
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { updatePersonInput } from '#shared/people/people-schema.ts';
import type { PersonRow } from '#shared/people/person.ts';
import { LangField } from './lang-field.tsx';
import type { ClusterPeople, KnownPerson } from './known-person.ts';
import { PersonFields } from './person-fields.tsx';

type EditPersonFormProps = { person: KnownPerson; cluster: ClusterPeople; onClose: () => void };

type Editable = Pick<PersonRow, 'name' | 'email' | 'partnerId' | 'lang' | 'version'>;

const draftOf = ({ name, email, partnerId, lang }: Editable) => ({
  name,
  email: email ?? '',
  partnerId,
  lang,
});

export function EditPersonForm({ person, cluster, onClose }: EditPersonFormProps) {
  const a = useAdminText();
  const t = useText();
  const show = useNotice();
  const partnerOf = (id: string | null) =>
    cluster.partners.find((partner) => partner.id === id)?.name ?? '';
  return (
    <EditDialog
      title={a('peopleAdmin.edit.title', { name: person.name })}
      row={person}
      draftOf={draftOf}
      inputOf={(draft, version) => ({
        id: person.id,
        version,
        ...draft,
        // Who has none may go on without.
        email: person.email === null && draft.email.trim() === '' ? null : draft.email,
      })}
      wordsOf={({ name, email, partnerId, lang }) => [
        [a('peopleAdmin.field.name'), name],
        [a('peopleAdmin.field.email'), email],
        [a('peopleAdmin.field.partner'), partnerOf(partnerId)],
        [a('peopleAdmin.field.lang'), t(`word.lang.${lang}`)],
      ]}
      schema={updatePersonInput}
      send={seamClient.people.updatePerson.mutate}
      onSaved={() => show({ text: a('peopleAdmin.edit.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <PersonFields
            draft={draft}
            partners={cluster.partners}
            emailHint={a(
              person.email === null ? 'peopleAdmin.edit.noEmailHint' : 'peopleAdmin.edit.emailHint',
            )}
            errorOf={errorOf}
            onChange={change}
          />
          <LangField value={draft.lang} onChange={(lang) => change({ lang })} />
        </>
      )}
    </EditDialog>
  );
}
