// Nudges come once a week at the most, and only with something new or a new month.
import { describe, expect, it } from 'vitest';
import type { Askable } from '#shared/round/asked.ts';
import { isNudgeDay, notAskedAbout, nudgesByPerson } from '#shared/round/nudge-rule.ts';
import type { RoundItemRow, RoundRow } from '#shared/round/round-type.ts';
import type { Nudge } from '#shared/strategy/nudge.ts';

const isQuiet = () => false;

describe('the day of nudges', () => {
  it.each<[string, string, string[] | null, string | null, boolean]>([
    ['is the first working day of the week', '2026-11-23', null, null, true],
    ['is the next one where that was lost', '2026-11-24', null, null, true],
    ['is the next one also for whoever was told before', '2026-11-24', ['b'], '2026-11-16', true],
    ['is the day after a holiday', '2026-04-07', null, null, true],
    ['needs something to tell', '2026-11-23', [], null, false],
    ['needs something new', '2026-11-23', ['a'], '2026-11-16', false],
    ['comes with something new', '2026-11-23', ['a', 'b'], '2026-11-16', true],
    ['comes again in a new month', '2026-12-07', ['a'], '2026-11-30', true],
    ['comes once a week', '2026-11-23', ['a', 'b'], '2026-11-23', false],
  ])('%s: %s', (_, today, keys, lastDay, expected) => {
    const last = lastDay === null ? null : { day: lastDay, keys: ['a'] };
    expect(isNudgeDay({ today, isQuiet, last }, keys ?? ['a'])).toBe(expected);
  });

  it('moves to the person’s first day of mail in the week, and is one', () => {
    const notMondays = (day: string) => day === '2026-11-23';
    const on = (today: string, lastDay: string) =>
      isNudgeDay({ today, isQuiet: notMondays, last: { day: lastDay, keys: ['a'] } }, ['b']);
    expect(on('2026-11-23', '2026-11-16')).toBe(false);
    expect(on('2026-11-24', '2026-11-16')).toBe(true);
    expect(on('2026-11-25', '2026-11-24')).toBe(false);
  });
});

describe('nudges', () => {
  const person = (personId: string, role: 'contributor' | 'secretariat', leads: string[] = []) =>
    ({
      actor: {
        personId,
        clusterId: 'c',
        name: personId,
        roles: [{ role, bodyId: 'b', bodyKind: 'group' }],
      },
      leads,
    }) satisfies Askable;
  const people = [
    person('one', 'contributor'),
    person('leader', 'contributor', ['b']),
    person('office', 'secretariat'),
  ];
  const nudge = (ownerBodyId: string | null, responsiblePersonId: string | null): Nudge => ({
    kind: 'stale',
    entity: 'indicator',
    id: 'i',
    title: 'I',
    lang: 'nb',
    ownerBodyId,
    responsiblePersonId,
    measures: null,
  });

  it('leave out the silence that an open round asks about, until it is answered or over', () => {
    const left = (state: 'open' | 'closed', answer: 'updated' | null, kind: Nudge['kind']) => {
      const rounds = [
        {
          round: { state } as RoundRow,
          items: [{ subjectId: 'i', answer } as RoundItemRow],
        },
      ];
      return notAskedAbout([{ ...nudge('b', null), kind }], rounds).length;
    };
    expect(left('open', null, 'stale')).toBe(0);
    expect(left('open', null, 'no_value')).toBe(0);
    expect(left('open', null, 'no_owner')).toBe(1);
    expect(left('open', 'updated', 'stale')).toBe(1);
    expect(left('closed', null, 'stale')).toBe(1);
  });

  it.each([
    ['b', 'one', 'one'],
    ['b', null, 'leader'],
    ['b', 'gone', 'leader'],
    ['other', null, 'office'],
    [null, null, 'office'],
  ])('of %s, %s go to %s', (bodyId, personId, reader) => {
    expect([...nudgesByPerson([nudge(bodyId, personId)], people).keys()]).toEqual([reader]);
  });
});
