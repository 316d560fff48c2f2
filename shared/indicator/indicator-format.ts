// An indicator's values as people read them: with its unit and decimals, or as yes and no.
import { isDone } from '#shared/indicator/attainment.ts';
import { formatNumber, formatValue, writtenDecimals } from '#shared/number-format.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { Translate } from '#shared/text/text.ts';

export type Formatted = Pick<IndicatorRow, 'unit' | 'decimals' | 'direction'>;

export function indicatorFormat(row: Formatted, lang: Lang, t: Translate) {
  const { unit, decimals, direction } = row;
  const answer = (value: number) => t(isDone(value) ? 'indicator.yes' : 'indicator.no');
  const isAnswer = direction === 'yes_no';
  return {
    /** `580 påmeldte`, `62 %`, `Ja` */
    value: (value: number) => (isAnswer ? answer(value) : formatValue(value, unit, decimals, lang)),
    /** The unit left out. */
    plain: (value: number) => (isAnswer ? answer(value) : formatNumber(value, decimals, lang)),
    /** As it was recorded: never fewer decimals than it was stored with, and no word in the plural after 1. */
    recorded: (value: number) => {
      if (isAnswer) return answer(value);
      const shown = Math.max(decimals, writtenDecimals(value));
      return isOne(value) && /^\p{L}+$/u.test(unit) && unit !== 'kr'
        ? `${formatNumber(value, shown, lang)} (${unit})`
        : formatValue(value, unit, shown, lang);
    },
    /** With as many decimals as a computation needs to be followed; the unit beside it where asked. */
    exact: (value: number) => formatNumber(value, neededDecimals(value, decimals), lang),
    exactValue: (value: number) =>
      isAnswer ? answer(value) : formatValue(value, unit, neededDecimals(value, decimals), lang),
  };
}

export type IndicatorFormat = ReturnType<typeof indicatorFormat>;

const isOne = (value: number) => Math.abs(value) === 1;

/** The indicator's own decimals where they say it all; else up to two more. */
function neededDecimals(value: number, decimals: number): number {
  const isWhole = (count: number) =>
    Math.abs(value * 10 ** count - Math.round(value * 10 ** count)) < 1e-6;
  return [decimals, decimals + 1].find(isWhole) ?? decimals + 2;
}
