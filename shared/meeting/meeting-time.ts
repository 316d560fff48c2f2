// When a meeting is, in words.
import { formatDate } from '#shared/date-format.ts';
import { weekdayOf, type IsoDate } from '#shared/iso-date.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import type { MeetingRow } from './meeting-type.ts';

const weekdays = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'] as const;

/** Its word's key: `d1` for a Monday. */
export function weekdayKey(day: IsoDate): (typeof weekdays)[number] {
  return weekdays[weekdayOf(day) % 7] ?? weekdays[0];
}

/** `mandag 27.05.2024 kl. 14:00–16:00` */
export function meetingTime(
  { heldOn, startsAt, endsAt }: Pick<MeetingRow, 'heldOn' | 'startsAt' | 'endsAt'>,
  { lang, a }: { lang: Lang; a: AdminTranslate },
): string {
  return a('meeting.list.when', {
    day: a(`meeting.weekday.${weekdayKey(heldOn)}`),
    date: formatDate(heldOn, lang),
    from: startsAt,
    to: endsAt,
  });
}
