// What mail somebody wants, and on which days. What is asked of them in rounds, and what guards their account, cannot be
// turned off; it can wait for a day that suits them.
import * as z from 'zod/mini';
import {
  addDays,
  norwegianDay,
  norwegianDayStart,
  weekdayOf,
  type IsoDate,
  type IsoInstant,
} from '#shared/iso-date.ts';
import { isoDateSchema } from '#shared/iso-date-field.ts';
import type { FieldReason } from '#shared/error-reason.ts';
import { isWorkingDay } from '#shared/round/working-day.ts';
import { optionalMailKinds, type MailKind, type OptionalMailKind } from './mail-type.ts';

/** Days that mail is sent on, 1 for Monday. */
export const mailWeekdays = [1, 2, 3, 4, 5] as const;
export type MailWeekday = (typeof mailWeekdays)[number];

export type MailPreference = {
  quietWeekdays: MailWeekday[];
  /** The last day without mail; null for none. */
  quietUntil: IsoDate | null;
  offKinds: OptionalMailKind[];
  /** 0 until they have been set. */
  version: number;
};

export const usualPreference: MailPreference = {
  quietWeekdays: [],
  quietUntil: null,
  offKinds: [],
  version: 0,
};

/** Long enough for a summer or a course; whoever is away longer hands over. */
export const longestQuietDays = 92;

// Of a few words it is a bound too.
const eachOnce = z.refine(
  (all: unknown) => Array.isArray(all) && new Set(all).size === all.length,
  'choice_twice',
);

export const mailPreferenceInput = z.object({
  quietWeekdays: z
    .array(z.literal(mailWeekdays, 'choice_invalid'))
    // One day a week is left, or the rounds would never reach them.
    .check(z.maxLength(mailWeekdays.length - 1, 'quiet_all_week'), eachOnce),
  quietUntil: z.nullable(isoDateSchema),
  offKinds: z.array(z.enum(optionalMailKinds, 'choice_invalid')).check(eachOnce),
  version: z.int('invalid').check(z.nonnegative('invalid')),
});

export const stopMailInput = z.object({
  token: z.string('invalid').check(z.maxLength(300, 'invalid')),
});

/** Why a last quiet day cannot be set today, or null. */
export function quietUntilProblem(quietUntil: IsoDate | null, today: IsoDate): FieldReason | null {
  if (quietUntil === null) return null;
  if (quietUntil < today) return 'date_in_past';
  return quietUntil > addDays(today, longestQuietDays) ? 'quiet_too_long' : null;
}

export function wantsMail({ offKinds }: Pick<MailPreference, 'offKinds'>, kind: MailKind): boolean {
  return !(offKinds as readonly MailKind[]).includes(kind);
}

export function isQuietDay(
  { quietWeekdays, quietUntil }: Pick<MailPreference, 'quietWeekdays' | 'quietUntil'>,
  day: IsoDate,
): boolean {
  if (quietUntil !== null && day <= quietUntil) return true;
  const weekday = weekdayOf(day);
  return (quietWeekdays as readonly number[]).includes(weekday);
}

/** When what is told today goes out: at once, or on the morning of the next working day that is not quiet. */
export function sendingTime(
  preference: Pick<MailPreference, 'quietWeekdays' | 'quietUntil'>,
  now: IsoInstant,
): IsoInstant {
  const today = norwegianDay(now);
  if (!isQuietDay(preference, today)) return now;
  let day = addDays(today, 1);
  while (isQuietDay(preference, day) || !isWorkingDay(day)) day = addDays(day, 1);
  return new Date(Date.parse(norwegianDayStart(day)) + 6 * 3_600_000).toISOString();
}
