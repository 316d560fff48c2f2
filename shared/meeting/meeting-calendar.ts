// A meeting as calendars have it, before it is set as iCalendar: what it is called there, and what stands in it. Pure.
import type { IsoDate } from '#shared/iso-date.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';

export type CalendarEvent = {
  /** Stays when the meeting moves: that is how programs know it again. */
  uid: string;
  sequence: number;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  summary: string;
  /** Norwegian wall clock. */
  on: IsoDate;
  /** The last day; absent where it is the same. */
  until?: IsoDate;
  /** Null: the whole day. */
  startsAt: string | null;
  endsAt: string | null;
  location: string;
  description: string;
  url: string;
};

export function calendarEvent(
  meeting: MeetingRow,
  { summary, url }: { summary: string; url: string },
): CalendarEvent {
  const { id, version, state, heldOn, startsAt, endsAt, place, roomUrl, invitation } = meeting;
  return {
    uid: `${id}@malbar`,
    sequence: version,
    status: state === 'cancelled' ? 'CANCELLED' : state === 'planned' ? 'TENTATIVE' : 'CONFIRMED',
    summary,
    on: heldOn,
    startsAt,
    endsAt,
    location: place || roomUrl,
    description: [invitation, roomUrl, url].filter(Boolean).join('\n\n'),
    url,
  };
}
