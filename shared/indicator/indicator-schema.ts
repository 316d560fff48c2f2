// What may be written about indicators and their observations: form and server validate with the same schemas.
import * as z from 'zod/mini';
import { erratumLength } from '#shared/report/report-schema.ts';
import { formulaSchema } from '#shared/formula/formula-schema.ts';
import {
  aggregations,
  directions,
  frequencies,
  noValueReasons,
  paceMethods,
  resultsSteps,
} from '#shared/indicator/indicator-type.ts';
import { periodSchema } from '#shared/indicator/period-field.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import {
  idField,
  longTextField,
  runningText,
  shortTextField,
  titleField,
  urlField,
  versionField,
} from '#shared/text-field.ts';

// Beyond this a double loses whole units, and no health cluster counts that far.
const largestValue = 1e15;
const valueField = z
  .number('number_invalid')
  .check(z.gte(-largestValue, 'number_too_large'), z.lte(largestValue, 'number_too_large'));

export const periodValueSchema = z.object({ period: periodSchema, value: valueField });
export const bandSchema = z.object({ low: valueField, high: valueField, tolerance: valueField });

const indicatorFields = {
  goalId: idField,
  title: titleField,
  definition: longTextField,
  unit: shortTextField,
  decimals: z
    .int('number_invalid')
    .check(z.gte(0, 'number_out_of_range'), z.lte(6, 'number_out_of_range')),
  direction: z.enum(directions, 'choice_invalid'),
  aggregation: z.enum(aggregations, 'choice_invalid'),
  frequency: z.enum(frequencies, 'choice_invalid'),
  paceMethod: z.enum(paceMethods, 'choice_invalid'),
  resultsStep: z.enum(resultsSteps, 'choice_invalid'),
  baseline: z.nullable(periodValueSchema),
  targets: z.array(periodValueSchema).check(z.maxLength(30, 'too_many')),
  band: z.nullable(bandSchema),
  weight: z
    .number('number_invalid')
    .check(z.gt(0, 'weight_out_of_range'), z.lte(1000, 'weight_out_of_range')),
  /** Null: its values are recorded. */
  formula: z.nullable(formulaSchema),
  source: longTextField,
  sourceUrl: urlField,
  caveat: longTextField,
  lang: z.enum(langs, 'choice_invalid'),
  ownerBodyId: z.nullable(idField),
  /** Somebody who holds a role in the owner body. */
  responsiblePersonId: z.nullable(idField),
};

export const createIndicatorInput = z.object(indicatorFields);
export type CreateIndicatorInput = z.infer<typeof createIndicatorInput>;

export const updateIndicatorInput = z.object({
  id: idField,
  version: versionField,
  ...indicatorFields,
});

/** One period's value, or the reason why it has none; a correction is a new revision. */
export const recordObservationInput = z
  .object({
    indicatorId: idField,
    period: periodSchema,
    value: z.nullable(valueField),
    noValueReason: z.nullable(z.enum(noValueReasons, 'choice_invalid')),
    isPreliminary: z.boolean('invalid'),
    isBreak: z.boolean('invalid'),
    note: longTextField,
    source: longTextField,
    /** The period's newest revision when the form was opened; 0 when there was none. */
    revision: z.int('invalid').check(z.nonnegative('invalid')),
    /** Why a number that stands in a frozen report is corrected: shown openly in the report's corrections. */
    correctionReason: z.optional(runningText(erratumLength, 'erratum_too_long')),
  })
  .check(
    z.refine((input) => (input.value === null) !== (input.noValueReason === null), {
      error: 'value_or_reason',
      path: ['value'],
    }),
  );
export type RecordObservationInput = z.infer<typeof recordObservationInput>;

/** As many as a sheet holds: all or none of them are written. */
export const recordObservationsInput = z.object({
  observations: z.array(recordObservationInput).check(
    z.minLength(1, 'required'),
    z.maxLength(500, 'too_many'),
    z.refine(
      (all) => new Set(all.map((one) => `${one.indicatorId} ${one.period}`)).size === all.length,
      'choice_twice',
    ),
  ),
});
export type RecordObservationsInput = z.infer<typeof recordObservationsInput>;

/** Takes the newest revision back: the one before it stands again, or none. */
export const undoObservationInput = z.object({
  indicatorId: idField,
  period: periodSchema,
  revision: z.int('invalid').check(z.positive('invalid')),
});
