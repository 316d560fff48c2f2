// What people say about a goal, a measure or an indicator: the threads, and a place to begin one.
import { Button, Skeleton } from '@digdir/designsystemet-react';
import { useQueries } from '@tanstack/react-query';
import { Suspense, useReducer, useState } from 'react';
import { refusalOf, useTRPC } from '#client/seam.ts';
import { useActor } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useAsOf } from '#client/shell/strategy-address.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import { Section } from '#client/ui/section.tsx';
import { draftPlaces, hasDraft } from '#client/ui/stored-draft.ts';
import type { CommentedKind } from '#shared/comment/comment-type.ts';
import { commentPlace, type ThreadEntry } from './comment-entry.ts';
import styles from './comment-section.module.css';
import { CommentThread } from './comment-thread.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { draftBeginning, draftPlace, NewCommentForm } from './new-comment-form.tsx';
import { useSought, useSoughtInView } from './sought-comment.ts';

/** The part's own anchor, for links within the page. */
export const commentsAnchor = 'kommentarer';

type CommentSectionProps = { entity: CommentedKind; subjectId: string };

export function CommentSection({ entity, subjectId }: CommentSectionProps) {
  const t = useText();
  // The words of comments load on their own: the page does not wait for them.
  return (
    <Suspense
      fallback={
        <Section anchor={commentsAnchor} title={t('shell.comments')}>
          <CommentShape />
        </Section>
      }
    >
      <Comments key={subjectId} entity={entity} subjectId={subjectId} />
    </Suspense>
  );
}

function CommentShape() {
  const t = useText();
  return (
    <div aria-busy="true" className={styles['shape']}>
      <span className="visually-hidden">{t('shell.loading')}</span>
      <Skeleton variant="text" width={24} />
      <Skeleton variant="rectangle" height="3rem" />
      <Skeleton variant="rectangle" height="7rem" />
    </div>
  );
}

function Comments({ entity, subjectId }: CommentSectionProps) {
  const a = useAdminText();
  const t = useText();
  const trpc = useTRPC();
  const actor = useActor();
  const isPast = Object.keys(useAsOf()).length > 0;
  const [list, mentionable] = useQueries({
    queries: [
      trpc.comment.list.queryOptions({ entity, subjectId }),
      trpc.comment.mentionable.queryOptions(),
    ],
  });
  const isSought = useSought();
  const { box, follow } = useKeptFocus();
  const [stoodOpen] = useState(() => new Map<string, boolean>());
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  useSoughtInView(list.data !== undefined && mentionable.data !== undefined);
  const failed = list.data && mentionable.data ? null : (list.error ?? mentionable.error);
  if (failed)
    return (
      <Section anchor={commentsAnchor} title={t('shell.comments')}>
        <RefusalText refusal={refusalOf(failed)} />
        <Button
          variant="secondary"
          onClick={() => void Promise.all([list.refetch(), mentionable.refetch()])}
        >
          {t('shell.retry')}
        </Button>
      </Section>
    );
  if (!list.data || !mentionable.data || !actor)
    return (
      <Section anchor={commentsAnchor} title={t('shell.comments')}>
        <CommentShape />
      </Section>
    );
  const { threads, people, readers } = list.data;
  const place = commentPlace({ entity, subjectId }, actor.personId, {
    named: people,
    mentionable: mentionable.data,
    canWrite: !isPast,
    follow,
  });
  // No thread is moved while an answer is being written in it, and what was begun in it is not hidden.
  for (const { head } of threads)
    if (!hasDraft(draftPlace(place, head))) stoodOpen.set(head.id, head.resolvedAt === null);
  const standsOpen = ({ head }: ThreadEntry) => stoodOpen.get(head.id) ?? true;
  const shown = threads.filter(standsOpen);
  const folded = threads.filter((thread) => !standsOpen(thread));
  const openCount = threads.filter(({ head }) => head.resolvedAt === null).length;
  const places = [null, ...threads.map(({ head }) => head)].map((head) => draftPlace(place, head));
  const lost = draftPlaces(draftBeginning(place)).filter((each) => !places.includes(each));
  return (
    // On paper, what nobody has said is nothing.
    <div ref={box} className={threads.length === 0 ? 'no-print' : undefined}>
      <Section
        anchor={commentsAnchor}
        title={openCount > 0 ? a('comment.titleOpen', { count: openCount }) : t('shell.comments')}
        note={isPast && a('comment.past')}
      >
        <div className={styles['list']}>
          {threads.length === 0 && (
            <EmptyState title={a('comment.emptyTitle')} text={a('comment.emptyText')} />
          )}
          {shown.map((thread) => (
            <CommentThread key={thread.head.id} thread={thread} place={place} />
          ))}
          {place.canWrite && <NewCommentForm place={place} thread={null} readers={readers} />}
          {place.canWrite &&
            lost.map((each) => (
              <NewCommentForm
                key={each}
                place={place}
                thread={null}
                lostPlace={each}
                onClose={lookAgain}
              />
            ))}
          {folded.length > 0 && (
            <details
              className={styles['resolved']}
              open={folded.some(({ head, replies }) =>
                [head, ...replies].some(({ id }) => isSought(id)),
              )}
            >
              <summary>{a('comment.resolved', { count: folded.length })}</summary>
              {folded.map((thread) => (
                <CommentThread key={thread.head.id} thread={thread} place={place} />
              ))}
            </details>
          )}
        </div>
      </Section>
    </div>
  );
}
