// What a formula may name, and how its names are told.
import type { inferRouterOutputs } from '@trpc/server';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { AppRouter } from '#server/app-router.ts';
import { formulaNamed, type FormulaNames } from '#shared/formula/formula-name.ts';
import type { FormulaWording } from '#shared/formula/formula-words.ts';

type Outputs = inferRouterOutputs<AppRouter>;

export type FormulaChoices = Outputs['indicator']['formulaChoices'] & {
  outline: Outputs['strategy']['outline'];
};

export function useFormulaWording(names: FormulaNames): FormulaWording {
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const format = useFormat();
  return {
    a,
    t,
    lang,
    ...formulaNamed(names),
    period: (period) => (period === '' ? a('formula.sentence.choose') : format.period(period)),
  };
}
