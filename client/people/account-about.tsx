// Who one is here; name and language are one's own to change.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { ConflictBox } from '#client/ui/conflict-box.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { updateAccountInput } from '#shared/people/account-schema.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import type { AccountEntry } from './account-entry.ts';
import styles from './account-page.module.css';

export function AccountAbout({ account: { person } }: { account: AccountEntry }) {
  const a = useAdminText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title={a('account.about.title')}
      actions={
        <Button variant="secondary" data-size="sm" onClick={() => setIsOpen(true)}>
          {a('account.about.edit')}
        </Button>
      }
    >
      <dl className={styles['facts']}>
        <dt>{a('account.about.name')}</dt>
        <dd>{person.name}</dd>
        <dt>{a('account.about.email')}</dt>
        <dd>
          {person.email ?? a('account.about.noEmail')}
          <div className="soft small">{a('account.about.emailNote')}</div>
        </dd>
        <dt>{a('account.about.institution')}</dt>
        <dd>{person.institution ?? a('account.about.noInstitution')}</dd>
        <dt>{a('account.about.lang')}</dt>
        <dd>{a(`account.lang.${person.lang}`)}</dd>
      </dl>
      {isOpen && <AboutForm person={person} onClose={() => setIsOpen(false)} />}
    </Section>
  );
}

type AboutFormProps = { person: AccountEntry['person']; onClose: () => void };

function AboutForm({ person, onClose }: AboutFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const { draft, change, isDirty, take } = useDraft({ name: person.name, lang: person.lang });
  const [version, setVersion] = useState(person.version);
  const save = useSave({
    schema: updateAccountInput,
    send: seamClient.account.update.mutate,
    onSaved: () => {
      show({ text: a('account.about.saved') });
      onClose();
    },
  });
  const { conflict } = save;
  return (
    <FormDialog
      title={a('account.about.edit')}
      isDirty={isDirty}
      save={save}
      onSubmit={() => save.send({ ...draft, version })}
      onClose={onClose}
      conflict={
        conflict && (
          <ConflictBox
            first={null}
            isSaving={save.isSaving}
            fields={[
              { label: a('account.about.name'), mine: draft.name, theirs: conflict.name },
              {
                label: a('account.about.lang'),
                mine: a(`account.lang.${draft.lang}`),
                theirs: a(`account.lang.${conflict.lang}`),
              },
            ]}
            onKeepMine={() => save.send({ ...draft, version: conflict.version })}
            onTakeTheirs={() => {
              take({ name: conflict.name, lang: conflict.lang });
              setVersion(conflict.version);
              save.clear();
            }}
          />
        )
      }
    >
      <Textfield
        label={a('account.about.name')}
        description={a('account.about.nameNote')}
        name="name"
        autoComplete="name"
        value={draft.name}
        error={save.errorOf('name')}
        onChange={(event) => change({ name: event.target.value })}
      />
      <ChoiceField
        label={a('account.about.lang')}
        name="lang"
        value={draft.lang}
        choices={langs.map((value) => ({ value, label: a(`account.lang.${value}`) }))}
        error={save.errorOf('lang')}
        onChange={(value) => change({ lang: langs.find((lang) => lang === value) ?? draft.lang })}
      />
    </FormDialog>
  );
}
