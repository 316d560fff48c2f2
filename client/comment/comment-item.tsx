// One comment: who, when, the words, and what its author or the secretariat may do with it.
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { ConfirmForm } from '#client/people/confirm-form.tsx';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { commentAnchor } from '#shared/comment/comment-type.ts';
import { commentParts } from '#shared/comment/mention.ts';
import type { CommentEntry, CommentPlace } from './comment-entry.ts';
import styles from './comment-item.module.css';
import { EditCommentForm } from './edit-comment-form.tsx';
import { useFocusBack } from './focus-back.ts';
import { useSought } from './sought-comment.ts';

type CommentItemProps = { comment: CommentEntry; place: CommentPlace };

export function CommentItem({ comment, place }: CommentItemProps) {
  const a = useAdminText();
  const format = useFormat();
  const show = useNotice();
  const [open, setOpen] = useState<'edit' | 'withdraw' | null>(null);
  const { id, version, rights } = comment;
  const author = place.known.get(comment.authorId);
  const name = author?.name ?? '';
  const date = format.instant(comment.createdAt);
  const anchor = commentAnchor(id);
  const isSought = useSought()(id);
  const editButton = useFocusBack<HTMLButtonElement>(open === 'edit');

  if (comment.archivedAt)
    return (
      <p id={anchor.slice(1)} tabIndex={-1} className={`soft ${styles['comment']}`}>
        {comment.archivedById === comment.authorId
          ? a('comment.withdrawnOwn', { name })
          : a('comment.withdrawnOther')}
      </p>
    );
  return (
    <article
      id={anchor.slice(1)}
      tabIndex={-1}
      data-sought={isSought || undefined}
      className={styles['comment']}
    >
      <p className={styles['head']}>
        <strong>{name}</strong>
        {author?.partner && <span className="soft small">{author.partner}</span>}
        <a href={anchor} className={`small figures ${styles['time']}`}>
          <time dateTime={comment.createdAt}>{date}</time>
        </a>
        {comment.editedAt && (
          <span className="soft small">
            {a('comment.edited', { date: format.instant(comment.editedAt) })}
          </span>
        )}
      </p>
      {open === 'edit' ? (
        <EditCommentForm comment={comment} place={place} onClose={() => setOpen(null)} />
      ) : (
        <>
          <CommentText comment={comment} place={place} />
          {place.canWrite && (rights.edit || rights.withdraw || rights.moderate) && (
            <div className={`${styles['acts']} no-print`}>
              {rights.edit && (
                <Button
                  ref={editButton}
                  className="flush-button"
                  data-size="sm"
                  variant="tertiary"
                  aria-label={a('comment.actions.editOf', { date })}
                  onClick={() => setOpen('edit')}
                >
                  {a('comment.actions.edit')}
                </Button>
              )}
              {(rights.withdraw || rights.moderate) && (
                <Button
                  className={rights.edit ? undefined : 'flush-button'}
                  data-size="sm"
                  variant="tertiary"
                  aria-label={a('comment.actions.withdrawOf', { name, date })}
                  onClick={() => setOpen('withdraw')}
                >
                  {a('comment.actions.withdraw')}
                </Button>
              )}
            </div>
          )}
        </>
      )}
      {open === 'withdraw' && (
        <ConfirmForm
          title={a('comment.withdrawTitle')}
          act={a('comment.actions.withdraw')}
          send={() => {
            place.follow(id, comment.threadId ?? id);
            return rights.withdraw
              ? seamClient.comment.withdraw.mutate({ id, version })
              : seamClient.comment.moderate.mutate({ id, version });
          }}
          onDone={() => show({ text: a('comment.withdrawn') })}
          onClose={() => setOpen(null)}
        >
          <p>{a('comment.withdrawText')}</p>
        </ConfirmForm>
      )}
    </article>
  );
}

/** Whoever is mentioned by what they are called today. */
function CommentText({ comment: { text, lang }, place }: CommentItemProps) {
  return (
    <p className="prose" lang={lang}>
      {commentParts(text).map((part, position) =>
        part.kind === 'text' ? (
          part.text
        ) : (
          // The same person may be mentioned twice.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={position} className={styles['mention']}>
            @{place.known.get(part.personId)?.name}
          </span>
        ),
      )}
    </p>
  );
}
