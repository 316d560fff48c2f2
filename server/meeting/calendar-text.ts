// Meetings set as iCalendar (RFC 5545), in Norwegian time whatever zone the machine stands in.
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { IsoInstant } from '#shared/iso-date.ts';
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
  for (const { uid, on, startsAt, endsAt, status, ...event } of events)
    calendar.createEvent({
      ...event,
      id: uid,
      // Without a zone: the wall clock as it stands, which the calendar's zone is then said of.
      start: new Date(`${on}T${startsAt}:00`),
      end: new Date(`${on}T${endsAt}:00`),
      timezone: zone,
      status: ICalEventStatus[status],
      stamp: new Date(now),
    });
  return calendar.toString();
}
