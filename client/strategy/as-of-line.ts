// "Per 22.11.2026": the dates every figure is seen as of, for the line under a heading.
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { AsOf } from '#shared/indicator/indicator-type.ts';

export function useAsOfLine(): (asOf: AsOf) => string {
  const t = useText();
  const format = useFormat();
  return ({ reportingOn, knownOn }) => {
    const date = format.date(reportingOn);
    return knownOn === null
      ? t('strategy.asOf', { date })
      : t('strategy.asOfKnown', { date, known: format.date(knownOn) });
  };
}
