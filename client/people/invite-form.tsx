// Inviting one or many, with one role for all or none. What will happen to each stands in the form before it happens.
import { Checkbox, Field, Fieldset, Label, Radio, Textarea } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useSave } from '#client/ui/use-save.ts';
import { partnerNamed, readPastedList, type ListedPerson } from '#shared/people/invitation-list.ts';
import { inviteInput, type InvitedPersonInput } from '#shared/people/people-schema.ts';
import { InvitePreview } from './invite-preview.tsx';
import { invitedRows } from './invited-row.ts';
import { LangField } from './lang-field.tsx';
import type { ClusterPeople, KnownPerson } from './known-person.ts';
import styles from './people-form.module.css';
import { PersonFields } from './person-fields.tsx';
import { emptyRole } from './role-draft.ts';
import { RoleFields } from './role-fields.tsx';
import { SheetField } from './sheet-field.tsx';

/** `member`: without an address, in the list and never signed in. */
const ways = ['one', 'list', 'sheet', 'member'] as const;

type InviteFormProps = {
  people: readonly KnownPerson[];
  cluster: ClusterPeople;
  today: string;
  onClose: () => void;
};

export function InviteForm({ people, cluster, today, onClose }: InviteFormProps) {
  const a = useAdminText();
  const { lang: shownLang } = useLanguage();
  const show = useNotice();
  const [way, setWay] = useState<(typeof ways)[number]>('one');
  const [one, setOne] = useState<InvitedPersonInput>({
    name: '',
    email: '',
    partnerId: null,
  });
  const [pasted, setPasted] = useState('');
  const [sheet, setSheet] = useState<ListedPerson[]>([]);
  const [lang, setLang] = useState(shownLang);
  const [hasRole, setHasRole] = useState(true);
  const [role, setRole] = useState(emptyRole(today));
  const isMember = way === 'member';
  const isRoleGiven = hasRole || isMember;
  const listed = way === 'sheet' ? sheet : readPastedList(pasted);
  const rows = invitedRows(listed, people, hasRole);
  const sent =
    way === 'one' || isMember
      ? [isMember ? { ...one, email: null } : one]
      : rows.flatMap(({ person: { name, email, institution }, outcome }) =>
          outcome === 'willInvite' || outcome === 'willGive'
            ? [{ name, email, partnerId: partnerNamed(institution, cluster.partners) }]
            : [],
        );
  const save = useSave({
    schema: inviteInput,
    send: seamClient.people.invite.mutate,
    onSaved: ({ invited, given, added }) => {
      const { name } = one;
      show({
        text:
          added > 0
            ? a('peopleAdmin.invite.added', { name })
            : a('peopleAdmin.invite.done', { invited, given }),
      });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('peopleAdmin.invite.title')}
      lead={a(isMember ? 'peopleAdmin.invite.memberHint' : 'peopleAdmin.invite.lead')}
      isDirty={one.name !== '' || one.email !== '' || listed.length > 0}
      save={save}
      submitLabel={
        isMember
          ? a('peopleAdmin.invite.add')
          : a('peopleAdmin.invite.submit', { count: way === 'one' ? 0 : sent.length })
      }
      onSubmit={() =>
        save.send(
          { people: sent, lang, role: isRoleGiven ? role : null },
          isRoleGiven && role.bodyId === '' ? { 'role.bodyId': ['choice_invalid'] } : {},
        )
      }
      onClose={onClose}
    >
      <Fieldset className={styles['part']}>
        <Fieldset.Legend>{a('peopleAdmin.invite.how')}</Fieldset.Legend>
        <div className={styles['radios']}>
          {ways.map((value) => (
            <Radio
              key={value}
              name="way"
              value={value}
              label={a(`peopleAdmin.invite.${value}`)}
              checked={way === value}
              onChange={() => {
                setWay(value);
                save.clear();
              }}
            />
          ))}
        </div>
      </Fieldset>
      {(way === 'one' || isMember) && (
        <PersonFields
          draft={one}
          isWithoutEmail={isMember}
          partners={cluster.partners}
          path="people.0."
          errorOf={save.errorOf}
          onChange={(patch) => setOne({ ...one, ...patch })}
        />
      )}
      {way === 'list' && (
        <Field>
          <Label>{a('peopleAdmin.invite.pasted')}</Label>
          <Field.Description>{a('peopleAdmin.invite.pastedHint')}</Field.Description>
          <Textarea
            name="people"
            rows={6}
            spellCheck={false}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
        </Field>
      )}
      {way === 'sheet' && <SheetField onRead={setSheet} />}
      {way !== 'one' && !isMember && rows.length > 0 && (
        <InvitePreview rows={rows} partners={cluster.partners} errorOf={save.errorOf} />
      )}
      {!isMember && (
        <Checkbox
          label={a('peopleAdmin.invite.withRole')}
          name="withRole"
          checked={hasRole}
          onChange={(event) => setHasRole(event.target.checked)}
        />
      )}
      {isRoleGiven && (
        <RoleFields
          draft={role}
          bodies={cluster.bodies}
          path="role."
          errorOf={save.errorOf}
          onChange={setRole}
        />
      )}
      {!isMember && <LangField value={lang} onChange={setLang} />}
    </FormDialog>
  );
}
