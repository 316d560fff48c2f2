// What may be written about decisions and follow-ups.
import * as z from 'zod/mini';
import { periodSchema } from '#shared/indicator/period-field.ts';
import { isoDateSchema } from '#shared/iso-date-field.ts';
import { judgedStatuses, langs } from '#shared/strategy/strategy-type.ts';
import {
  idField,
  longTextField,
  requiredText,
  shortTextField,
  versionField,
} from '#shared/text-field.ts';
import { followStates } from './decision-type.ts';

const voteField = z
  .int('number_invalid')
  .check(z.gte(0, 'number_out_of_range'), z.lte(999, 'number_out_of_range'));

const effectField = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('goal'),
    targetId: idField,
    period: periodSchema,
    status: z.nullable(z.enum(judgedStatuses, 'choice_invalid')),
  }),
  z.object({
    kind: z.literal('indicator'),
    targetId: idField,
    /** The target of before is the server's to know. */
    target: z.nullable(z.object({ period: periodSchema, value: z.number('number_invalid') })),
  }),
  z.object({ kind: z.literal('measure'), targetId: idField }),
]);
export type EffectInput = z.infer<typeof effectField>;

const followFields = {
  text: longTextField.check(requiredText),
  lang: z.enum(langs, 'choice_invalid'),
  ownerId: z.nullable(idField),
  dueOn: z.nullable(isoDateSchema),
};
const decisionFields = {
  ...followFields,
  votes: z.nullable(z.object({ for: voteField, against: voteField, abstained: voteField })),
  effects: z.array(effectField).check(
    z.maxLength(40, 'too_many'),
    z.refine(
      (effects) => new Set(effects.map(({ targetId }) => targetId)).size === effects.length,
      'choice_twice',
    ),
  ),
};

export const recordDecisionInput = z.object({ caseId: idField, ...decisionFields });
export type RecordDecisionInput = z.infer<typeof recordDecisionInput>;
export const updateDecisionInput = z.object({
  id: idField,
  version: versionField,
  ...decisionFields,
});

export const recordFollowUpInput = z.object({ caseId: idField, ...followFields });
export const updateFollowUpInput = z.object({
  id: idField,
  version: versionField,
  ...followFields,
});

/** Closes a decision or a follow-up: when, and how it was carried out. */
export const closeInput = z.object({
  id: idField,
  version: versionField,
  closedOn: isoDateSchema,
  closedNote: longTextField,
});

/** The register's question. */
export const decisionRegisterInput = z.object({
  bodyId: z.optional(idField),
  state: z.optional(z.enum(followStates, 'choice_invalid')),
  query: z.optional(shortTextField),
  /** Decisions that bear on one thing. */
  aboutId: z.optional(idField),
});
