// What may be asked of a meeting's stage: form and server validate with the same schemas.
import * as z from 'zod/mini';
import { idField, longTextField } from '#shared/text-field.ts';
import { opening, stageTextKinds, summary } from './meeting-stage.ts';

// 0: there is none yet.
const fromNoneField = z.int('invalid').check(z.nonnegative('invalid'));
const stageFields = { meetingId: idField, version: fromNoneField };

export const beginMeetingInput = z.object(stageFields);

/** What everybody sees from now on. */
export const showOnStageInput = z.object({
  ...stageFields,
  place: z.union([z.enum([opening, summary]), idField]),
  thingId: z.nullable(idField),
});

export const writeStageTextInput = z.object({
  caseId: idField,
  kind: z.enum(stageTextKinds, 'choice_invalid'),
  version: fromNoneField,
  text: longTextField,
});
