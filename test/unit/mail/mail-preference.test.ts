import { describe, expect, it } from 'vitest';
import {
  isQuietDay,
  mailPreferenceInput,
  quietUntilProblem,
  sendingTime,
  usualPreference,
  wantsMail,
} from '#shared/mail/mail-preference.ts';
import { mailKinds, optionalMailKinds } from '#shared/mail/mail-type.ts';

describe('what mail somebody wants', () => {
  it('is all of it, until they say otherwise', () => {
    expect(mailKinds.every((kind) => wantsMail(usualPreference, kind))).toBe(true);
    const off = { offKinds: [...optionalMailKinds] };
    const left = mailKinds.filter((kind) => wantsMail(off, kind));
    expect(left).toEqual(mailKinds.filter((kind) => !optionalMailKinds.includes(kind as never)));
    expect(left).toEqual(expect.arrayContaining(['round', 'round_reminder', 'sign_in_link']));
  });

  it.each([
    ['2026-11-27', [5], null, true],
    ['2026-11-26', [5], null, false],
    ['2026-11-26', [], '2026-11-26', true],
    ['2026-11-27', [], '2026-11-26', false],
  ] as const)('on %s without %j and until %s: quiet is %s', (day, weekdays, until, expected) => {
    expect(isQuietDay({ quietWeekdays: [...weekdays], quietUntil: until }, day)).toBe(expected);
  });

  const fridayMorning = '2026-11-27T08:00:00.000Z';
  it.each([
    // Nobody has to wait who has not asked for it, on a Sunday either.
    ['2026-11-22T09:00:00.000Z', [], null, '2026-11-22T09:00:00.000Z'],
    [fridayMorning, [4], null, fridayMorning],
    // Whose Friday is quiet is not told on the Saturday.
    [fridayMorning, [5], null, '2026-11-30T05:00:00.000Z'],
    [fridayMorning, [1, 5], null, '2026-12-01T05:00:00.000Z'],
    [fridayMorning, [], '2026-12-24', '2026-12-28T05:00:00.000Z'],
    // Late on a Thursday in Norway; and in summer time.
    ['2027-06-30T22:30:00.000Z', [4], null, '2027-07-02T04:00:00.000Z'],
  ] as const)(
    'told at %s, without %j and until %s, goes at %s',
    (now, weekdays, until, expected) => {
      const preference = { quietWeekdays: [...weekdays], quietUntil: until };
      expect(sendingTime(preference, now)).toBe(expected);
    },
  );

  it('leaves one weekday, and ends within three months', () => {
    const input = { quietWeekdays: [1, 2, 3, 4], quietUntil: null, offKinds: [], version: 0 };
    expect(mailPreferenceInput.safeParse(input).success).toBe(true);
    const all = mailPreferenceInput.safeParse({ ...input, quietWeekdays: [1, 2, 3, 4, 5] });
    expect(all.error?.issues[0]?.message).toBe('quiet_all_week');
    // A kind that cannot be turned off.
    expect(mailPreferenceInput.safeParse({ ...input, offKinds: ['round'] }).success).toBe(false);
    const problems = [null, '2026-11-21', '2026-11-22', '2027-02-22', '2027-02-23'].map((day) =>
      quietUntilProblem(day, '2026-11-22'),
    );
    expect(problems).toEqual([null, 'date_in_past', null, null, 'quiet_too_long']);
  });
});
