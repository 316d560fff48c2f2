import { describe, expect, it } from 'vitest';
import { nextTime } from '#shared/event/event-date.ts';
import { createEventInput, type CreateEventInput } from '#shared/event/event-schema.ts';
import { en } from '#shared/text/en.ts';
import { nb } from '#shared/text/nb.ts';
import { nn } from '#shared/text/nn.ts';
import { eventDraft } from '#test/server/draft.ts';

const problems = (more: Partial<CreateEventInput>) =>
  (createEventInput.safeParse({ ...eventDraft([]), ...more }).error?.issues ?? []).map(
    ({ path, message }) => [path.join('.'), message],
  );
const students = (present: number) => {
  return { by: 'kind' as const, kind: 'student' as const, registered: null, present };
};
const users = (present: number) => {
  return { by: 'kind' as const, kind: 'user' as const, registered: null, present };
};

describe('an event as it is written', () => {
  it.each<[string, Partial<CreateEventInput>, string[][]]>([
    ['as it stands', {}, []],
    ['over two days', { endsOn: '2027-06-02', startsAt: '16:00', endsAt: '12:00' }, []],
    ['ends before it begins', { endsOn: '2027-05-31' }, [['endsOn', 'date_order']]],
    ['ends an hour early', { startsAt: '14:00', endsAt: '13:00' }, [['endsAt', 'time_order']]],
    ['has an end alone', { startsAt: null, endsAt: '13:00' }, [['startsAt', 'required']]],
    ['tells no figure', { present: 'en haug' }, [['present', 'count_unreadable']]],
    ['is approximate', { registered: 'nærmere 700' }, []],
    ['has fewer in parts', { present: '50', parts: [students(30)] }, []],
    ['has parts of all', { present: '50', parts: [students(30), users(20)] }, []],
    [
      'has more in parts than in all',
      { present: '49', parts: [students(30), users(20)] },
      [['parts', 'parts_exceed']],
    ],
    ['has more in parts than about all', { present: 'ca. 49', parts: [students(50)] }, []],
    ['has parts of a whole that nobody knows', { present: '', parts: [students(50)] }, []],
    ['counts somebody twice', { parts: [users(1), users(2)] }, [['parts', 'choice_twice']]],
  ])('%s', (_, more, expected) => {
    expect(problems(more)).toEqual(expected);
  });

  it('is as long the next time, a year on', () => {
    expect(nextTime({ startsOn: '2024-05-28', endsOn: '2024-05-30' })).toEqual({
      startsOn: '2025-05-28',
      endsOn: '2025-05-30',
    });
    expect(nextTime({ startsOn: '2024-02-29', endsOn: null })).toEqual({
      startsOn: '2025-02-28',
      endsOn: null,
    });
  });
});

it.each([
  ['nb', nb],
  ['nn', nn],
  ['en', en],
])('hours in the wrong order are told without calling the event a meeting in %s', (_, words) => {
  expect(words.refusal.field.time_order).not.toMatch(/møt|meet/i);
});
