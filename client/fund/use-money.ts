// Amounts as pages show them, and as fields hold them: kroner in the reader's language, read back by `parseMoney`.
import { useMemo } from 'react';
import { useLanguage } from '#client/shell/language.tsx';
import { formatHundredths, formatMoney, type Ore } from '#shared/fund/money.ts';

export function useMoney() {
  const { lang } = useLanguage();
  return useMemo(
    () => ({
      money: (ore: Ore) => formatMoney(ore, lang),
      /** Without its currency, which the field's label tells. */
      typed: (ore: Ore) => formatMoney(ore, lang).replace(/^\D+/, ''),
      percent: (hundredths: number) => formatHundredths(hundredths, lang),
    }),
    [lang],
  );
}
