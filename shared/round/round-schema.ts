// What may be written about reporting rounds: form and server validate with the same schemas.
import * as z from 'zod/mini';
import { recordObservationInput } from '#shared/indicator/indicator-schema.ts';
import { parsePeriod } from '#shared/indicator/period.ts';
import { periodSchema } from '#shared/indicator/period-field.ts';
import { isoDateSchema } from '#shared/iso-date-field.ts';
import { recordMeasureUpdateInput } from '#shared/measure/measure-schema.ts';
import { saidAssessment } from '#shared/strategy/goal-schema.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { idField, longTextField, requiredText, versionField } from '#shared/text-field.ts';
import { askedKinds } from './round-type.ts';

/** A round asks about a tertial, a half-year or a year. */
export const roundFrequencies: readonly string[] = ['tertial', 'half_year', 'year'];

const idList = z.array(idField).check(
  z.maxLength(100, 'too_many'),
  z.refine((ids) => new Set(ids).size === ids.length, 'choice_twice'),
);

const roundFields = {
  period: periodSchema.check(
    z.refine(
      (period) => roundFrequencies.includes(parsePeriod(period)?.frequency ?? ''),
      'period_frequency',
    ),
  ),
  meetingOn: z.nullable(isoDateSchema),
  message: longTextField,
  lang: z.enum(langs, 'choice_invalid'),
  opensOn: isoDateSchema,
  contentDueOn: isoDateSchema,
  dueOn: isoDateSchema,
  graceOn: isoDateSchema,
  asks: z.array(z.enum(askedKinds, 'choice_invalid')).check(z.minLength(1, 'required')),
  goalIds: idList,
  bodyIds: idList,
  personIds: idList,
  reviewBodyIds: idList,
};

export const createRoundInput = z.object({ strategyId: idField, ...roundFields });
export type CreateRoundInput = z.infer<typeof createRoundInput>;

export const updateRoundInput = z.object({ id: idField, version: versionField, ...roundFields });

export const roundIdInput = z.object({ id: idField });

const { shape: measure } = recordMeasureUpdateInput;
const { shape: observation } = recordObservationInput;
const { shape: assessment } = saidAssessment;

/** What the answer to one item says; what is known of the item itself (subject, period) is not sent. */
const saidAnswers = [
  z.object({
    kind: z.literal('measure'),
    version: measure.version,
    phase: measure.phase,
    progress: measure.progress,
    text: measure.text,
  }),
  z.object({
    kind: z.literal('indicator'),
    value: observation.value,
    noValueReason: observation.noValueReason,
    isPreliminary: observation.isPreliminary,
    note: observation.note,
    revision: observation.revision,
  }),
  z.object({
    kind: z.literal('goal'),
    status: assessment.status,
    text: assessment.text,
    cause: assessment.cause,
    nextStep: assessment.nextStep,
    revision: assessment.revision,
  }),
] as const;
export const saidAnswer = z.discriminatedUnion('kind', saidAnswers);
/** One that says something of its own. */
export type SaidAnswer = z.infer<typeof saidAnswer>;

export const itemAnswer = z.discriminatedUnion('kind', [
  ...saidAnswers,
  /** As it was: `seen` is what stood before whoever says so. */
  z.object({ kind: z.literal('unchanged'), seen: saidAnswer }),
]);
export type ItemAnswer = z.infer<typeof itemAnswer>;

export const itemIdInput = z.object({ itemId: idField });

export const returnItemInput = z.object({
  itemId: idField,
  note: longTextField.check(requiredText),
});

export const answerItemInput = z.object({ itemId: idField, answer: itemAnswer });
export type AnswerItemInput = z.infer<typeof answerItemInput>;

const tokenField = z.string('invalid').check(z.maxLength(200, 'invalid'));
export const linkInput = z.object({ token: tokenField });
export const answerByLinkInput = z.object({ token: tokenField, ...answerItemInput.shape });

export const listRoundsInput = z.object({ strategyId: idField });

/** The most open measures that a priority should have; null for no such agreement. */
export const agreeMeasuresInput = z.object({
  strategyId: idField,
  agreedMeasures: z.nullable(
    z
      .int('number_invalid')
      .check(z.minimum(1, 'number_out_of_range'), z.maximum(99, 'number_out_of_range')),
  ),
  version: versionField,
});

/** Whose link, in which round. */
export const linkOwnerInput = z.object({ roundId: idField, personId: idField });
