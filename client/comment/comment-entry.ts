// Threads as the server tells them, and what every part of them needs to know of where they stand.
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';
import type { CommentedKind } from '#shared/comment/comment-type.ts';
import { labelled, mentionedIn, storedComment, type Labelled } from '#shared/comment/mention.ts';
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
  /** Before an act that moves or removes what has the focus: the first of these comments that still stands gets it. */
  follow: (...commentIds: string[]) => void;
};

type Given = Pick<CommentPlace, 'canWrite' | 'follow'> & {
  named: NamedPerson[];
  mentionable: NamedPerson[];
};

/** Who is named already may not be one to mention any longer, and is still called something. */
export function commentPlace(
  on: Pick<CommentPlace, 'entity' | 'subjectId'>,
  writerId: string,
  { named, mentionable, ...given }: Given,
): CommentPlace {
  const known = new Map([...named, ...mentionable].map((person) => [person.id, person]));
  const labels = labelled([...known.values()]);
  const labelOf = new Map(labels.map(({ id, label }) => [id, label]));
  return {
    ...on,
    writerId,
    known,
    labels,
    // Nobody is told of their own words.
    mentionable: mentionable
      .filter(({ id }) => id !== writerId)
      .map(({ id, name, partner }) => ({ id, label: labelOf.get(id) ?? name, partner })),
    ...given,
  };
}

/** Whom a text mentions as it is typed, but for its writer. */
export function namesMentioned({ known, labels, writerId }: CommentPlace, typed: string): string[] {
  return mentionedIn(storedComment(typed.normalize('NFC'), labels))
    .filter((id) => id !== writerId)
    .flatMap((id) => known.get(id)?.name ?? []);
}
