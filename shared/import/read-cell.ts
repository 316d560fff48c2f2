// From a cell to the value it stands for, or why it stands for none. Names are looked up elsewhere: these need no rows.
import { parseDate } from '#shared/date-parse.ts';
import { readCount } from '#shared/event/participant-count.ts';
import { isPeriod } from '#shared/indicator/period.ts';
import type { Milestone } from '#shared/measure/measure-schema.ts';
import { parseTimeOfDay } from '#shared/meeting/time-of-day.ts';
import { parseNumber } from '#shared/number-parse.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { linesOf, tidyText, type Cell } from './cell.ts';
import type { ImportReason } from './import-problem.ts';
import { milestoneMark, noDate } from './write-cell.ts';

export type Read = { value: unknown } | { reason: ImportReason; given: string };

const refused = (reason: ImportReason, given: string): Read => ({ reason, given });

export function readNumber(cell: Cell, lang: Lang): Read {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { value: cell } : refused('number_invalid', String(cell));
  const text = tidyText(cell);
  if (text === '') return { value: null };
  const parsed = parseNumber(text, lang);
  return parsed.ok ? { value: parsed.value } : refused(parsed.reason, text);
}

export function readDate(cell: Cell, lang: Lang): Read {
  const text = tidyText(cell);
  if (text === '') return { value: null };
  // A spreadsheet's days may have an hour too.
  const date = parseDate(text.replace(/^(\d{4}-\d{2}-\d{2}) \d{2}:\d{2}$/, '$1'), lang);
  return date ? { value: date } : refused('date_invalid', text);
}

export function readTime(cell: Cell): Read {
  const text = tidyText(cell);
  if (text === '') return { value: null };
  const time = parseTimeOfDay(text);
  return time ? { value: time } : refused('time_invalid', text);
}

/** How many, as it was told: the words are kept. */
export function readTold(cell: Cell): Read {
  const text = tidyText(cell);
  return readCount(text) === undefined ? refused('count_unreadable', text) : { value: text };
}

/** As written (`2026`, `2026-T1`); a spreadsheet makes the first day of a month of `2026-05`. */
export function readPeriod(cell: Cell): Read {
  const text = tidyText(cell).toUpperCase();
  if (text === '') return { value: null };
  const period = /^\d{4}-\d{2}-01$/.test(text) ? text.slice(0, 7) : text;
  return isPeriod(period) ? { value: period } : refused('period_invalid', tidyText(cell));
}

/** `2026: 900`, one a line or parted by semicolons. */
export function readTargets(cell: Cell, lang: Lang): Read {
  const targets = [];
  const parts = linesOf(cell).flatMap((line) => line.split(';'));
  for (const part of parts.map((each) => each.trim()).filter((each) => each !== '')) {
    const mark = part.search(/[:=]/);
    if (mark < 0) return refused('target_unread', part);
    const period = readPeriod(part.slice(0, mark));
    const value = readNumber(part.slice(mark + 1), lang);
    if ('reason' in period) return refused(period.reason, part);
    if ('reason' in value) return refused(value.reason, part);
    if (period.value === null || value.value === null) return refused('target_unread', part);
    targets.push({ period: period.value, value: value.value });
  }
  return { value: targets };
}

/** `deadline | reached | title`, one a line; dates that are not known are dashes, or left out. */
export function readMilestones(cell: Cell, lang: Lang): Read {
  const milestones: Milestone[] = linesOf(cell).map((line) => {
    const parts = line.split(milestoneMark);
    const days: (string | null)[] = [];
    while (days.length < 2 && parts.length > 1) {
      const [first = ''] = parts;
      const day = first.trim() === noDate ? null : parseDate(first, lang);
      if (day === null && first.trim() !== noDate) break;
      days.push(day);
      parts.shift();
    }
    const [dueOn = null, reachedOn = null] = days;
    return { dueOn, reachedOn, title: parts.join(milestoneMark) };
  });
  return { value: milestones };
}
