// A value of an indicator as it was recorded, in the reader's language; null for none.
import { useLanguage } from '#client/shell/language.tsx';
import { indicatorFormat, type Formatted } from '#shared/indicator/indicator-format.ts';

export function useRecordedValue(): (row: Formatted, value: number | null) => string | null {
  const { lang, t } = useLanguage();
  return (row, value) => (value === null ? null : indicatorFormat(row, lang, t).recorded(value));
}
