// What an item of the year's wheel is called, in the reader's words; its own title keeps its language.
import type { Period } from '#shared/indicator/indicator-type.ts';
import { reportKinds, reportParts } from '#shared/report/report-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import type { WheelItem } from './year-wheel.ts';

/** `period`: `2026-T3` in words. */
type Wording = { a: AdminTranslate; period: (period: Period) => string };

export function wheelWords(
  { what, title, isCancelled }: Pick<WheelItem, 'what' | 'title' | 'isCancelled'>,
  wording: Wording,
): string {
  const words = wording.a(`wheel.what.${what}`, { title: wheelTitle({ what, title }, wording) });
  return isCancelled ? wording.a('wheel.cancelled', { title: words }) : words;
}

function wheelTitle(
  { what, title }: Pick<WheelItem, 'what' | 'title'>,
  { a, period }: Wording,
): string {
  if (what === 'roundOpens' || what === 'roundContentDue' || what === 'roundDue')
    return period(title);
  if (what === 'reportDue') {
    const [code, year = ''] = title.split(' ');
    const kind = reportKinds.find((each) => each === code) ?? 'year';
    return a(`reportWork.the.${kind}`, { year });
  }
  if (what !== 'chapterSigned' && what !== 'chapterDue') return title;
  const [year = '', code, ...area] = title.split(' ');
  const known = reportParts.find((each) => each === code);
  return a('audit.reportPart', {
    year,
    part: area.join(' ') || (known ? a(`reportWork.part.${known}`, { year }) : ''),
  });
}
