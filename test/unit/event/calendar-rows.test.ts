// What a calendar file comes to: Norwegian days and hours, each time of what is repeated, and the same names each time it is read.
import { describe, expect, it } from 'vitest';
import { calendarRows, readCalendar } from '#client/event/calendar-rows.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };

const calendarOf = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//', ...lines, 'END:VCALENDAR'].join('\r\n');
const entry = (uid: string, ...lines: string[]) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `SUMMARY:${uid}`,
  ...lines,
  'END:VEVENT',
];

function readRows(text: string, period = year) {
  const { columns, rows, outside } = calendarRows(readCalendar(text)!, period, (category) =>
    category === 'Kurs' ? 'course' : undefined,
  );
  const told = rows.map(({ cells }) =>
    Object.fromEntries(columns.map((column, at) => [column, cells[at]])),
  );
  return { rows: told, outside };
}

const timesOf = (...lines: string[]) =>
  readRows(calendarOf(...entry('a', ...lines))).rows.map(
    ({ firstDay, fromTime, lastDay, toTime }) => [firstDay, fromTime, lastDay, toTime],
  );

const newYork = [
  'BEGIN:VTIMEZONE',
  'TZID:Elsewhere',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0500',
  'END:STANDARD',
  'END:VTIMEZONE',
];

describe('when an entry is', () => {
  it.each<[string, string[], (string | null)[]]>([
    ['a whole day', ['DTSTART;VALUE=DATE:20260602'], ['2026-06-02', null, '2026-06-02', null]],
    [
      'several whole days, the last one included',
      ['DTSTART;VALUE=DATE:20260602', 'DTEND;VALUE=DATE:20260604'],
      ['2026-06-02', null, '2026-06-03', null],
    ],
    [
      'hours without a zone, as they stand',
      ['DTSTART:20260602T090000', 'DTEND:20260602T153000'],
      ['2026-06-02', '09:00', '2026-06-02', '15:30'],
    ],
    [
      'hours in UTC, in summer',
      ['DTSTART:20260602T070000Z', 'DURATION:PT90M'],
      ['2026-06-02', '09:00', '2026-06-02', '10:30'],
    ],
    [
      'hours in UTC, in winter and past midnight',
      ['DTSTART:20260113T230000Z', 'DTEND:20260114T000000Z'],
      ['2026-01-14', '00:00', '2026-01-14', '01:00'],
    ],
    [
      'a zone that the file does not explain, but everybody knows',
      [
        'DTSTART;TZID=America/New_York:20260602T090000',
        'DTEND;TZID=America/New_York:20260602T100000',
      ],
      ['2026-06-02', '15:00', '2026-06-02', '16:00'],
    ],
    [
      'our own zone, as Windows calls it',
      ['DTSTART;TZID=W. Europe Standard Time:20260602T090000'],
      ['2026-06-02', '09:00', null, null],
    ],
    [
      'a zone that nobody knows stands as it was written',
      ['DTSTART;TZID=Mars/Base:20260602T090000'],
      ['2026-06-02', '09:00 Mars/Base', null, null],
    ],
    [
      'a rule that cannot be read stands as it was written',
      ['DTSTART:20260602T090000', 'RRULE:FREQ=STUNDOM'],
      ['FREQ=STUNDOM', null, null, null],
    ],
    ['what is no day is none', ['DTSTART:snart'], ['', null, null, null]],
  ])('%s', (_, lines, times) => {
    expect(timesOf(...lines)).toEqual([times]);
  });

  it('a zone that the file explains', () => {
    const text = calendarOf(...newYork, ...entry('a', 'DTSTART;TZID=Elsewhere:20260113T090000'));
    expect(readRows(text).rows[0]).toMatchObject({ firstDay: '2026-01-13', fromTime: '15:00' });
  });
});

describe('what is repeated', () => {
  const weekly = ['DTSTART:20260105T090000', 'DTEND:20260105T100000'];

  it('is there once for each time, without those left out', () => {
    const times = timesOf(...weekly, 'RRULE:FREQ=MONTHLY;COUNT=4', 'EXDATE:20260205T090000');
    expect(times.map(([day]) => day)).toEqual(['2026-01-05', '2026-03-05', '2026-04-05']);
  });

  it('without an end ends with the period', () => {
    const text = calendarOf(...entry('a', ...weekly, 'RRULE:FREQ=YEARLY'));
    const { rows } = readRows(text, { from: '2027-01-01', to: '2029-12-31' });
    expect(rows.map(({ firstDay }) => firstDay)).toEqual([
      '2027-01-05',
      '2028-01-05',
      '2029-01-05',
    ]);
  });

  it('keeps its hour when the clock is changed', () => {
    const times = timesOf('DTSTART;TZID=Europe/Oslo:20260327T090000', 'RRULE:FREQ=WEEKLY;COUNT=2');
    expect(times.map(([day, hour]) => [day, hour])).toEqual([
      ['2026-03-27', '09:00'],
      ['2026-04-03', '09:00'],
    ]);
  });

  it('has what was moved where it was moved to, and what was called off as called off', () => {
    const text = calendarOf(
      ...entry('a', ...weekly, 'RRULE:FREQ=WEEKLY;COUNT=3'),
      ...entry('a', 'RECURRENCE-ID:20260112T090000', 'DTSTART:20260113T120000'),
      ...entry('a', 'RECURRENCE-ID:20260119T090000', 'DTSTART:20260119T090000', 'STATUS:CANCELLED'),
    );
    const { rows } = readRows(text);
    expect(rows.map(({ firstDay, isCancelled }) => [firstDay, isCancelled])).toEqual([
      ['2026-01-05', false],
      ['2026-01-13', false],
      ['2026-01-19', true],
    ]);
    expect(rows.map(({ calendarId }) => calendarId)).toEqual([
      'a 2026-01-05 09:00',
      'a 2026-01-12 09:00',
      'a 2026-01-19 09:00',
    ]);
    // The names are the same whatever the period.
    const later = readRows(text, { from: '2026-01-18', to: '2026-02-01' }).rows;
    expect(later.map(({ calendarId }) => calendarId)).toEqual(['a 2026-01-19 09:00']);
  });
});

describe('what an entry says', () => {
  it('stands in the columns that sheets have', () => {
    const text = calendarOf(
      ...entry(
        'a',
        'DTSTART;VALUE=DATE:20260602',
        'LOCATION:Alrek\\, Bergen',
        'DESCRIPTION:Første linje\\nandre linje',
        'URL:https://example.no/dag',
        'CATEGORIES:Viktig,Kurs',
      ),
    );
    expect(readRows(text).rows[0]).toMatchObject({
      title: 'a',
      eventKind: 'course',
      venue: 'Alrek, Bergen',
      about: 'Første linje\nandre linje',
      webPage: 'https://example.no/dag',
      isCancelled: false,
      calendarId: 'a',
    });
  });

  it('counts what has nothing in the period, and takes what reaches into it', () => {
    const text = calendarOf(
      ...entry('før', 'DTSTART;VALUE=DATE:20250602'),
      ...entry('inn i', 'DTSTART;VALUE=DATE:20251230', 'DTEND;VALUE=DATE:20260103'),
    );
    const { rows, outside } = readRows(text);
    expect(rows.map(({ title }) => title)).toEqual(['inn i']);
    expect(outside).toBe(1);
  });

  it('is told apart by the end of a very long name', () => {
    const long = 'x'.repeat(400);
    const day = 'DTSTART;VALUE=DATE:20260602';
    const { rows } = readRows(calendarOf(...entry(`${long}1`, day), ...entry(`${long}2`, day)));
    const names = rows.map(({ calendarId }) => String(calendarId));
    expect(new Set(names).size).toBe(2);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(300);
  });
});

describe('a file', () => {
  it.each([['hei'], [''], ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'], ['BEGIN:VCARD\r\nEND:VCARD']])(
    'that is no calendar: %j',
    (text) => {
      expect(readCalendar(text)).toBeNull();
    },
  );

  it('of several calendars has the entries of all', () => {
    const one = calendarOf(...entry('a', 'DTSTART;VALUE=DATE:20260602'));
    const other = calendarOf('X-WR-CALNAME:Den andre', ...entry('b', 'DTSTART:20260603T090000'));
    expect(readCalendar(`\uFEFF${other}\r\n${one}\r\n`)?.entries).toHaveLength(2);
    expect(readCalendar(other)?.name).toBe('Den andre');
  });
});
