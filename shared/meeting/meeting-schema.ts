// What may be written about meetings and their cases: form and server validate with the same schemas.
import * as z from 'zod/mini';
import { isoDateSchema } from '#shared/iso-date-field.ts';
import { reportKinds } from '#shared/report/report-type.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import {
  idField,
  longTextField,
  shortTextField,
  titleField,
  urlField,
  versionField,
} from '#shared/text-field.ts';
import { mostMeetings, rhythms } from './meeting-dates.ts';
import { caseKinds, caseThingKinds } from './meeting-type.ts';

const timeField = z
  .string('required')
  .check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'time_invalid'));

const meetingFields = {
  heldOn: isoDateSchema,
  startsAt: timeField,
  endsAt: timeField,
  place: shortTextField,
  roomUrl: urlField,
  invitation: longTextField,
  lang: z.enum(langs, 'choice_invalid'),
};

type Times = { startsAt: string; endsAt: string };
// `14:00` sorts as text.
const endsLater = z.refine<Times>(({ startsAt, endsAt }) => startsAt < endsAt, {
  error: 'time_order',
  path: ['endsAt'],
});

export const createMeetingInput = z.object({ bodyId: idField, ...meetingFields }).check(endsLater);
export type CreateMeetingInput = z.infer<typeof createMeetingInput>;

const { heldOn: _heldOn, ...seriesFields } = meetingFields;

/** Several at once: the same in all but the day. */
export const createMeetingsInput = z
  .object({
    bodyId: idField,
    ...seriesFields,
    days: z.array(isoDateSchema).check(
      z.minLength(1, 'required'),
      z.maxLength(mostMeetings, 'too_many'),
      z.refine((days) => new Set(days).size === days.length, 'choice_twice'),
    ),
  })
  .check(endsLater);
export type CreateMeetingsInput = z.infer<typeof createMeetingsInput>;

export const proposeDaysInput = z
  .object({
    bodyId: idField,
    from: isoDateSchema,
    to: isoDateSchema,
    weekday: z
      .int('choice_invalid')
      .check(z.minimum(1, 'choice_invalid'), z.maximum(5, 'choice_invalid')),
    rhythm: z.enum(rhythms, 'choice_invalid'),
    amount: z
      .int('number_invalid')
      .check(z.minimum(1, 'number_out_of_range'), z.maximum(mostMeetings, 'number_out_of_range')),
    startsAt: timeField,
    endsAt: timeField,
  })
  .check(
    endsLater,
    z.refine(({ from, to }) => from <= to, {
      error: 'role_period_order',
      path: ['to'],
    }),
  );
export type ProposeDaysInput = z.infer<typeof proposeDaysInput>;

export const updateMeetingInput = z
  .object({ id: idField, version: versionField, ...meetingFields })
  .check(endsLater);

export const meetingIdInput = z.object({ id: idField });
/** One member alone, who was taken off the list; otherwise all who are missing. */
export const fetchMembersInput = z.object({ id: idField, personId: z.optional(idField) });
export const listMeetingsInput = z.object({ bodyId: z.optional(idField) });

export const calendarInput = z.object({ bodyId: idField });

export const addGuestInput = z.object({
  meetingId: idField,
  name: titleField,
  organisation: shortTextField,
});

export const attendeeCodeLength = 12;

/** `attended`: null for not marked. */
export const markAttendeeInput = z.object({
  id: idField,
  version: versionField,
  attended: z.nullable(z.boolean('invalid')),
  code: shortTextField.check(z.maxLength(attendeeCodeLength, 'code_too_long')),
  organisation: shortTextField,
});

const caseLinkField = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(caseThingKinds), targetId: idField }),
  z.object({
    kind: z.literal('report'),
    /** Of the strategy. */
    targetId: idField,
    year: z
      .int('choice_invalid')
      .check(z.gte(1900, 'choice_invalid'), z.lte(2199, 'choice_invalid')),
    reportKind: z._default(z.enum(reportKinds, 'choice_invalid'), 'year'),
  }),
  z.object({
    kind: z.literal('document'),
    title: titleField,
    url: urlField.check(z.minLength(1, 'required')),
  }),
]);

const caseFields = {
  kind: z.enum(caseKinds, 'choice_invalid'),
  title: titleField,
  paper: longTextField,
  proposal: longTextField,
  presenter: shortTextField,
  lang: z.enum(langs, 'choice_invalid'),
  followsCaseId: z.nullable(idField),
  links: z.array(caseLinkField).check(z.maxLength(40, 'too_many')),
};

export const createCaseInput = z.object({
  meetingId: idField,
  ...caseFields,
  /** Of a meeting that is entered as history: the number it had; null for the next one. */
  number: z.nullable(
    z
      .int('number_invalid')
      .check(z.minimum(1, 'number_out_of_range'), z.maximum(999, 'number_out_of_range')),
  ),
  /** The key of the proposal it is made from. */
  origin: z.nullable(z.string().check(z.maxLength(200, 'invalid'))),
});
export type CreateCaseInput = z.infer<typeof createCaseInput>;

export const updateCaseInput = z.object({ id: idField, version: versionField, ...caseFields });

/** Of the proposals, those with these keys. */
export const acceptProposalsInput = z.object({
  meetingId: idField,
  keys: z
    .array(z.string().check(z.maxLength(200, 'invalid')))
    .check(z.minLength(1, 'required'), z.maxLength(200, 'too_many')),
});

/** All cases of a meeting in their new order. */
export const orderCasesInput = z.object({
  meetingId: idField,
  caseIds: z.array(idField).check(z.minLength(1, 'required'), z.maxLength(200, 'too_many')),
});
