// One's own comment, changed where it stands.
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { ConflictBox } from '#client/ui/conflict-box.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { LeaveQuestion, UnsavedGuard } from '#client/ui/unsaved-guard.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { editCommentInput, type EditCommentInput } from '#shared/comment/comment-schema.ts';
import type { CommentRow } from '#shared/comment/comment-type.ts';
import { storedComment, typedComment } from '#shared/comment/mention.ts';
import type { CommentEntry, CommentPlace } from './comment-entry.ts';
import { CommentForm } from './comment-form.tsx';

type EditCommentFormProps = { comment: CommentEntry; place: CommentPlace; onClose: () => void };

export function EditCommentForm({ comment, place, onClose }: EditCommentFormProps) {
  const a = useAdminText();
  const t = useText();
  const show = useNotice();
  const typed = (text: string) =>
    typedComment(text, (id) => place.labels.find((each) => each.id === id)?.label);
  const { draft, change, isDirty, take } = useDraft({ text: typed(comment.text) });
  const [version, setVersion] = useState(comment.version);
  const [isAsking, setIsAsking] = useState(false);
  const save = useSave<EditCommentInput, CommentRow>({
    schema: editCommentInput,
    send: seamClient.comment.edit.mutate,
    onSaved() {
      show({ text: a('comment.saved') });
      onClose();
    },
  });
  const { conflict } = save;
  const submit = (openedWith: number) =>
    save.send({
      id: comment.id,
      version: openedWith,
      text: storedComment(draft.text.normalize('NFC'), place.labels),
      lang: comment.lang,
    });
  return (
    <>
      <CommentForm
        label={a('comment.edit')}
        submitLabel={t('shell.save')}
        text={draft.text}
        place={place}
        save={save}
        isFocused
        notes={[]}
        conflict={
          conflict && (
            <ConflictBox
              // Only its author changes it.
              first={null}
              fields={[
                { label: a('comment.text'), mine: draft.text, theirs: typed(conflict.text) },
              ]}
              isSaving={save.isSaving}
              onKeepMine={() => submit(conflict.version)}
              onTakeTheirs={() => {
                take({ text: typed(conflict.text) });
                setVersion(conflict.version);
                save.clear();
              }}
            />
          )
        }
        onChange={(text) => change({ text })}
        onSubmit={() => submit(version)}
        onCancel={() => (isDirty ? setIsAsking(true) : onClose())}
      />
      <UnsavedGuard isDirty={isDirty} />
      <LeaveQuestion isOpen={isAsking} onStay={() => setIsAsking(false)} onLeave={onClose} />
    </>
  );
}
