// A calendar file as a sheet of events: what is held in a period, each time of what is repeated by itself, in the columns that
// sheets have. What cannot be read stands as it was written, so that the preview can say so.
import ICAL from 'ical.js';
import type { Cell } from '#shared/import/cell.ts';
import type { ColumnKey } from '#shared/import/import-column.ts';
import { addDays, type IsoDate } from '#shared/iso-date.ts';
import { wallTime, type WallTime } from './calendar-time.ts';

export type Period = { from: IsoDate; to: IsoDate };

const columns = [
  'title',
  'eventKind',
  'firstDay',
  'fromTime',
  'lastDay',
  'toTime',
  'venue',
  'about',
  'webPage',
  'isCancelled',
  'calendarId',
] as const satisfies readonly ColumnKey[];
type EventCells = Record<(typeof columns)[number], Cell>;

export type Calendar = { name: string; entries: ICAL.Component[] };

/** Null for what is no calendar. */
export function readCalendar(text: string): Calendar | null {
  try {
    const parsed = ICAL.parse(withReadableRules(text)) as unknown[];
    const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed)
      .map((each) => new ICAL.Component(each as ConstructorParameters<typeof ICAL.Component>[0]))
      .filter(({ name }) => name === 'vcalendar');
    if (calendars.length === 0) return null;
    return {
      name: String(calendars[0]?.getFirstPropertyValue('x-wr-calname') ?? ''),
      entries: calendars.flatMap((each) => each.getAllSubcomponents('vevent')),
    };
  } catch {
    return null;
  }
}

const unreadRule = 'x-unread-rule';

/** One rule that cannot be read is no reason to refuse a calendar: it goes by another name. */
function withReadableRules(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/\r?\n[ \t]/g, '')
    .replace(/^RRULE(?:;[^:\r\n]*)?:(.*)$/gim, (line: string, rule: string) => {
      try {
        ICAL.Recur.fromString(rule.trim());
        return line;
      } catch {
        return `${unreadRule}:${rule}`;
      }
    });
}

type KindOf = (category: string) => string | undefined;

/** In the order of the days. `outside`: entries with nothing in the period. */
export function calendarRows({ entries }: Calendar, period: Period, kindOf: KindOf) {
  const found: EventCells[] = [];
  let outside = 0;
  const byId = Map.groupBy(entries, (entry) => new ICAL.Event(entry).uid ?? '');
  for (const same of byId.values()) {
    const moved = same.filter((entry) => entry.hasProperty('recurrence-id'));
    for (const entry of same) {
      const held = heldIn(entry, period, moved).map((time) => cellsOf(entry, time, kindOf));
      if (held.length === 0) outside += 1;
      found.push(...held);
    }
  }
  const rows = found
    .toSorted((one, other) => (inTime(one) < inTime(other) ? -1 : 1))
    .map((cells, place) => ({ line: place + 1, cells: columns.map((column) => cells[column]) }));
  return { columns: [...columns], rows, outside };
}

const inTime = ({ firstDay, fromTime }: EventCells) => `${firstDay} ${fromTime}`;

type Held = { start: WallTime; end: WallTime | null; origin: string };

/** The times that an entry is held within a period; one that cannot be read counts as within. */
function heldIn(entry: ICAL.Component, period: Period, moved: ICAL.Component[]): Held[] {
  const event = new ICAL.Event(entry);
  const uid = event.uid ?? '';
  const unread = entry.getFirstPropertyValue(unreadRule);
  if (unread !== null) return [unreadTime(String(unread), uid)];
  try {
    const isRepeated = event.isRecurring() && !moved.includes(entry);
    const starts = isRepeated ? repeatedStarts(event, period, moved) : [event.startDate];
    const movedFrom = recurrenceOf(entry);
    return starts
      .map((start) => {
        const end = start.clone();
        end.addDuration(event.duration);
        const time = { start: wallTimeOf(entry, start), end: wallTimeOf(entry, end) };
        const whole = { ...time, end: lastMoment(time.start, time.end) };
        const mark = isRepeated ? keyOf(time.start) : movedFrom;
        return { ...whole, origin: originOf(uid, mark) };
      })
      .filter(({ start, end }) => start.on <= period.to && (end ?? start).on >= period.from);
  } catch {
    return [unreadTime('', uid)];
  }
}

/** As it was written, where something was. */
function unreadTime(written: string, uid: string): Held {
  return { start: { on: written, at: null }, end: null, origin: originOf(uid, null) };
}

// More often than this within some years, it is no event.
const mostTimes = 20_000;

/** When it is repeated within a period, without those times that were moved: they have entries of their own. */
function repeatedStarts(event: ICAL.Event, period: Period, moved: ICAL.Component[]): ICAL.Time[] {
  const isMoved = new Set(moved.map(recurrenceOf));
  const starts: ICAL.Time[] = [];
  const times = event.iterator();
  for (let count = 0; count < mostTimes; count += 1) {
    const next = times.next();
    if (!next) break;
    const wall = wallTimeOf(event.component, next);
    if (wall.on > period.to) break;
    if (addDays(wall.on, event.duration.weeks * 7 + event.duration.days + 1) < period.from)
      continue;
    if (!isMoved.has(keyOf(wall))) starts.push(next.clone());
  }
  return starts;
}

function wallTimeOf(entry: ICAL.Component, time: ICAL.Time): WallTime {
  return wallTime(time, zoneOf(entry.getFirstProperty('dtstart')));
}

function zoneOf(property: ICAL.Property | null): string | null {
  const zone = property?.getFirstParameter('tzid');
  return zone ? zone : null;
}

/** The time that an entry is another time for; null for all others. */
function recurrenceOf(entry: ICAL.Component): string | null {
  const property = entry.getFirstProperty('recurrence-id');
  const time = property?.getFirstValue();
  return time instanceof ICAL.Time ? keyOf(wallTime(time, zoneOf(property))) : null;
}

const keyOf = ({ on, at }: WallTime) => (at === null ? on : `${on} ${at}`);

// Some programs make very long names; what tells them apart stands last.
const longestUid = 200;

function originOf(uid: string, time: string | null): string {
  const name = uid.slice(-longestUid);
  return time === null ? name : `${name} ${time}`;
}

/** A whole day ends when the next one begins; what ends as it begins has no end that is known. */
function lastMoment(start: WallTime, end: WallTime): WallTime | null {
  if (keyOf(start) === keyOf(end)) return null;
  return start.at === null ? { on: addDays(end.on, -1), at: null } : end;
}

function cellsOf(entry: ICAL.Component, { start, end, origin }: Held, kindOf: KindOf): EventCells {
  const text = (name: string) => String(entry.getFirstPropertyValue(name) ?? '');
  const categories = entry.getAllProperties('categories').flatMap((each) => each.getValues());
  const url = text('url');
  return {
    title: text('summary'),
    eventKind: categories.map((each) => kindOf(String(each))).find(Boolean) ?? null,
    firstDay: start.on,
    fromTime: start.at,
    lastDay: end?.on ?? null,
    toTime: end?.at ?? null,
    venue: text('location'),
    about: plainText(text('description')),
    // Links to the program's own pages are of no use to others.
    webPage: /^https?:\/\//i.test(url) ? url : null,
    isCancelled: text('status').toUpperCase() === 'CANCELLED',
    calendarId: origin,
  };
}

/** Some calendars write descriptions as web pages. */
function plainText(text: string): string {
  if (!/<\/?[a-z][^<>]*>/i.test(text)) return text;
  const page = new DOMParser().parseFromString(
    text.replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '$&\n'),
    'text/html',
  );
  return (page.body.textContent ?? '').replace(/[ \u00A0]+/g, ' ').replace(/\n{3,}/g, '\n\n');
}
