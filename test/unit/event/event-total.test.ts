import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventPart, ParticipantCount } from '#shared/event/event-type.ts';
import {
  eventTotal,
  eventYears,
  selectedEvents,
  totalFrom,
  type CountedEvent,
} from '#shared/event/event-total.ts';

const count = (value: number, words = ''): ParticipantCount => {
  return { value, isApproximate: words !== '', words };
};

const event = (more: Partial<CountedEvent>): CountedEvent => ({
  isCancelled: false,
  kind: 'conference',
  startsOn: '2024-05-28',
  series: '',
  registered: null,
  present: null,
  parts: [],
  organiserPartnerIds: [],
  organiserBodyIds: [],
  servedGoalIds: [],
  ...more,
});

const anyCount = fc.option(
  fc.record({ value: fc.nat(100_000), isApproximate: fc.boolean(), words: fc.constant('') }),
);

describe('participants over several events', () => {
  it('says how many of the figures are about right, and how many events lack one', () => {
    const events = [
      event({ registered: count(540) }),
      event({ registered: count(700, 'nærmere 700') }),
      event({}),
      event({ present: count(30) }),
    ];
    expect(eventTotal(events, 'registered')).toEqual({
      sum: 1240,
      events: 4,
      approximate: 1,
      missing: 2,
    });
  });

  it('has no sum where nothing is known, and a known zero is a figure', () => {
    expect(eventTotal([event({})], 'present').sum).toBeNull();
    expect(eventTotal([], 'present')).toEqual({ sum: null, events: 0, approximate: 0, missing: 0 });
    expect(eventTotal([event({ present: count(0) })], 'present').sum).toBe(0);
  });

  it('never takes what is missing for zero, whatever the events', () => {
    fc.assert(
      fc.property(fc.array(anyCount), (figures) => {
        const total = eventTotal(
          figures.map((registered) => event({ registered })),
          'registered',
        );
        const known = figures.filter((figure) => figure !== null);
        expect(total.events).toBe(figures.length);
        expect(total.missing).toBe(figures.length - known.length);
        expect(total.approximate).toBe(known.filter((each) => each.isApproximate).length);
        expect(total.sum === null).toBe(known.length === 0);
        expect(total.sum ?? 0).toBe(known.reduce((sum, { value }) => sum + value, 0));
      }),
    );
  });

  it('is the same put together from years as from the whole', () => {
    const dated = fc.record({ year: fc.integer({ min: 2019, max: 2027 }), registered: anyCount });
    fc.assert(
      fc.property(fc.array(dated), (drawn) => {
        const events = drawn.map(({ year, registered }) =>
          event({ startsOn: `${year}-06-01`, registered }),
        );
        const whole = eventTotal(events, 'registered');
        const byYear = eventYears(events).map((each) => eventTotal(each.events, 'registered'));
        const sum = (key: 'events' | 'approximate' | 'missing') =>
          byYear.reduce((all, each) => all + each[key], 0);
        expect(byYear.reduce((all, each) => all + (each.sum ?? 0), 0)).toBe(whole.sum ?? 0);
        expect([sum('events'), sum('approximate'), sum('missing')]).toEqual([
          whole.events,
          whole.approximate,
          whole.missing,
        ]);
      }),
    );
  });

  it('leaves out what was called off, whoever had signed up', () => {
    const from: EventPart = { by: 'partner', partnerId: 'uib', registered: 40, present: null };
    const events = [
      event({ registered: count(540) }),
      event({ registered: count(90), parts: [from], isCancelled: true }),
      event({ isCancelled: true }),
    ];
    const total = { sum: 540, events: 1, approximate: 0, missing: 0 };
    expect(eventTotal(events, 'registered')).toEqual(total);
    expect(totalFrom(events, 'uib', 'registered').sum).toBeNull();
  });

  it('counts those from a partner by what is told of the partner, not by the whole', () => {
    const from = (partnerId: string, present: number | null): EventPart => {
      return { by: 'partner', partnerId, registered: null, present };
    };
    const events = [
      event({ present: count(100), parts: [from('uib', 40), from('hvl', 10)] }),
      event({ present: count(50), parts: [from('uib', null)] }),
      event({ present: count(20) }),
    ];
    expect(totalFrom(events, 'uib', 'present')).toEqual({
      sum: 40,
      events: 3,
      approximate: 0,
      missing: 2,
    });
    expect(totalFrom(events, 'vid', 'present').sum).toBeNull();
  });
});

describe('a selection of events', () => {
  const digital = event({ series: 'DigitalHelse', organiserPartnerIds: ['uib'] });
  const visit = event({ kind: 'visit', startsOn: '2025-12-30', servedGoalIds: ['goal-1'] });
  const all = [digital, visit];

  it.each([
    [{}, all],
    [{ year: 2024 }, [digital]],
    [{ kind: 'visit' as const }, [visit]],
    [{ series: ' digitalhelse' }, [digital]],
    [{ partnerId: 'uib' }, [digital]],
    [{ goalIds: ['goal-1', 'goal-2'] }, [visit]],
    [{ year: 2025, partnerId: 'uib' }, []],
  ])('by %j', (selection, chosen) => {
    expect(selectedEvents(all, selection)).toEqual(chosen);
  });

  it('an event counts in the year it begins in, newest year first', () => {
    expect(eventYears(all).map(({ year }) => year)).toEqual([2025, 2024]);
  });
});
