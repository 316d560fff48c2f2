// What the outbox is asked for.
import * as z from 'zod/mini';
import { idField } from '#shared/text-field.ts';
import { mailErrors, mailStates, type MailError } from './mail-type.ts';

export const outboxInput = z.object({
  state: z.optional(z.enum(mailStates, 'choice_invalid')),
  /** The page after this mail; without it the newest. */
  before: z.optional(idField),
});

/** The row's `error`: a code, and the mail server's number where it gave one. */
export function parseMailError(error: string): { code: MailError; reply: string | null } {
  const [code, reply] = error.split(' ');
  return { code: mailErrors.find((each) => each === code) ?? 'unknown', reply: reply ?? null };
}
