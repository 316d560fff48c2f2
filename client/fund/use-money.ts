// Amounts as pages show them, and as fields hold them: kroner in the reader's language, read back by `parseMoney`.
import { useMemo } from 'react';
import { useLanguage } from '#client/shell/language.tsx';
import { formatMoney, type Ore } from '#shared/fund/money.ts';
import { formatNumber } from '#shared/number-format.ts';

export function useMoney() {
  const { lang } = useLanguage();
  return useMemo(
    () => ({
      money: (ore: Ore) => formatMoney(ore, lang),
      /** Without its currency, which the field's label tells. */
      typed: (ore: Ore) => formatMoney(ore, lang).replace(/^\D+/, ''),
      /** `6`, `6,5`: hundredths of a percent. */
      percent: (hundredths: number) => formatNumber(hundredths / 100, decimalsOf(hundredths), lang),
    }),
    [lang],
  );
}

function decimalsOf(hundredths: number): number {
  if (hundredths % 100 === 0) return 0;
  return hundredths % 10 === 0 ? 1 : 2;
}
