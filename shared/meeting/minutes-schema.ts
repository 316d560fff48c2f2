// What may be written of minutes: form and server validate with the same schemas.
import * as z from 'zod/mini';
import { isoDateSchema } from '#shared/iso-date-field.ts';
import { idField, longTextField, titleField, versionField } from '#shared/text-field.ts';

const versioned = { id: idField, version: versionField };

export const writeMinutesInput = z.object({ ...versioned, minutes: longTextField });

export const circulateMinutesInput = z.object({ ...versioned, remarksDueOn: isoDateSchema });

/** `caseId`: of a later meeting; null where that meeting is not kept, and `approvedOn` says its day. */
export const approveMinutesInput = z.object({
  ...versioned,
  caseId: z.nullable(idField),
  approvedOn: z.nullable(isoDateSchema),
});
export type ApproveMinutesInput = z.infer<typeof approveMinutesInput>;

export const publishMinutesInput = z.object({
  ...versioned,
  leavesOutPeople: z.boolean('choice_invalid'),
  /** Names that the meeting does not know of. */
  alsoLeaveOut: z.array(titleField).check(z.maxLength(50, 'too_many')),
});
