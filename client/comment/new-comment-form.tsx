// A new thread, or an answer in one. What is being written is kept in this browser until it is sent.
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useStoredDraft } from '#client/ui/stored-draft.ts';
import { useUnsaved } from '#client/ui/unsaved.ts';
import { useSave } from '#client/ui/use-save.ts';
import { addCommentInput } from '#shared/comment/comment-schema.ts';
import { storedComment } from '#shared/comment/mention.ts';
import type { CommentEntry, CommentPlace } from './comment-entry.ts';
import { CommentForm } from './comment-form.tsx';

type NewCommentFormProps = {
  place: CommentPlace;
  /** The comment that is answered; null to begin a thread. */
  thread: CommentEntry | null;
  /** How many can read it; told where a thread is begun. */
  readers?: number;
  /** Where an answer is kept whose thread is gone meanwhile: its text can still begin a thread. */
  lostPlace?: string;
  isFocused?: boolean;
  onClose?: () => void;
};

/** What the names of all places begin with where something is written on one thing. */
export function draftBeginning({ entity, subjectId, writerId }: CommentPlace): string {
  return `comment:${writerId}:${entity}:${subjectId}:`;
}

/** Each writer's own: a browser may have several. */
export function draftPlace(place: CommentPlace, thread: CommentEntry | null): string {
  return `${draftBeginning(place)}${thread?.id ?? 'new'}`;
}

export function NewCommentForm(props: NewCommentFormProps) {
  const { place, thread, readers, lostPlace, isFocused = false, onClose } = props;
  const a = useAdminText();
  const { lang } = useLanguage();
  const show = useNotice();
  const { entity, subjectId } = place;
  const { draft, change, clear, isDirty } = useStoredDraft(lostPlace ?? draftPlace(place, thread), {
    text: '',
  });
  useUnsaved(isDirty);
  const save = useSave({
    schema: addCommentInput,
    send: seamClient.comment.add.mutate,
    onSaved() {
      clear();
      show({ text: a('comment.added') });
      onClose?.();
    },
  });
  const author = thread && place.known.get(thread.authorId);
  return (
    <CommentForm
      label={
        author
          ? a('comment.reply', { name: author.name })
          : a(lostPlace ? 'comment.lost' : 'comment.new')
      }
      submitLabel={a(thread ? 'comment.sendReply' : 'comment.send')}
      text={draft.text}
      place={place}
      save={save}
      isFocused={isFocused}
      notes={[
        ...(lostPlace ? [a('comment.lostNote')] : []),
        ...(thread?.resolvedAt ? [a('comment.opensAgain')] : []),
        ...(readers === undefined ? [] : [a('comment.readers', { count: readers })]),
        ...(isDirty ? [a('comment.kept')] : []),
      ]}
      onChange={(text) => change({ text })}
      onSubmit={() => {
        const text = storedComment(draft.text.normalize('NFC'), place.labels);
        save.send({ entity, subjectId, threadId: thread?.id ?? null, text, lang });
      }}
      cancelLabel={lostPlace && a('comment.lostDelete')}
      onCancel={
        onClose &&
        (() => {
          // What has been written is there when one comes back; only nothing is not worth keeping.
          if (lostPlace || draft.text.trim() === '') clear();
          onClose();
        })
      }
    />
  );
}
