// Figures, dates and periods in the reader's language, as one hook.
import { useMemo } from 'react';
import { useLanguage } from '#client/shell/language.tsx';
import { formatDate, formatInstant } from '#shared/date-format.ts';
import {
  formatNumber,
  formatPace,
  formatShare,
  formatShareChange,
  formatValue,
} from '#shared/number-format.ts';
import { periodText } from '#shared/text/period-text.ts';

export function useFormat() {
  const { lang, t } = useLanguage();
  return useMemo(
    () => ({
      /** 1 is 100 %. */
      share: (share: number) => formatShare(share, lang),
      shareChange: (from: number, to: number) => formatShareChange(from, to, lang),
      pace: (pace: number) => formatPace(pace, lang),
      number: (value: number, decimals = 0) => formatNumber(value, decimals, lang),
      value: (value: number, unit: string, decimals: number) =>
        formatValue(value, unit, decimals, lang),
      date: (date: string) => formatDate(date, lang),
      instant: (instant: string) => formatInstant(instant, lang),
      period: (period: string) => periodText(period, t),
    }),
    [lang, t],
  );
}
export type Format = ReturnType<typeof useFormat>;
