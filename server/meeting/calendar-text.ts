// Meetings set as iCalendar (RFC 5545), in Norwegian time whatever zone the machine stands in.
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { addDays, type IsoInstant } from '#shared/iso-date.ts';
import type { CalendarEvent } from '#shared/meeting/meeting-calendar.ts';

const zone = 'Europe/Oslo';

/** The rules of the European Union since 1996: last Sundays of March and October, at one o'clock UTC. */
const zoneText = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19970330T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

type Span = Required<Pick<CalendarEvent, 'on' | 'until' | 'startsAt' | 'endsAt'>>;

/** Without a zone: the wall clock as it stands, which the calendar's zone is then said of. */
function spanOf({ on, until, startsAt, endsAt }: Span) {
  // A whole day ends when the next one begins.
  if (startsAt === null) {
    const end = new Date(`${addDays(until, 1)}T00:00:00`);
    return { allDay: true, start: new Date(`${on}T00:00:00`), end };
  }
  return {
    start: new Date(`${on}T${startsAt}:00`),
    end: new Date(`${until}T${endsAt ?? startsAt}:00`),
  };
}

export function calendarText(
  name: string,
  events: readonly CalendarEvent[],
  now: IsoInstant,
): string {
  const calendar = ical({
    name,
    prodId: { company: 'Målbar', product: 'Møter', language: 'NB' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: zone, generator: () => zoneText },
    ttl: 3600,
  });
  for (const { uid, on, until = on, startsAt, endsAt, status, ...event } of events)
    calendar.createEvent({
      ...event,
      id: uid,
      ...spanOf({ on, until, startsAt, endsAt }),
      timezone: zone,
      status: ICalEventStatus[status],
      stamp: new Date(now),
    });
  return calendar.toString();
}
