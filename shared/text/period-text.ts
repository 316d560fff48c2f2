// A period in words: `2024`, `1. tertial 2024`, `mai 2024`.
import type { Period } from '#shared/indicator/indicator-type.ts';
import { periodParts } from '#shared/indicator/period.ts';
import type { Translate } from './text.ts';

const monthKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

export function periodText(period: Period, t: Translate): string {
  const { frequency, year, part } = periodParts(period);
  // A year as text: as a number ICU would set it apart like 2 024.
  const yearText = String(year);
  if (frequency === 'year') return yearText;
  const month = monthKeys[part - 1];
  if (frequency === 'month' && month)
    return t('word.period.month', { month: t(`word.month.${month}`), year: yearText });
  if (frequency === 'half_year') return t('word.period.half_year', { part, year: yearText });
  if (frequency === 'tertial') return t('word.period.tertial', { part, year: yearText });
  return t('word.period.quarter', { part, year: yearText });
}
