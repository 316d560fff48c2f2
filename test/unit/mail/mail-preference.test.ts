import { describe, expect, it } from 'vitest';
import {
  isQuietDay,
  mailPreferenceInput,
  quietUntilProblem,
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
