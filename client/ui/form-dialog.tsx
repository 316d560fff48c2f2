// The frame every form stands in: title, why it was refused, the fields, save and cancel; closing with unsaved text asks.
// Mount it while it is open: {isOpen && <FormDialog title isDirty save onSubmit onClose>fields</FormDialog>}
// Fields carry `name` = their path in the schema, so that the list of errors leads to them.
import { Button, Dialog } from '@digdir/designsystemet-react';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { useText } from '#client/shell/language.tsx';
import { ErrorList } from '#client/ui/error-list.tsx';
import { fieldNameOf, useLastField } from '#client/ui/form-field.ts';
import { LeaveQuestion, UnsavedGuard } from '#client/ui/unsaved-guard.tsx';
import type { Save } from '#client/ui/use-save.ts';
import styles from './form-dialog.module.css';

type FormDialogProps = {
  title: string;
  lead?: ReactNode;
  isDirty: boolean;
  /** What it says is read before anything is filled in: the heading takes the focus. */
  isReadFirst?: boolean;
  /** Of `useSave`. */
  save: Pick<Save<never, unknown>, 'isSaving' | 'refusal' | 'refusedCount' | 'forget'>;
  /** "Lagre" when left out. */
  submitLabel?: string;
  /** What it does cannot be undone, by anybody. */
  isFinal?: boolean;
  /** The ConflictBox, when there is a conflict. */
  conflict?: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

export function FormDialog(props: FormDialogProps) {
  const { title, lead, isDirty, isReadFirst = false, save, submitLabel, isFinal, conflict } = props;
  const { onSubmit, onClose, children } = props;
  const t = useText();
  const headingId = useId();
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const lastField = useLastField(form);
  useFocusWithin(form, isReadFirst);
  const requestClose = () => (isDirty ? setIsAsking(true) : onClose());
  return (
    <>
      <Dialog
        open
        closedby="none"
        closeButton={false}
        aria-labelledby={headingId}
        className={styles['dialog']}
        onCancel={(event) => {
          event.preventDefault();
          requestClose();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.preventDefault();
          requestClose();
        }}
      >
        <form
          ref={setForm}
          noValidate
          className={styles['form']}
          onChange={(event) => save.forget(fieldNameOf(event.target))}
          onSubmit={(event) => {
            event.preventDefault();
            // With a conflict the choice between the two texts saves.
            if (!conflict) onSubmit();
          }}
        >
          <header className={styles['head']}>
            <h2 id={headingId} tabIndex={isReadFirst ? -1 : undefined}>
              {title}
            </h2>
            {lead && <p className="soft">{lead}</p>}
          </header>
          {conflict ?? (
            <ErrorList refusal={save.refusal} refusedCount={save.refusedCount} form={form} />
          )}
          {children}
          <footer className={styles['foot']}>
            {!conflict && (
              <Button
                type="submit"
                loading={save.isSaving}
                data-color={isFinal ? 'ochre' : undefined}
              >
                {save.isSaving ? t('shell.saving') : (submitLabel ?? t('shell.save'))}
              </Button>
            )}
            <Button type="button" variant="tertiary" onClick={requestClose}>
              {t('shell.cancel')}
            </Button>
          </footer>
        </form>
      </Dialog>
      <UnsavedGuard isDirty={isDirty} />
      <LeaveQuestion
        isOpen={isAsking}
        onStay={() => setIsAsking(false)}
        onLeave={onClose}
        backTo={lastField}
      />
    </>
  );
}

/** The first field, or the heading, takes the focus; what opened the form gets it back. */
function useFocusWithin(form: HTMLFormElement | null, isReadFirst: boolean) {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    form?.querySelector<HTMLElement>(isReadFirst ? 'h2' : 'input, select, textarea')?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [form, opener, isReadFirst]);
}
