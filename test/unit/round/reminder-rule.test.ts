import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Askable } from '#shared/round/asked.ts';
import { remindersOn } from '#shared/round/reminder-rule.ts';
import { unanswered, type RoundItemRow, type RoundRow } from '#shared/round/round-type.ts';
import { isWorkingDay } from '#shared/round/working-day.ts';
import { addDays } from '#shared/iso-date.ts';

const round: RoundRow = {
  id: 'r',
  strategyId: 's',
  period: '2026-T3',
  meetingOn: null,
  message: '',
  lang: 'nb',
  opensOn: '2026-11-16',
  // A Tuesday.
  contentDueOn: '2026-12-01',
  dueOn: '2026-12-01',
  graceOn: '2026-12-10',
  asks: ['measure'],
  goalIds: [],
  bodyIds: [],
  reviewBodyIds: [],
  state: 'open',
  openedAt: null,
  closedAt: null,
  isSample: false,
  version: 1,
  archivedAt: null,
};
const item = (more: Partial<RoundItemRow> = {}): RoundItemRow => ({
  id: 'i',
  roundId: 'r',
  kind: 'measure',
  subjectId: 'm',
  period: '2026-T3',
  bodyId: 'group',
  personId: 'owner',
  dueOn: '2026-12-01',
  ...unanswered,
  ...more,
});
const person = (personId: string, more: Partial<Askable> = {}): Askable => ({
  actor: {
    personId,
    clusterId: 'c',
    name: personId,
    roles: [{ role: 'contributor', bodyId: 'group', bodyKind: 'group' }],
  },
  leads: [],
  ...more,
});
const office = person('office');
office.actor.roles = [{ role: 'secretariat', bodyId: 'office', bodyKind: 'secretariat' }];
const people = [person('owner'), person('leader', { leads: ['group'] }), office, person('other')];

const told = (today: string, items = [item()]) =>
  Object.fromEntries(
    [...remindersOn(today, [{ round, items }], people)].map(([id, { own, led, all }]) => [
      id,
      [own.length && 'own', led.length && 'led', all.length && 'all'].filter(Boolean),
    ]),
  );

describe('reminders', () => {
  it.each([
    ['2026-11-25', {}],
    ['2026-11-26', { owner: ['own'] }],
    ['2026-11-27', {}],
    ['2026-12-01', { owner: ['own'] }],
    ['2026-12-02', { owner: ['own'] }],
    ['2026-12-03', { leader: ['led'] }],
    ['2026-12-04', {}],
    // A Saturday, and a Sunday.
    ['2026-12-05', {}],
    ['2026-12-06', {}],
    ['2026-12-07', { office: ['all'] }],
    ['2026-12-11', {}],
  ])('go on %s to %j', (today, expected) => {
    expect(told(today)).toEqual(expected);
  });

  it('stop when it is answered, and do not begin where nobody is asked', () => {
    const answered = item({ answeredAt: '2026-11-20T09:00:00.000Z' });
    for (let day = '2026-11-16'; day < '2026-12-12'; day = addDays(day, 1)) {
      expect(told(day, [answered])).toEqual({});
      expect(told(day, [item({ personId: null })])).toEqual({});
    }
  });

  it('take along whatever else waits for the same person, and what is led is not told as one’s own', () => {
    const later = item({ id: 'j', dueOn: '2026-12-07' });
    const [reminder] = remindersOn(
      '2026-12-01',
      [{ round, items: [item(), later] }],
      people,
    ).values();
    expect(reminder?.own[0]?.items).toHaveLength(2);
    const own = item({ personId: 'leader' });
    expect(told('2026-12-03', [own])).toEqual({});
  });

  it('never come on days that are not worked, nor before the round or after its grace', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40, max: 60 }),
        fc.integer({ min: 0, max: 20 }),
        (offset, due) => {
          const today = addDays('2026-12-01', offset);
          const dueOn = addDays('2026-11-25', due);
          const shown = told(today, [item({ dueOn })]);
          if (!isWorkingDay(today) || today > round.graceOn) expect(shown).toEqual({});
        },
      ),
    );
  });
});
