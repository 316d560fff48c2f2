// Dates as people type them: day first, as Norwegians write. Null for what is no date, or could be read month first.
import { englishMonths } from './date-format.ts';
import { isIsoDate, type IsoDate } from './iso-date.ts';
import type { Lang } from './strategy/strategy-type.ts';

/**
 * Reads `27.05.2024`, `27.5.2024` and `2024-05-27`; in English `27 May 2024`; in Norwegian `27. mai 2024`, `27/5-2024`
 * and `27/5/2024`, which in English may mean a month first. The year has four digits.
 */
export function parseDate(text: string, lang: Lang): IsoDate | null {
  const typed = text.trim();
  if (isIsoDate(typed)) return typed;
  const [, day = '', month = '', year = ''] = dayFirst(lang).exec(typed) ?? [];
  const date = [year, monthNumber(month, lang), day.padStart(2, '0')].join('-');
  return isIsoDate(date) ? date : null;
}

function dayFirst(lang: Lang): RegExp {
  return lang === 'en'
    ? /^(\d{1,2})(?:[.-]\s?|\s)(\d{1,2}|[a-z]{3,})(?:[.-]\s?|\s)(\d{4})$/i
    : /^(\d{1,2})(?:[./-]\s?|\s)(\d{1,2}|[a-z]{3,})(?:[./-]\s?|\s)(\d{4})$/i;
}

// Bokmål and nynorsk write them alike.
const norwegianMonths =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

function monthNumber(month: string, lang: Lang): string {
  const names = lang === 'en' ? englishMonths : norwegianMonths;
  const typed = month.toLowerCase();
  const place = names.findIndex((name) =>
    [name, name.slice(0, 3)].some((form) => form.toLowerCase() === typed),
  );
  return (place === -1 ? month : String(place + 1)).padStart(2, '0');
}
