// How long what is kept of people is kept: the cluster's settings, and whose time is up.
import * as z from 'zod/mini';
import { daysInMonth, type IsoDate } from '#shared/iso-date.ts';
import type { PersonRow, RoleAssignmentRow } from '#shared/people/person.ts';

export type RetentionSettings = {
  /** After the last role, until the name is replaced; 0 for never by itself. */
  personMonths: number;
  /** How long mails are listed. */
  mailDays: number;
  /** How long invitations are kept after they were accepted, taken back or ran out. */
  invitationDays: number;
  /** 0 until somebody has set them. */
  version: number;
};

export const usualRetention: RetentionSettings = {
  personMonths: 24,
  mailDays: 90,
  invitationDays: 90,
  version: 0,
};

export const longestMonths = 120;
export const longestDays = 365;
const dayCount = z
  .int('number_out_of_range')
  .check(z.minimum(1, 'number_out_of_range'), z.maximum(longestDays, 'number_out_of_range'));

export const retentionInput = z.object({
  personMonths: z
    .int('number_out_of_range')
    .check(z.minimum(0, 'number_out_of_range'), z.maximum(longestMonths, 'number_out_of_range')),
  mailDays: dayCount,
  invitationDays: dayCount,
  version: z.int('invalid').check(z.nonnegative('invalid')),
});

/** The same day so many months later, or the last of a month that has no such day. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const place = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(place / 12), (place % 12) + 1];
  const toDate = Math.min(date, daysInMonth(toYear, toMonth));
  return [
    String(toYear).padStart(4, '0'),
    String(toMonth).padStart(2, '0'),
    String(toDate).padStart(2, '0'),
  ].join('-');
}

type HeldRole = Pick<RoleAssignmentRow, 'toOn'>;
type Person = Pick<PersonRow, 'erasedAt' | 'isSample'>;

/**
 * The day a person's time is up, counted from the end of the last role. Null: not by itself, since the cluster has said
 * never, a role has no end, there has been none to count from, or the person is invented or erased already.
 */
export function erasureDueOn(
  person: Person,
  roles: readonly HeldRole[],
  personMonths: number,
): IsoDate | null {
  if (personMonths === 0 || person.erasedAt !== null || person.isSample) return null;
  let last: IsoDate | null = null;
  for (const { toOn } of roles) {
    if (toOn === null) return null;
    if (last === null || toOn > last) last = toOn;
  }
  return last && addMonths(last, personMonths);
}
