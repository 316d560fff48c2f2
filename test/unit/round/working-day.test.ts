// Norwegian working days, against a well-kept list of public holidays.
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, firstYear, lastYear } from '#shared/iso-date.ts';
import { addWorkingDays, isHoliday, isWorkingDay } from '#shared/round/working-day.ts';

const norway = new Holidays('NO');
const days = fc
  .date({
    min: new Date(Date.UTC(firstYear + 1, 0, 1)),
    max: new Date(Date.UTC(lastYear - 1, 11, 31)),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

describe('public holidays', () => {
  it('are those of the list, every year from 1995 to 2099', () => {
    for (let year = 1995; year < 2100; year += 1) {
      const listed = new Set(
        norway
          .getHolidays(year)
          // Sundays are holidays of their own, Easter Day and Whit Sunday among them.
          .filter(({ type }) => type === 'public')
          .map(({ date }) => date.slice(0, 10)),
      );
      const own = new Set<string>();
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
        if (isHoliday(day)) own.add(day);
      expect([...own].toSorted()).toEqual([...listed].toSorted());
    }
  });
});

describe('working days', () => {
  it.each([
    ['2026-12-23', 1, '2026-12-24'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-03-31', 1, '2026-04-01'],
    ['2026-04-01', 1, '2026-04-07'],
    ['2026-05-15', 1, '2026-05-18'],
    ['2026-05-18', -1, '2026-05-15'],
    ['2026-11-22', 0, '2026-11-23'],
    ['2026-11-20', 0, '2026-11-20'],
  ])('%s and %i more is %s', (day, count, expected) => {
    expect(addWorkingDays(day, count)).toBe(expected);
  });

  it('lie as many apart as were added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const later = addWorkingDays(day, count);
        expect(isWorkingDay(later)).toBe(true);
        let worked = 0;
        for (let at = day; at < later; at = addDays(at, 1))
          if (isWorkingDay(addDays(at, 1))) worked += 1;
        expect(worked).toBe(count);
        // From a working day there and back again.
        if (isWorkingDay(day)) expect(addWorkingDays(later, -count)).toBe(day);
      }),
      { numRuns: 200 },
    );
  });
});
