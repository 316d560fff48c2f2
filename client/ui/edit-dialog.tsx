// Editing a row that somebody else may be editing too: the draft, the version it was made from, and the choice between
// the two when somebody else was first.
import type { ReactNode } from 'react';
import { useState } from 'react';
import { ConflictBox } from '#client/ui/conflict-box.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useRefreshOnConflict } from '#client/ui/use-refresh-on-conflict.ts';
import { useSave, type SaveOptions } from '#client/ui/use-save.ts';

type EditDialogProps<Row, Draft extends object, Input> = SaveOptions<Input, Row> & {
  title: string;
  lead?: string;
  row: Row;
  draftOf: (row: Row) => Draft;
  inputOf: (draft: Draft, version: number) => Input;
  /** Each field by its label and in words, to tell two drafts apart. */
  wordsOf: (draft: Draft) => readonly (readonly [label: string, words: string])[];
  onSaved: (saved: Row) => void;
  onClose: () => void;
  children: (form: {
    draft: Draft;
    change: (patch: Partial<Draft>) => void;
    errorOf: (path: string) => string | undefined;
  }) => ReactNode;
};

export function EditDialog<Row extends { version: number }, Draft extends object, Input>(
  props: EditDialogProps<Row, Draft, Input>,
) {
  const { title, lead, row, draftOf, inputOf, wordsOf, onClose, children } = props;
  const { draft, change, isDirty, take } = useDraft(draftOf(row));
  const [version, setVersion] = useState(row.version);
  const save = useSave<Input, Row>({
    ...props,
    onSaved: (saved) => {
      props.onSaved(saved);
      onClose();
    },
  });
  const { conflict } = save;
  useRefreshOnConflict(conflict);
  const submit = (at: number) => save.send(inputOf(draft, at));
  return (
    <FormDialog
      title={title}
      lead={lead}
      isDirty={isDirty}
      save={save}
      conflict={
        conflict && (
          <ConflictBox
            first={null}
            isSaving={save.isSaving}
            fields={wordsOf(draft).map(([label, mine], place) => {
              return { label, mine, theirs: wordsOf(draftOf(conflict))[place]?.[1] ?? '' };
            })}
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
      {children({ draft, change, errorOf: save.errorOf })}
    </FormDialog>
  );
}
