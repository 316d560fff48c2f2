// What the forms of comments send.
import * as z from 'zod/mini';
import { langs } from '#shared/strategy/strategy-type.ts';
import { idField, requiredText, runningText, versionField } from '#shared/text-field.ts';
import { commentedKinds } from './comment-type.ts';
import { mentionedIn } from './mention.ts';

/** In UTF-16 units, as stored. */
export const commentLength = 4000;
/** Each of them gets a mail. */
export const mostMentions = 20;

const commentField = runningText(commentLength, 'comment_too_long').check(
  requiredText,
  z.refine((text: string) => mentionedIn(text).length <= mostMentions, 'mentions_too_many'),
);
const langField = z.enum(langs, 'choice_invalid');

export const listCommentsInput = z.object({
  entity: z.enum(commentedKinds, 'choice_invalid'),
  subjectId: idField,
});
export type ListCommentsInput = z.infer<typeof listCommentsInput>;

export const addCommentInput = z.extend(listCommentsInput, {
  /** The comment that is answered; null to begin a thread. */
  threadId: z.nullable(idField),
  text: commentField,
  lang: langField,
});
export type AddCommentInput = z.infer<typeof addCommentInput>;

export const editCommentInput = z.object({
  id: idField,
  version: versionField,
  text: commentField,
  lang: langField,
});
export type EditCommentInput = z.infer<typeof editCommentInput>;
