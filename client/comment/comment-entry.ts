// Threads as the server tells them, and what every part of them needs to know of where they stand.
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';
import type { CommentedKind } from '#shared/comment/comment-type.ts';
import type { Labelled } from '#shared/comment/mention.ts';
import type { Mentionable } from './mention-field.tsx';

type CommentList = inferRouterOutputs<AppRouter>['comment']['list'];

export type ThreadEntry = CommentList['threads'][number];
export type CommentEntry = ThreadEntry['head'];

export type CommentPlace = {
  entity: CommentedKind;
  subjectId: string;
  /** Who reads, and may write. */
  writerId: string;
  /** Whom the comments name, and who may be mentioned. */
  known: ReadonlyMap<string, CommentList['people'][number]>;
  /** What stands after an `@` for each of them. */
  labels: readonly Labelled[];
  mentionable: readonly Mentionable[];
  /** What stood on another day is to be read. */
  canWrite: boolean;
};
