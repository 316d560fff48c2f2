// Meeting mode: where next and previous lead, and what the clock says.
import { describe, expect, it } from 'vitest';
import {
  meetingClock,
  opening,
  placeAmong,
  stagePlaces,
  stepFrom,
  summary,
  thingFrom,
  type StageStep,
} from '#shared/meeting/meeting-stage.ts';

const standing = (id: string) => ({ id, archivedAt: null });
const withdrawn = (id: string) => ({ id, archivedAt: '2026-12-15T12:00:00.000Z' });
const cases = [standing('a'), withdrawn('b'), standing('c')];

describe('the places of a meeting', () => {
  it('go from the opening through the cases that are dealt with to the summary', () => {
    expect(stagePlaces(cases)).toEqual([opening, 'a', 'c', summary]);
    expect(stagePlaces([])).toEqual([opening, summary]);
  });

  it.each<[string, StageStep, string]>([
    [opening, 'next', 'a'],
    ['a', 'next', 'c'],
    ['c', 'next', summary],
    [summary, 'next', summary],
    [summary, 'previous', 'c'],
    ['c', 'previous', 'a'],
    ['a', 'previous', opening],
    [opening, 'previous', opening],
    ['c', 'first', opening],
    ['a', 'last', summary],
  ])('from %s %s is %s', (place, step, to) => {
    expect(stepFrom(cases, place, step)).toBe(to);
  });

  it('begin again where a place is gone', () => {
    for (const gone of ['b', 'of another meeting']) {
      expect(placeAmong(cases, gone)).toBe(opening);
      expect(stepFrom(cases, gone, 'next')).toBe('a');
    }
  });

  it('lead through every place and back', () => {
    const walk = (step: StageStep, from: string) => {
      const passed = [from];
      for (;;) {
        const to = stepFrom(cases, passed.at(-1)!, step);
        if (to === passed.at(-1)) return passed;
        passed.push(to);
      }
    };
    expect(walk('next', opening)).toEqual(stagePlaces(cases));
    expect(walk('previous', summary)).toEqual(stagePlaces(cases).toReversed());
  });
});

it.each<[readonly string[], string | null, 1 | -1, string | null]>([
  [[], null, 1, null],
  [['x'], null, 1, 'x'],
  [['x', 'y', 'z'], null, 1, 'y'],
  [['x', 'y', 'z'], 'z', 1, 'x'],
  [['x', 'y', 'z'], 'x', -1, 'z'],
  [['x', 'y', 'z'], 'gone', 1, 'y'],
])('of the things %j, from %j by %i is %j', (things, shown, step, to) => {
  expect(thingFrom(things, shown, step)).toBe(to);
});

describe('the clock', () => {
  const meeting = { heldOn: '2026-12-15', endsAt: '16:00' };
  // 14:00 in Norway, in winter.
  const begun = { begunAt: '2026-12-15T13:00:00.000Z', since: '2026-12-15T14:02:10.000Z' };

  it.each([
    [
      '2026-12-15T14:02:10.000Z',
      { now: '15:02', sinceBegun: '1:02', onPlace: '0:00', minutesLeft: 58 },
    ],
    [
      '2026-12-15T14:06:19.900Z',
      { now: '15:06', sinceBegun: '1:06', onPlace: '4:09', minutesLeft: 54 },
    ],
    [
      '2026-12-15T15:12:10.000Z',
      { now: '16:12', sinceBegun: '2:12', onPlace: '70:00', minutesLeft: -12 },
    ],
    // The other machine's clock is ahead.
    [
      '2026-12-15T12:59:30.000Z',
      { now: '13:59', sinceBegun: '0:00', onPlace: '0:00', minutesLeft: 121 },
    ],
    [
      '2026-12-16T09:00:00.000Z',
      { now: '10:00', sinceBegun: '20:00', onPlace: '1137:50', minutesLeft: null },
    ],
  ])('says at %s %j', (now, said) => {
    expect(meetingClock(now, begun, meeting)).toEqual(said);
  });

  it('says only the time before the meeting has begun, also in summer', () => {
    expect(
      meetingClock(
        '2026-06-15T12:30:00.000Z',
        { begunAt: null, since: null },
        { heldOn: '2026-06-15', endsAt: '16:00' },
      ),
    ).toEqual({ now: '14:30', sinceBegun: null, onPlace: null, minutesLeft: 90 });
  });
});
