// One thread: what was taken up, what was answered, and what the reader may do with it.
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { hasDraft } from '#client/ui/stored-draft.ts';
import { useAct } from '#client/ui/use-act.ts';
import type { CommentPlace, ThreadEntry } from './comment-entry.ts';
import { CommentItem } from './comment-item.tsx';
import styles from './comment-section.module.css';
import { useFocusBack } from './focus-back.ts';
import { draftPlace, NewCommentForm } from './new-comment-form.tsx';

type CommentThreadProps = { thread: ThreadEntry; place: CommentPlace };

export function CommentThread({ thread, place }: CommentThreadProps) {
  const a = useAdminText();
  const format = useFormat();
  const act = useAct();
  const { head, replies } = thread;
  // What was begun is where one left it, without taking the focus.
  const [replying, setReplying] = useState<'begun' | 'asked' | null>(() =>
    hasDraft(draftPlace(place, head)) ? 'begun' : null,
  );
  const replyButton = useFocusBack<HTMLButtonElement>(replying !== null);
  const name = place.known.get(head.authorId)?.name ?? '';
  const resolver = place.known.get(head.resolvedById ?? '')?.name ?? '';

  const resolve = () => {
    place.follow(head.id);
    return act({
      run: () => seamClient.comment.resolve.mutate({ id: head.id, version: head.version }),
      done: a('comment.resolvedNow'),
      undo: ({ id, version }) => seamClient.comment.reopen.mutate({ id, version }),
    });
  };
  const reopen = () => {
    place.follow(head.id);
    return act({
      run: () => seamClient.comment.reopen.mutate({ id: head.id, version: head.version }),
      done: a('comment.reopenedNow'),
    });
  };

  return (
    <div className={styles['thread']}>
      <CommentItem comment={head} place={place} />
      {replies.length > 0 && (
        <ul className={styles['replies']}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentItem comment={reply} place={place} />
            </li>
          ))}
        </ul>
      )}
      {head.resolvedAt && (
        <p className="soft small">
          {a('comment.resolvedBy', { name: resolver, date: format.instant(head.resolvedAt) })}
        </p>
      )}
      {place.canWrite &&
        (replying ? (
          <NewCommentForm
            place={place}
            thread={head}
            isFocused={replying === 'asked'}
            onClose={() => setReplying(null)}
          />
        ) : (
          <div className={`${styles['acts']} no-print`}>
            <Button
              ref={replyButton}
              data-size="sm"
              variant="secondary"
              aria-label={a('comment.actions.replyTo', { name })}
              onClick={() => setReplying('asked')}
            >
              {a('comment.actions.reply')}
            </Button>
            {head.rights.resolve &&
              (head.resolvedAt === null ? (
                <Button
                  data-size="sm"
                  variant="tertiary"
                  aria-label={a('comment.actions.resolveOf', { name })}
                  onClick={() => void resolve()}
                >
                  {a('comment.actions.resolve')}
                </Button>
              ) : (
                <Button
                  data-size="sm"
                  variant="tertiary"
                  aria-label={a('comment.actions.reopenOf', { name })}
                  onClick={() => void reopen()}
                >
                  {a('comment.actions.reopen')}
                </Button>
              ))}
          </div>
        ))}
    </div>
  );
}
