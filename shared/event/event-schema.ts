// What may be written about events: form, import and server validate with the same schemas.
import * as z from 'zod/mini';
import { isoDateSchema } from '#shared/iso-date-field.ts';
import { digestField, importFileFields, sheetsField } from '#shared/import/import-schema.ts';
import { slugField } from '#shared/strategy/as-of-schema.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import {
  idField,
  longTextField,
  shortTextField,
  titleField,
  urlField,
  versionField,
} from '#shared/text-field.ts';
import {
  eventKinds,
  participantKinds,
  participations,
  type EventPart,
  type Participation,
} from './event-type.ts';
import { mostParticipants, readCount } from './participant-count.ts';

export const mostImportedEvents = 300;

const idList = z.array(idField).check(
  z.maxLength(50, 'too_many'),
  z.refine((ids) => new Set(ids).size === ids.length, 'choice_twice'),
);

const timeField = z.nullable(
  z.string('required').check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'time_invalid')),
);

/** As it was told; `readCount` makes the figure of it. */
const countField = shortTextField.check(
  z.refine((text) => readCount(text) !== undefined, 'count_unreadable'),
);

const partCount = z.nullable(
  z
    .int('number_invalid')
    .check(z.minimum(0, 'number_out_of_range'), z.maximum(mostParticipants, 'number_out_of_range')),
);
const partCounts = { registered: partCount, present: partCount };

const partField = z.discriminatedUnion('by', [
  z.object({ by: z.literal('partner'), partnerId: idField, ...partCounts }),
  z.object({
    by: z.literal('kind'),
    kind: z.enum(participantKinds, 'choice_invalid'),
    ...partCounts,
  }),
]);

/** What a part is a part of: one row for each. */
export function partKey(part: Pick<EventPart, 'by'> & { partnerId?: string; kind?: string }) {
  return `${part.by}:${part.partnerId ?? part.kind}`;
}

const eventFields = {
  kind: z.enum(eventKinds, 'choice_invalid'),
  title: titleField,
  text: longTextField,
  lang: z.enum(langs, 'choice_invalid'),
  series: shortTextField,
  startsOn: isoDateSchema,
  endsOn: z.nullable(isoDateSchema),
  startsAt: timeField,
  endsAt: timeField,
  place: shortTextField,
  url: urlField,
  registered: countField,
  present: countField,
  parts: z.array(partField).check(
    z.maxLength(60, 'too_many'),
    z.refine((parts) => new Set(parts.map(partKey)).size === parts.length, 'choice_twice'),
  ),
  organiserPartnerIds: idList,
  /** The first one answers for the event. */
  organiserBodyIds: idList,
  servedGoalIds: idList,
  links: z
    .array(z.object({ title: titleField, url: urlField.check(z.minLength(1, 'required')) }))
    .check(z.maxLength(20, 'too_many')),
};

type Dates = {
  startsOn: string;
  endsOn: string | null;
  startsAt: string | null;
  endsAt: string | null;
};

const daysInOrder = z.refine<Dates>(
  ({ startsOn, endsOn }) => endsOn === null || startsOn <= endsOn,
  {
    error: 'date_order',
    path: ['endsOn'],
  },
);
const startIsKnown = z.refine<Dates>(
  ({ startsAt, endsAt }) => endsAt === null || startsAt !== null,
  {
    error: 'required',
    path: ['startsAt'],
  },
);
/** `14:00` sorts as text. An hour of another day may be any. */
const hoursInOrder = z.refine<Dates>(
  ({ startsOn, endsOn, startsAt, endsAt }) =>
    startsAt === null ||
    endsAt === null ||
    (endsOn !== null && endsOn !== startsOn) ||
    startsAt < endsAt,
  { error: 'time_order', path: ['endsAt'] },
);

type Counts = Record<Participation, string> & { parts: EventPart[] };

/** Parts may be fewer than the whole, since not all are known; never more, unless the whole is only about right. */
const partsFit = z.refine<Counts>((event) => partsBeyond(event).length === 0, {
  error: 'parts_exceed',
  path: ['parts'],
});

/** Which figures have parts that come to more than they do. */
export function partsBeyond(event: Counts): Participation[] {
  return participations.filter((each) => {
    const whole = readCount(event[each]);
    if (!whole || whole.isApproximate) return false;
    return (['partner', 'kind'] as const).some((by) => {
      const parts = event.parts.filter((part) => part.by === by);
      return parts.reduce((sum, part) => sum + (part[each] ?? 0), 0) > whole.value;
    });
  });
}

const checks = [daysInOrder, startIsKnown, hoursInOrder, partsFit] as const;

export const createEventInput = z.object(eventFields).check(...checks);
export type CreateEventInput = z.infer<typeof createEventInput>;

export const updateEventInput = z
  .object({ id: idField, version: versionField, ...eventFields })
  .check(...checks);

export const cancelEventInput = z.object({
  id: idField,
  version: versionField,
  /** Why; may be empty. */
  reason: shortTextField,
});

export const wheelInput = z.object({ strategy: slugField });

export const eventIdInput = z.object({ id: idField });

const eventFileFields = {
  ...importFileFields,
  sheets: sheetsField(['event'], mostImportedEvents),
  /** Of rows that do not say themselves. */
  usual: z.object({
    kind: eventFields.kind,
    /** Who holds it: null for none. */
    bodyId: z.nullable(idField),
  }),
};

export const previewEventsInput = z.object(eventFileFields);
export type EventFile = z.infer<typeof previewEventsInput>;

export const runEventsInput = z.object({
  ...eventFileFields,
  digest: digestField,
  /** Rows that somebody has chosen to leave out, by `rowKey`. */
  leftOut: z
    .array(z.string().check(z.regex(/^\d+ \d+$/, 'invalid')))
    .check(z.maxLength(mostImportedEvents, 'too_many')),
});
