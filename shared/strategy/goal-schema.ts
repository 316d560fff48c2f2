// What may be written about goals: form and server validate with the same schemas.
import * as z from 'zod/mini';
import { periodSchema } from '#shared/indicator/period-field.ts';
import {
  goalLevels,
  judgedStatuses,
  langs,
  slippingStatuses,
} from '#shared/strategy/strategy-type.ts';
import {
  idField,
  longTextField,
  requiredText,
  titleField,
  versionField,
} from '#shared/text-field.ts';

const weightField = z
  .number('number_invalid')
  .check(z.gt(0, 'weight_out_of_range'), z.lte(1000, 'weight_out_of_range'));

const goalFields = {
  title: titleField,
  /** The goal's own goal sentence (focus areas have one). */
  aim: longTextField,
  /** The arena sentence of a focus area. */
  arena: longTextField,
  description: longTextField,
  lang: z.enum(langs, 'choice_invalid'),
  ownerBodyId: z.nullable(idField),
  /** Somebody who holds a role in the owner body. */
  responsiblePersonId: z.nullable(idField),
  weight: weightField,
};

export const createGoalInput = z.object({
  strategyId: idField,
  parentId: z.nullable(idField),
  level: z.enum(goalLevels, 'choice_invalid'),
  ...goalFields,
});
export type CreateGoalInput = z.infer<typeof createGoalInput>;

export const updateGoalInput = z.object({ id: idField, version: versionField, ...goalFields });
export type UpdateGoalInput = z.infer<typeof updateGoalInput>;

/** Moves a goal under another parent and to a place (0 first) among its new siblings. */
export const moveGoalInput = z.object({
  id: idField,
  version: versionField,
  parentId: z.nullable(idField),
  position: z.int('invalid').check(z.nonnegative('invalid')),
});
export type MoveGoalInput = z.infer<typeof moveGoalInput>;

export const versionedIdInput = z.object({ id: idField, version: versionField });

/** As it was said, also before a goal that slips had to be explained. */
export const saidAssessment = z.object({
  goalId: idField,
  period: periodSchema,
  status: z.enum(judgedStatuses, 'choice_invalid'),
  text: longTextField.check(requiredText),
  cause: longTextField,
  nextStep: longTextField,
  /** Revision of the period's assessment that the form was opened with; 0 when there was none. */
  revision: z.int('invalid').check(z.nonnegative('invalid')),
});

const explained = (field: 'cause' | 'nextStep') =>
  z.refine<{ status: string; cause: string; nextStep: string }>(
    (said) => !slippingStatuses.includes(said.status) || said[field].trim() !== '',
    { error: 'required', path: [field] },
  );

/** The forum's assessment of a goal for a period: a status and the words behind it; of one that slips, why and what next. */
export const assessGoalInput = saidAssessment.check(
  explained('cause'),
  explained('nextStep'),
  // What a goal that does not slip needs no more.
  z.overwrite((said) =>
    slippingStatuses.includes(said.status) ? said : { ...said, cause: '', nextStep: '' },
  ),
);
export type AssessGoalInput = z.infer<typeof assessGoalInput>;

/** Takes the newest revision back: the one before it stands again, or none. */
export const undoAssessmentInput = z.object({
  goalId: idField,
  period: periodSchema,
  revision: z.int('invalid').check(z.positive('invalid')),
});
