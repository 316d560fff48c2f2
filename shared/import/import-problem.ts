// Why a row of a file is refused: the reasons of the forms, and those that only files have.
import type { FieldReason } from '#shared/error-reason.ts';

export const fileReasons = [
  /** No goal or indicator of this number, title or id. */
  'reference_unknown',
  /** Several have this title. */
  'reference_ambiguous',
  /** No body or partner of this name. */
  'name_unknown',
  /** Nobody of this name holds a role in the body that answers for it. */
  'person_unknown',
  'person_ambiguous',
  /** A word that is none of those to choose from. */
  'word_unknown',
  /** Neither yes nor no. */
  'flag_unread',
  'row_twice',
  'number_twice',
  /** Goals are moved on their own pages, where it is seen what moves along. */
  'goal_moved',
  'level_fixed',
  /** `2026: 900` */
  'target_unread',
  /** An event of a body that the importer does not act for. */
  'not_own',
] as const;
export type FileReason = (typeof fileReasons)[number];
export type ImportReason = FieldReason | FileReason;

export function isFileReason(reason: ImportReason): reason is FileReason {
  return (fileReasons as readonly string[]).includes(reason);
}

export type ImportProblem = {
  /** Null where it is about the whole row. */
  column: string | null;
  reason: ImportReason;
  /** What stood there. */
  given: string;
};
