// Periods as text (`2024`, `2024-T1` …) and as runs of numbered months, so that the rules count
// months exactly and need no Date objects. No words: a page looks those up from `periodParts`.
import { daysInMonth, firstYear, lastYear, type IsoDate } from '#shared/iso-date.ts';
import type { Frequency, Period } from './indicator-type.ts';

/** A calendar month as one whole number, year × 12 + (month − 1): differences are whole months. */
export type MonthNumber = number;

/** A period read once: its text, its frequency and its first and last month, both included. */
export type PeriodSpan = Readonly<{
  period: Period;
  frequency: Frequency;
  firstMonth: MonthNumber;
  lastMonth: MonthNumber;
}>;

/** How many months a period of each frequency lasts. */
export const monthsIn: Readonly<Record<Frequency, number>> = {
  month: 1,
  quarter: 3,
  tertial: 4,
  half_year: 6,
  year: 12,
};

const frequencyOfLetter: Readonly<Record<string, Frequency>> = {
  H: 'half_year',
  T: 'tertial',
  Q: 'quarter',
};
const letterOfFrequency = { half_year: 'H', tertial: 'T', quarter: 'Q' } as const;

/** There are but 6600 periods, and one page reads the same few thousands of times: each is read once. */
const spanOfPeriod = new Map<string, PeriodSpan>();

/** The period a text names, or null when it names none in the years that Målbar takes. */
export function parsePeriod(text: string): PeriodSpan | null {
  const known = spanOfPeriod.get(text);
  if (known) return known;
  const span = readPeriod(text);
  if (span) spanOfPeriod.set(text, span);
  return span;
}

function readPeriod(text: string): PeriodSpan | null {
  const match = /^(\d{4})(?:-(?:([HTQ])(\d)|(\d\d)))?$/.exec(text);
  if (!match) return null;
  const [, yearText, letter, partText, monthText] = match;
  const year = Number(yearText);
  const frequency = letter ? frequencyOfLetter[letter] : monthText ? 'month' : 'year';
  const part = Number(partText ?? monthText ?? 1);
  if (frequency === undefined || year < firstYear || year > lastYear) return null;
  if (part < 1 || part > 12 / monthsIn[frequency]) return null;
  return spanAt(frequency, year * 12 + (part - 1) * monthsIn[frequency]);
}

export function isPeriod(text: string): boolean {
  return parsePeriod(text) !== null;
}

/** Like `parsePeriod`, for periods that a schema has let through. Throws RangeError for others. */
export function periodSpan(period: Period): PeriodSpan {
  const span = parsePeriod(period);
  if (!span) throw new RangeError(`period_invalid: ${period}`);
  return span;
}

/** The period of a frequency that holds a month. */
export function spanAt(frequency: Frequency, month: MonthNumber): PeriodSpan {
  const length = monthsIn[frequency];
  const firstMonth = month - (month % length);
  const year = String(Math.floor(firstMonth / 12));
  const part = (firstMonth % 12) / length + 1;
  const period =
    frequency === 'year'
      ? year
      : frequency === 'month'
        ? `${year}-${String(part).padStart(2, '0')}`
        : `${year}-${letterOfFrequency[frequency]}${part}`;
  return { period, frequency, firstMonth, lastMonth: firstMonth + length - 1 };
}

/** What a page needs to write a period out: `part` counts from 1 within the year (May is 5, a year is 1). */
export function periodParts(period: Period): { frequency: Frequency; year: number; part: number } {
  const { frequency, firstMonth } = periodSpan(period);
  const year = Math.floor(firstMonth / 12);
  return { frequency, year, part: (firstMonth % 12) / monthsIn[frequency] + 1 };
}

export function periodFrequency(period: Period): Frequency {
  return periodSpan(period).frequency;
}

export function firstDayOf(month: MonthNumber): IsoDate {
  return `${monthText(month)}-01`;
}

export function lastDayOf(month: MonthNumber): IsoDate {
  return `${monthText(month)}-${daysInMonth(Math.floor(month / 12), (month % 12) + 1)}`;
}

function monthText(month: MonthNumber): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

export function periodStart(period: Period): IsoDate {
  return firstDayOf(periodSpan(period).firstMonth);
}

export function periodEnd(period: Period): IsoDate {
  return lastDayOf(periodSpan(period).lastMonth);
}

export function monthOf(date: IsoDate): MonthNumber {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The newest month that has ended on or before a day: on 31.01 January, on 30.01 December. */
export function lastEndedMonth(date: IsoDate): MonthNumber {
  const month = monthOf(date);
  return date === lastDayOf(month) ? month : month - 1;
}
