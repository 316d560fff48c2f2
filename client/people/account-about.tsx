// Who one is here; name and language are one's own to change.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import { updateAccountInput } from '#shared/people/account-schema.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import type { AccountEntry } from './account-entry.ts';
import styles from './account-page.module.css';

export function AccountAbout({ account: { person } }: { account: AccountEntry }) {
  const a = useAdminText();
  const t = useText();
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
        <dd>{t(`word.lang.${person.lang}`)}</dd>
      </dl>
      {isOpen && <AboutForm person={person} onClose={() => setIsOpen(false)} />}
    </Section>
  );
}

type Editable = Pick<AccountEntry['person'], 'name' | 'lang' | 'version'>;

function AboutForm({ person, onClose }: { person: Editable; onClose: () => void }) {
  const a = useAdminText();
  const t = useText();
  const show = useNotice();
  return (
    <EditDialog
      title={a('account.about.edit')}
      row={person}
      draftOf={({ name, lang }: Editable) => ({ name, lang })}
      inputOf={(draft, version) => ({ ...draft, version })}
      wordsOf={({ name, lang }) => [
        [a('account.about.name'), name],
        [a('account.about.lang'), t(`word.lang.${lang}`)],
      ]}
      schema={updateAccountInput}
      send={seamClient.account.update.mutate}
      onSaved={() => show({ text: a('account.about.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <Textfield
            label={a('account.about.name')}
            description={a('account.about.nameNote')}
            name="name"
            autoComplete="name"
            value={draft.name}
            error={errorOf('name')}
            onChange={(event) => change({ name: event.target.value })}
          />
          <ChoiceField
            label={a('account.about.lang')}
            name="lang"
            value={draft.lang}
            choices={langs.map((value) => ({ value, label: t(`word.lang.${value}`) }))}
            error={errorOf('lang')}
            onChange={(value) =>
              change({ lang: langs.find((lang) => lang === value) ?? draft.lang })
            }
          />
        </>
      )}
    </EditDialog>
  );
}
