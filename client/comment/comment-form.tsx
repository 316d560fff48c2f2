// The frame of writing a comment: the field, what to know before it is sent, and why it was refused.
import { Alert, Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import type { Save } from '#client/ui/use-save.ts';
import { namesMentioned, type CommentPlace } from './comment-entry.ts';
import styles from './comment-form.module.css';
import { MentionField } from './mention-field.tsx';

type CommentFormProps = {
  label: string;
  submitLabel: string;
  text: string;
  place: CommentPlace;
  /** Of `useSave`. */
  save: Pick<Save<never, unknown>, 'isSaving' | 'refusal' | 'errorOf' | 'forget'>;
  isFocused: boolean;
  notes: readonly string[];
  /** The ConflictBox, when there is a conflict. */
  conflict?: ReactNode;
  onChange: (text: string) => void;
  onSubmit: () => void;
  onCancel?: (() => void) | undefined;
  /** "Avbryt" when left out. */
  cancelLabel?: string | undefined;
};

export function CommentForm(props: CommentFormProps) {
  const { label, submitLabel, text, place, save, isFocused, notes, conflict } = props;
  const { onChange, onSubmit, onCancel, cancelLabel } = props;
  const a = useAdminText();
  const t = useText();
  const { refusal, isSaving } = save;
  const fieldError = save.errorOf('text');
  // Of what is commented on: it was archived meanwhile.
  const otherError = save.errorOf('id');
  const names = namesMentioned(place, text).join(', ');
  return (
    <form
      noValidate
      aria-label={label}
      className={`${styles['form']} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        // With a conflict the choice between the two texts saves.
        if (!conflict) onSubmit();
      }}
    >
      {conflict}
      <MentionField
        label={label}
        value={text}
        error={fieldError}
        people={place.mentionable}
        isFocused={isFocused}
        onChange={(typed) => {
          save.forget('text');
          onChange(typed);
        }}
      />
      <p role="status" className="soft small">
        {names && a('comment.mentioned', { names })}
      </p>
      {notes.map((note) => (
        <p key={note} className="soft small">
          {note}
        </p>
      ))}
      {refusal && !conflict && !fieldError && (
        <Alert data-color="warning">
          {otherError ? <p role="alert">{otherError}</p> : <RefusalText refusal={refusal} />}
        </Alert>
      )}
      <div className="row">
        {!conflict && (
          <Button type="submit" loading={isSaving}>
            {isSaving ? t('shell.saving') : submitLabel}
          </Button>
        )}
        {onCancel && (
          <Button type="button" variant="tertiary" disabled={isSaving} onClick={onCancel}>
            {cancelLabel ?? t('shell.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
