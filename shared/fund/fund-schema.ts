// What may be written about collaboration funds: form and server validate with the same schemas. Money is whole øre.
import * as z from 'zod/mini';
import { isoDateSchema } from '#shared/iso-date-field.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import {
  idField,
  longTextField,
  shortTextField,
  titleField,
  urlField,
  versionField,
} from '#shared/text-field.ts';
import { hrcsAxes, hrcsAxisOf, isWhole, type HrcsShare } from './hrcs.ts';
import { projectKinds, projectStates } from './fund-type.ts';
import { mostOre, wholeShare } from './money.ts';

const versioned = { id: idField, version: versionField };
const langField = z.enum(langs, 'choice_invalid');
/** What is chosen from a list, where nothing has been: asked for in words. */
const chosenField = z.pipe(z.string('required').check(z.minLength(1, 'required')), idField);
const optionalDate = z.nullable(isoDateSchema);

/** Never below nothing; `required` where a form has read no amount. */
const amountField = z
  .int('number_invalid')
  .check(z.nonnegative('number_out_of_range'), z.maximum(mostOre, 'number_out_of_range'));
/** Above nothing: what moves. */
const movedField = amountField.check(z.positive('number_out_of_range'));

const yearField = z
  .int('number_invalid')
  .check(z.minimum(2000, 'number_out_of_range'), z.maximum(2100, 'number_out_of_range'));

/** The frame of a year; made with the first save, when `version` is 0. */
export const saveFundYearInput = z.object({
  year: yearField,
  version: z.int('invalid').check(z.nonnegative('invalid')),
  setAside: amountField,
  /** In hundredths of a percent. */
  index: z.nullable(
    z
      .int('number_invalid')
      .check(z.minimum(-5000, 'number_out_of_range'), z.maximum(5000, 'number_out_of_range')),
  ),
  roundTo: z.int('number_invalid').check(z.positive('number_out_of_range')),
  note: longTextField,
  lang: langField,
});
export type SaveFundYearInput = z.infer<typeof saveFundYearInput>;

/** Null: it is a proposal again. */
export const confirmFundYearInput = z.object({ ...versioned, decisionId: z.nullable(chosenField) });

export const fundYearInput = z.object({ year: yearField });

/** What is drafted: the budget case of a year, the award case of a call. */
export const draftFundCaseInput = z.object({
  kind: z.enum(['fund_year', 'fund_call'], 'choice_invalid'),
  id: idField,
  meetingId: chosenField,
});

export const fundThingsInput = z.object({
  ids: z.array(idField).check(z.minLength(1, 'required'), z.maxLength(40, 'too_many')),
});

export const saveContributionInput = z.object({
  year: yearField,
  partnerId: idField,
  version: z.int('invalid').check(z.nonnegative('invalid')),
  amount: amountField,
  note: shortTextField,
});

const countField = z
  .int('number_invalid')
  .check(z.minimum(1, 'number_out_of_range'), z.maximum(20, 'number_out_of_range'));

const callFields = {
  year: yearField,
  title: titleField,
  text: longTextField,
  lang: langField,
  opensOn: optionalDate,
  deadlineOn: isoDateSchema,
  url: urlField,
  criteria: z.object({
    fewestPartners: countField,
    fewestBesidesMunicipal: z.nullable(countField),
    allowsOverhead: z.boolean('choice_invalid'),
    asksUserPayment: z.boolean('choice_invalid'),
    asksNewActivity: z.boolean('choice_invalid'),
    most: z.nullable(movedField),
  }),
};
const opensFirst = z.refine<{ opensOn: string | null; deadlineOn: string }>(
  ({ opensOn, deadlineOn }) => opensOn === null || opensOn <= deadlineOn,
  { error: 'date_order', path: ['deadlineOn'] },
);
export const createCallInput = z.object(callFields).check(opensFirst);
export const updateCallInput = z.object({ ...versioned, ...callFields }).check(opensFirst);

const sharesField = z
  .array(
    z.object({
      goalId: idField,
      share: z
        .int('number_invalid')
        .check(z.positive('number_out_of_range'), z.maximum(wholeShare, 'number_out_of_range')),
    }),
  )
  .check(
    z.maxLength(20, 'too_many'),
    z.refine(
      (shares) => new Set(shares.map(({ goalId }) => goalId)).size === shares.length,
      'choice_twice',
    ),
    // Nothing said is allowed; half said is not: money would be counted twice, or not at all.
    z.refine(
      (shares) =>
        shares.length === 0 || shares.reduce((sum, { share }) => sum + share, 0) === wholeShare,
      'shares_not_whole',
    ),
  );

const partyFields = {
  leadPartnerId: chosenField,
  /** With the lead. */
  partnerIds: z.array(idField).check(
    z.minLength(1, 'required'),
    z.maxLength(30, 'too_many'),
    z.refine((ids) => new Set(ids).size === ids.length, 'choice_twice'),
  ),
  serves: sharesField,
};
type Party = { leadPartnerId: string; partnerIds: string[] };
const leadTakesPart = z.refine<Party>(
  ({ leadPartnerId, partnerIds }) => partnerIds.includes(leadPartnerId),
  { error: 'lead_not_partner', path: ['leadPartnerId'] },
);

/** HRCS: both axes are whole, or nothing is said of them. */
const hrcsField = z
  .array(
    z.object({
      code: z
        .string('required')
        .check(z.refine((code) => hrcsAxisOf(code) !== undefined, 'choice_invalid')),
      percent: z
        .int('number_invalid')
        .check(z.minimum(1, 'number_out_of_range'), z.maximum(100, 'number_out_of_range')),
    }),
  )
  .check(
    z.refine(
      (shares) => new Set(shares.map(({ code }) => code)).size === shares.length,
      'choice_twice',
    ),
    ...hrcsAxes.map((axis) =>
      z.refine<HrcsShare[]>((shares) => isWhole(shares, axis), {
        error: 'shares_not_whole',
        path: [axis],
      }),
    ),
  );

const applicationFields = {
  title: titleField,
  summary: longTextField,
  lang: langField,
  kind: z.enum(projectKinds, 'choice_invalid'),
  ...partyFields,
  receivedOn: isoDateSchema,
  applied: movedField,
  overhead: amountField,
  userPayment: z.nullable(amountField),
  isNewActivity: z.boolean('choice_invalid'),
  hrcs: hrcsField,
};
const overheadWithin = z.refine<{ applied: number; overhead: number }>(
  ({ applied, overhead }) => overhead <= applied,
  { error: 'number_out_of_range', path: ['overhead'] },
);
export const createApplicationInput = z
  .object({ callId: idField, ...applicationFields })
  .check(leadTakesPart, overheadWithin);
export const updateApplicationInput = z
  .object({ ...versioned, ...applicationFields })
  .check(leadTakesPart, overheadWithin);

/** The committee's word. */
export const assessApplicationInput = z.object({
  ...versioned,
  score: z.nullable(
    z
      .int('number_invalid')
      .check(z.minimum(1, 'number_out_of_range'), z.maximum(7, 'number_out_of_range')),
  ),
  assessment: longTextField,
  isRecommended: z.boolean('choice_invalid'),
});

export const awardInput = z.object({
  ...versioned,
  amount: movedField,
  on: isoDateSchema,
  decisionId: chosenField,
});

const datesInOrder = z.refine<{ startsOn: string | null; endsOn: string | null }>(
  ({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn,
  { error: 'date_order', path: ['endsOn'] },
);
const projectFields = {
  title: titleField,
  summary: longTextField,
  lang: langField,
  kind: z.enum(projectKinds, 'choice_invalid'),
  ...partyFields,
  startsOn: optionalDate,
  endsOn: optionalDate,
  state: z.enum(projectStates, 'choice_invalid'),
  result: longTextField,
  hrcs: hrcsField,
};
export const createProjectInput = z.object(projectFields).check(leadTakesPart, datesInOrder);
export const updateProjectInput = z
  .object({ ...versioned, ...projectFields })
  .check(leadTakesPart, datesInOrder);

export const recordEntryInput = z
  .object({
    projectId: idField,
    kind: z.enum(['award', 'use', 'return'], 'choice_invalid'),
    amount: movedField,
    on: isoDateSchema,
    decisionId: z.nullable(idField),
    note: shortTextField,
  })
  .check(
    z.refine(({ kind, decisionId }) => kind !== 'award' || decisionId !== null, {
      error: 'required',
      path: ['decisionId'],
    }),
  );
