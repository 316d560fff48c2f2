// How long things are kept: told in sentences, changed in a form.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ConflictBox } from '#client/ui/conflict-box.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
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

function RetentionForm({
  settings,
  onClose,
}: {
  settings: RetentionSettings;
  onClose: () => void;
}) {
  const a = useAdminText();
  const show = useNotice();
  const { draft, change, isDirty, take } = useDraft(draftOf(settings));
  const [version, setVersion] = useState(settings.version);
  const save = useSave({
    schema: retentionInput,
    send: seamClient.people.setRetention.mutate,
    onSaved: () => {
      show({ text: a('erasure.settings.saved') });
      onClose();
    },
  });
  const submit = (at: number) =>
    save.send({
      personMonths: wholeNumber(draft.personMonths),
      mailDays: wholeNumber(draft.mailDays),
      invitationDays: wholeNumber(draft.invitationDays),
      version: at,
    });
  const { conflict } = save;
  return (
    <FormDialog
      title={a('erasure.settings.edit')}
      isDirty={isDirty}
      save={save}
      onSubmit={() => submit(version)}
      onClose={onClose}
      conflict={
        conflict && (
          <ConflictBox
            first={null}
            isSaving={save.isSaving}
            fields={fields.map((field) => ({
              label: a(`erasure.settings.${field}`),
              mine: draft[field],
              theirs: draftOf(conflict)[field],
            }))}
            onKeepMine={() => submit(conflict.version)}
            onTakeTheirs={() => {
              take(draftOf(conflict));
              setVersion(conflict.version);
              save.clear();
            }}
          />
        )
      }
    >
      {fields.map((field) => (
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
          error={save.errorOf(field)}
          onChange={(event) => change({ [field]: event.target.value })}
        />
      ))}
    </FormDialog>
  );
}
