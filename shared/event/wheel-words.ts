// What an item of the year's wheel is called, in the reader's words; its own title keeps its language.
import { periodText } from '#shared/text/period-text.ts';
import type { AdminTranslate, Translate } from '#shared/text/text.ts';
import type { WheelItem } from './year-wheel.ts';

export function wheelWords(
  { what, title }: Pick<WheelItem, 'what' | 'title'>,
  { a, t }: { a: AdminTranslate; t: Translate },
): string {
  return a(`wheel.what.${what}`, { title: wheelTitle({ what, title }, { a, t }) });
}

function wheelTitle(
  { what, title }: Pick<WheelItem, 'what' | 'title'>,
  { a, t }: { a: AdminTranslate; t: Translate },
): string {
  if (what === 'roundOpens' || what === 'roundContentDue' || what === 'roundDue')
    return periodText(title, t);
  if (what !== 'chapterSigned') return title;
  const [year = '', part] = title.split(' ');
  const known = (['foreword', 'governance', 'outlook'] as const).find((each) => each === part);
  return a('audit.reportPart', { year, part: known ? a(`audit.part.${known}`) : '' });
}
