// Threads as the server tells them, and what every part of them needs to know of where they stand.
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';
import type { CommentedKind } from '#shared/comment/comment-type.ts';
import { labelled, type Labelled } from '#shared/comment/mention.ts';
import type { Mentionable } from './mention-field.tsx';

type CommentList = inferRouterOutputs<AppRouter>['comment']['list'];

export type ThreadEntry = CommentList['threads'][number];
export type CommentEntry = ThreadEntry['head'];
type NamedPerson = CommentList['people'][number];

export type CommentPlace = {
  entity: CommentedKind;
  subjectId: string;
  /** Who reads, and may write. */
  writerId: string;
  /** Whom the comments name, and who may be mentioned. */
  known: ReadonlyMap<string, NamedPerson>;
  /** What stands after an `@` for each of them. */
  labels: readonly Labelled[];
  mentionable: readonly Mentionable[];
  /** What stood on another day is to be read. */
  canWrite: boolean;
};

type People = { named: NamedPerson[]; mentionable: NamedPerson[]; canWrite: boolean };

/** Who is named already may not be one to mention any longer, and is still called something. */
export function commentPlace(
  on: Pick<CommentPlace, 'entity' | 'subjectId'>,
  writerId: string,
  { named, mentionable, canWrite }: People,
): CommentPlace {
  const known = new Map([...named, ...mentionable].map((person) => [person.id, person]));
  const labels = labelled([...known.values()]);
  const labelOf = new Map(labels.map(({ id, label }) => [id, label]));
  return {
    ...on,
    writerId,
    known,
    labels,
    mentionable: mentionable.map(({ id, name, partner }) => {
      return { id, label: labelOf.get(id) ?? name, partner };
    }),
    canWrite,
  };
}
