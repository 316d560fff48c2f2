// How long things are kept: told in sentences, changed in a form.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import { retentionInput, type RetentionSettings } from '#shared/people/retention.ts';
import styles from './account-page.module.css';

export function RetentionSection({ settings }: { settings: RetentionSettings }) {
  const a = useAdminText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title={a('erasure.settings.title')}
      actions={
        <Button variant="secondary" data-size="sm" onClick={() => setIsOpen(true)}>
          {a('erasure.settings.edit')}
        </Button>
      }
    >
      <ul className={styles['plain']}>
        <li>{a('erasure.settings.person', { count: settings.personMonths })}</li>
        <li>{a('erasure.settings.mail', { count: settings.mailDays })}</li>
        <li>{a('erasure.settings.invitation', { count: settings.invitationDays })}</li>
        <li>{a('erasure.settings.fixed')}</li>
      </ul>
      {isOpen && <RetentionForm settings={settings} onClose={() => setIsOpen(false)} />}
    </Section>
  );
}

const fields = ['personMonths', 'mailDays', 'invitationDays'] as const;
type Draft = Record<(typeof fields)[number], string>;

function draftOf(settings: RetentionSettings): Draft {
  return {
    personMonths: String(settings.personMonths),
    mailDays: String(settings.mailDays),
    invitationDays: String(settings.invitationDays),
  };
}

/** What is no whole number is handed on as one that the schema refuses. */
function wholeNumber(typed: string): number {
  return /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : -1;
}

type RetentionFormProps = { settings: RetentionSettings; onClose: () => void };

function RetentionForm({ settings, onClose }: RetentionFormProps) {
  const a = useAdminText();
  const show = useNotice();
  return (
    <EditDialog
      title={a('erasure.settings.edit')}
      row={settings}
      draftOf={draftOf}
      inputOf={(draft, version) => ({
        personMonths: wholeNumber(draft.personMonths),
        mailDays: wholeNumber(draft.mailDays),
        invitationDays: wholeNumber(draft.invitationDays),
        version,
      })}
      wordsOf={(draft) => fields.map((field) => [a(`erasure.settings.${field}`), draft[field]])}
      schema={retentionInput}
      send={seamClient.people.setRetention.mutate}
      onSaved={() => show({ text: a('erasure.settings.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) =>
        fields.map((field) => (
          <Textfield
            key={field}
            label={a(`erasure.settings.${field}`)}
            description={a(
              field === 'personMonths'
                ? 'erasure.settings.personMonthsText'
                : 'erasure.settings.daysText',
            )}
            name={field}
            inputMode="numeric"
            value={draft[field]}
            error={errorOf(field)}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        ))
      }
    </EditDialog>
  );
}
