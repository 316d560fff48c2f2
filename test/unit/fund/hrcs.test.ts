import { describe, expect, it } from 'vitest';
import { createProjectInput } from '#shared/fund/fund-schema.ts';
import { activityGroups, hrcsAxes, hrcsAxisOf, hrcsChoices, hrcsName } from '#shared/fund/hrcs.ts';
import { projectDraft } from '#test/server/fund/fund-draft.ts';

describe('the classification of health research', () => {
  it('has 21 health categories, and 48 activities in 8 groups, each known by one name', () => {
    expect(activityGroups).toHaveLength(8);
    expect(hrcsAxes.map((axis) => hrcsChoices(axis).length)).toEqual([21, 48]);
    for (const axis of hrcsAxes) {
      const choices = hrcsChoices(axis);
      expect(new Set(choices.map(({ name }) => name.toLowerCase())).size).toBe(choices.length);
      for (const { code, name } of choices) {
        expect(hrcsAxisOf(code)).toBe(axis);
        expect(hrcsName(code)).toBe(name);
      }
    }
    expect(hrcsName('5.1')).toBe('5.1 Pharmaceuticals (Treatment Development)');
    expect(hrcsName('6.9')).toBe('6.9 Resources and infrastructure (evaluation of treatments)');
  });

  const health = (percent: number, code = 'Mental Health') => ({ code, percent });
  it.each([
    ['nothing', [], []],
    ['one axis alone', [health(100)], []],
    ['both', [health(60), health(40, 'Stroke'), health(100, '8.1')], []],
    ['a half axis', [health(60)], ['hrcs.health shares_not_whole']],
    [
      'too much',
      [health(100), health(70, '8.1'), health(40, '7.1')],
      ['hrcs.activity shares_not_whole'],
    ],
    ['what is no code', [health(100, '9.1')], ['hrcs.0.code choice_invalid']],
    ['parts of a percent', [health(99.5)], ['hrcs.0.percent number_invalid']],
    ['one twice', [health(50), health(50)], ['hrcs choice_twice']],
  ])('takes both axes whole or not at all: %s', (_, hrcs, problems) => {
    const read = createProjectInput.safeParse({ ...projectDraft(), hrcs });
    expect(
      read.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [],
    ).toEqual(problems);
  });
});
