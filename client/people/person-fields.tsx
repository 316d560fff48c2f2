// Who somebody is, in a form: name, address, institution.
import { Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import type { InvitedPersonInput } from '#shared/people/people-schema.ts';
import type { ClusterPeople } from './known-person.ts';
import styles from './people-form.module.css';

type PersonFieldsProps = {
  draft: InvitedPersonInput;
  /** One who has none, and gets none here. */
  isWithoutEmail?: boolean;
  partners: ClusterPeople['partners'];
  /** Where the person stands in the schema, with its dot. */
  path?: string;
  emailHint?: string;
  errorOf: (path: string) => string | undefined;
  onChange: (patch: Partial<InvitedPersonInput>) => void;
};

export function PersonFields(props: PersonFieldsProps) {
  const { draft, partners, isWithoutEmail, path = '', emailHint, errorOf, onChange } = props;
  const a = useAdminText();
  return (
    <>
      <div className={styles['pair']}>
        <Textfield
          label={a('peopleAdmin.field.name')}
          name={`${path}name`}
          autoComplete="off"
          value={draft.name}
          error={errorOf(`${path}name`)}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        {!isWithoutEmail && (
          <Textfield
            label={a('peopleAdmin.field.email')}
            name={`${path}email`}
            type="email"
            autoComplete="off"
            value={draft.email}
            error={errorOf(`${path}email`)}
            onChange={(event) => onChange({ email: event.target.value })}
          />
        )}
      </div>
      {emailHint && <p className="soft small">{emailHint}</p>}
      <ChoiceField
        label={a('peopleAdmin.field.partner')}
        name={`${path}partnerId`}
        value={draft.partnerId ?? ''}
        error={errorOf(`${path}partnerId`)}
        choices={[
          { value: '', label: a('peopleAdmin.noPartner') },
          ...partners
            .filter(({ isMember, id }) => isMember || id === draft.partnerId)
            .map(({ id, name, lang }) => ({ value: id, label: name, lang })),
        ]}
        onChange={(value) => onChange({ partnerId: value || null })}
      />
    </>
  );
}
