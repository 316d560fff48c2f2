// The two dates that every figure can be asked for, as they stand in addresses and requests.
import * as z from 'zod/mini';
import type { AsOf } from '#shared/indicator/indicator-type.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { isoDateSchema } from '#shared/iso-date-field.ts';

export const slugField = z.string('required').check(z.regex(/^[a-z0-9-]{1,60}$/, 'id_invalid'));

/** Both may be left out: the reporting date is then today, and all that is recorded counts. */
export const asOfInput = z.object({
  reportingOn: z.optional(isoDateSchema),
  knownOn: z.optional(isoDateSchema),
});
export type AsOfInput = z.infer<typeof asOfInput>;

export function asOfFrom(input: AsOfInput, today: IsoDate): AsOf {
  return { reportingOn: input.reportingOn ?? today, knownOn: input.knownOn ?? null };
}

export const strategyAsOfInput = z.extend(asOfInput, { strategy: slugField });
