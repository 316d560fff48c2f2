// An indicator's values in the reader's language.
import { useMemo } from 'react';
import { useLanguage } from '#client/shell/language.tsx';
import {
  indicatorFormat,
  type Formatted,
  type IndicatorFormat,
} from '#shared/indicator/indicator-format.ts';

export function useIndicatorFormat(row: Formatted): IndicatorFormat {
  const { lang, t } = useLanguage();
  const { unit, decimals, direction } = row;
  return useMemo(
    () => indicatorFormat({ unit, decimals, direction }, lang, t),
    [unit, decimals, direction, lang, t],
  );
}
