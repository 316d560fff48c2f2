// What the audit trail is searched by. The same limits stand in the page's address and in the server's question.
import * as z from 'zod/mini';
import { auditedEntities, auditKinds } from '#shared/audit/audit-type.ts';
import { isoDateSchema } from '#shared/iso-date-field.ts';
import { idField, shortTextField } from '#shared/text-field.ts';

export const auditSearchInput = z.object({
  /** Who did it. */
  actorId: z.optional(idField),
  kind: z.optional(z.enum(auditKinds, 'choice_invalid')),
  /** What kind of thing it was done to. */
  entity: z.optional(z.enum(auditedEntities, 'choice_invalid')),
  /** Norwegian days, both included. */
  from: z.optional(isoDateSchema),
  to: z.optional(isoDateSchema),
  /** What the thing is or was called. */
  words: z.optional(shortTextField),
  /** The last sequence seen: goes on with those before it. */
  cursor: z.optional(z.int('invalid').check(z.positive('invalid'))),
});
export type AuditSearchInput = z.infer<typeof auditSearchInput>;

/** Several kinds of things together, or all that is filed under one id. */
export const auditTrailInput = z.object({
  entities: z
    .array(z.enum(auditedEntities, 'choice_invalid'), 'required')
    .check(z.minLength(1, 'required'), z.maxLength(4, 'too_many')),
  id: z.optional(idField),
});
