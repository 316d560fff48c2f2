// A formula as it is sent and kept: form, server and database read it with the same schema.
import * as z from 'zod/mini';
import { eventKinds } from '#shared/event/event-type.ts';
import { projectKinds } from '#shared/fund/fund-type.ts';
import { periodSchema } from '#shared/indicator/period-field.ts';
import { measurePhases } from '#shared/measure/measure-type.ts';
import { partnerKinds } from '#shared/people/people-type.ts';
import { idField, shortTextField } from '#shared/text-field.ts';
import {
  amountMethods,
  amountSources,
  emptyMeanings,
  eventFigures,
  formulaKinds,
  measureFigures,
  moneyFigures,
  projectFigures,
  projectTimes,
  rateTimes,
  type ComputedFrom,
  type Formula,
} from './formula-type.ts';

const choice = <const Choices extends readonly string[]>(choices: Choices) =>
  z.enum(choices, 'choice_invalid');

const someOf = <const Choices extends readonly string[]>(choices: Choices) =>
  z.array(choice(choices)).check(z.refine(isWithoutTwins, 'choice_twice'));

function isWithoutTwins(all: readonly unknown[]): boolean {
  return new Set(all).size === all.length;
}

const filtered = {
  method: choice(amountMethods),
  goalId: z.nullable(idField),
  partnerId: z.nullable(idField),
};

const amountSchema = z.discriminatedUnion('source', [
  z.object({
    source: z.literal('event'),
    ...filtered,
    figure: choice(eventFigures),
    kinds: someOf(eventKinds),
    series: shortTextField,
    participantPartnerId: z.nullable(idField),
  }),
  z.object({
    source: z.literal('project'),
    ...filtered,
    figure: choice(projectFigures),
    time: choice(projectTimes),
    kinds: someOf(projectKinds),
    fewestPartners: z
      .int('number_invalid')
      .check(z.minimum(0, 'number_out_of_range'), z.maximum(50, 'number_out_of_range')),
    partnerKind: z.nullable(choice(partnerKinds)),
  }),
  z.object({ source: z.literal('money'), ...filtered, figure: choice(moneyFigures) }),
  z.object({
    source: z.literal('measure'),
    ...filtered,
    figure: choice(measureFigures),
    phases: someOf(measurePhases),
  }),
  z.object({
    source: z.literal('indicator'),
    method: choice(amountMethods),
    indicatorIds: z
      .array(idField)
      .check(
        z.minLength(1, 'required'),
        z.maxLength(50, 'too_many'),
        z.refine(isWithoutTwins, 'choice_twice'),
      ),
  }),
]);

const whenEmpty = choice(emptyMeanings);

export const formulaSchema: z.ZodMiniType<Formula> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount'), whenEmpty, amount: amountSchema }),
  z.object({ kind: z.literal('share'), whenEmpty, amount: amountSchema, whole: amountSchema }),
  z.object({
    kind: z.literal('rate'),
    whenEmpty,
    amount: amountSchema,
    whole: amountSchema,
    times: z
      .number()
      .check(z.refine((times) => rateTimes.some((one) => one === times), 'choice_invalid')),
  }),
  z.object({ kind: z.literal('index'), whenEmpty, amount: amountSchema, base: periodSchema }),
]);

export const computedFromSchema: z.ZodMiniType<ComputedFrom> = z.object({
  kind: choice(formulaKinds),
  source: choice(amountSources),
  rows: z.number(),
  approximate: z.number(),
  missing: z.number(),
  numerator: z.nullable(z.number()),
  denominator: z.nullable(z.number()),
  times: z.number(),
});
