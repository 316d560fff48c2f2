// What is told of events, in the reader's words: when they are, how many took part, and what must be said beside a sum.
import {
  formatDateRange,
  formatTime,
  formatTimeRange,
  withClockWord,
} from '#shared/date-format.ts';
import { formatNumber } from '#shared/number-format.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { lastDayOf } from './event-date.ts';
import type { EventTotal } from './event-total.ts';
import type { EventRow, ParticipantCount } from './event-type.ts';

type Wording = { lang: Lang; a: AdminTranslate };

/** `02.06.2026–03.06.2026 kl. 09.00–15.30` */
export function eventTime(
  event: Pick<EventRow, 'startsOn' | 'endsOn' | 'startsAt' | 'endsAt'>,
  lang: Lang,
): string {
  const { startsOn, startsAt, endsAt } = event;
  const days = formatDateRange(startsOn, lastDayOf(event), lang);
  if (startsAt === null) return days;
  const hours =
    endsAt === null ? formatTime(startsAt, lang) : formatTimeRange(startsAt, endsAt, lang);
  return `${days} ${withClockWord(hours, lang)}`;
}

/** `nærmere 700`, `412`, or that nobody knows. */
export function countWords(count: ParticipantCount | null, { lang, a }: Wording): string {
  if (count === null) return a('event.unknown');
  return count.words || formatNumber(count.value, 0, lang);
}

/** `minst 1 240`, and what must be said beside it: `derav to anslag`, `3 arrangement uten tall`. */
export function totalParts(
  { sum, events, approximate, missing }: EventTotal,
  { lang, a }: Wording,
): { figure: string; estimates: string; lacking: string } {
  // «Om lag» says it of all of them.
  const isAllAbout = missing === 0 && approximate === events;
  const estimates =
    approximate > 0 && !isAllAbout ? a('event.total.approximate', { count: approximate }) : '';
  const lacking = missing > 0 ? a('event.total.missing', { count: missing }) : '';
  if (sum === null) return { figure: a('event.total.none'), estimates, lacking };
  const figure = formatNumber(sum, 0, lang);
  if (missing > 0) return { figure: a('event.total.atLeast', { sum: figure }), estimates, lacking };
  return {
    figure: approximate > 0 ? a('event.total.about', { sum: figure }) : figure,
    estimates,
    lacking,
  };
}

/** `minst 1 240, derav to anslag; 3 arrangement uten tall` */
export function totalWords(total: EventTotal, wording: Wording): string {
  const { figure, estimates, lacking } = totalParts(total, wording);
  if (total.sum === null) return figure;
  return [[figure, estimates].filter(Boolean).join(', '), lacking].filter(Boolean).join('; ');
}
