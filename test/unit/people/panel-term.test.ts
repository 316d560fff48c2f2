import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '#shared/iso-date.ts';
import { daysInPanel, panelTermEnd, panelWarning } from '#shared/people/panel-term.ts';

const term = (fromOn: string, toOn: string | null) => ({ fromOn, toOn });

it.each([
  ['2026-01-01', '2027-12-31'],
  ['2025-03-01', '2027-02-28'],
  ['2026-03-01', '2028-02-29'],
  // There is no 29 February two years later: the term lasts February out.
  ['2024-02-29', '2026-02-28'],
])('a term that starts on %s ends on %s', (fromOn, toOn) => {
  expect(panelTermEnd(fromOn)).toBe(toOn);
});

it('counts each day once, whatever the terms share', () => {
  expect(daysInPanel([], '2026-01-01')).toBe(0);
  expect(daysInPanel([term('2026-01-01', '2026-01-01')], '2026-12-31')).toBe(1);
  expect(
    daysInPanel([term('2026-01-01', '2026-01-10'), term('2026-01-05', '2026-01-06')], '2026-12-31'),
  ).toBe(10);
  expect(daysInPanel([term('2026-01-01', null)], '2026-01-31')).toBe(31);
  expect(daysInPanel([term('2026-02-01', null)], '2026-01-31')).toBe(0);
});

it.each([
  ['nobody', [], null],
  ['a first term', [term('2025-03-01', '2027-02-28')], null],
  ['exactly six years', [term('2020-12-01', '2026-11-30')], null],
  ['a day more, to come', [term('2020-12-01', '2026-12-01')], 'will_pass_limit'],
  ['six years past', [term('2020-01-01', '2026-12-31')], 'past_limit'],
  [
    'a fourth term after a break',
    [
      term('2014-01-01', '2015-12-31'),
      term('2018-01-01', '2021-12-31'),
      term('2026-01-01', '2027-12-31'),
    ],
    'past_limit',
  ],
  ['no end that was set, six years ago', [term('2020-01-01', null)], 'past_limit'],
] as const)('warns of %s', (_, terms, warning) => {
  expect(panelWarning(terms, '2026-11-22')).toBe(warning);
});

const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2015-01-01', days));
const period = fc.tuple(day, fc.integer({ min: 0, max: 1500 })).map(([fromOn, days]) => ({
  fromOn,
  toOn: addDays(fromOn, days),
}));

it('never counts more days than the terms have, nor fewer than the longest', () => {
  fc.assert(
    fc.property(fc.array(period, { minLength: 1, maxLength: 6 }), (terms) => {
      const lengths = terms.map(({ fromOn, toOn }) => daysBetween(fromOn, toOn) + 1);
      const days = daysInPanel(terms, '2199-12-31');
      expect(days).toBeLessThanOrEqual(lengths.reduce((sum, each) => sum + each, 0));
      expect(days).toBeGreaterThanOrEqual(Math.max(...lengths));
      expect(daysInPanel(terms.toReversed(), '2199-12-31')).toBe(days);
    }),
  );
});
