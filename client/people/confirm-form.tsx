// A question before an act that is not undone by a click: what will happen, and the act by its own name.
import type { ReactNode } from 'react';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useSave } from '#client/ui/use-save.ts';

type ConfirmFormProps<Answer> = {
  title: string;
  /** What will happen. */
  children: ReactNode;
  /** The act, as its button says it. */
  act: string;
  isFinal?: boolean;
  send: () => Promise<Answer>;
  onDone: (answer: Answer) => void;
  onClose: () => void;
};

export function ConfirmForm<Answer>(props: ConfirmFormProps<Answer>) {
  const { title, children, act, isFinal = false, send, onDone, onClose } = props;
  const save = useSave<undefined, Answer>({ send, onSaved: onDone });
  return (
    <FormDialog
      title={title}
      isDirty={false}
      save={save}
      submitLabel={act}
      isFinal={isFinal}
      onSubmit={() => save.send(undefined)}
      onClose={onClose}
    >
      {children}
    </FormDialog>
  );
}
