// Days and times as people read them: attainment.md, "Showing figures". Bokmål and nynorsk agree.
import { norwegianDay, norwegianTime, type IsoDate, type IsoInstant } from './iso-date.ts';
import { formatRange, noBreakSpace } from './number-format.ts';
import type { Lang } from './strategy/strategy-type.ts';

export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `27.05.2024` (en: `27 May 2024`). */
export function formatDate(date: IsoDate, lang: Lang): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (lang !== 'en') return `${day}.${month}.${year}`;
  return [Number(day), englishMonths[Number(month) - 1], year].join(noBreakSpace);
}

/** `27.05.2024–28.05.2024`; one day is written once. */
export function formatDateRange(from: IsoDate, to: IsoDate, lang: Lang): string {
  return from === to
    ? formatDate(from, lang)
    : formatRange(formatDate(from, lang), formatDate(to, lang));
}

/**
 * `14.00` (en: `14:00`).
 * @param time wall clock, `HH:mm`
 */
export function formatTime(time: string, lang: Lang): string {
  return lang === 'en' ? time : time.replace(':', '.');
}

/** `14.00–16.00` (en: `14:00–16:00`). */
export function formatTimeRange(from: string, to: string, lang: Lang): string {
  return formatRange(formatTime(from, lang), formatTime(to, lang));
}

/** A time with the word for o'clock: `kl. 14.00` (en: `14:00`). Takes one time or a range, formatted. */
export function withClockWord(formattedTime: string, lang: Lang): string {
  return lang === 'en' ? formattedTime : `kl.${noBreakSpace}${formattedTime}`;
}

/** An instant on the wall clock in Norway: `27.05.2024 kl. 14.00` (en: `27 May 2024, 14:00`). */
export function formatInstant(instant: IsoInstant, lang: Lang): string {
  const day = formatDate(norwegianDay(instant), lang);
  const time = withClockWord(formatTime(norwegianTime(instant), lang), lang);
  return lang === 'en' ? `${day}, ${time}` : `${day} ${time}`;
}
