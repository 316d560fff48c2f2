// What the ids in formulas are called.
import type { StrategyStanding } from '#shared/strategy/standing.ts';

export type FormulaNames = {
  goals: readonly { id: string; number: string; title: string }[];
  partners: readonly { id: string; shortName: string }[];
  indicators: readonly { id: string; title: string }[];
};

/** All that a strategy's formulas may name, and its earlier ones may have named. */
export function formulaNames(
  standing: Pick<StrategyStanding, 'goals' | 'partners' | 'indicators'>,
): FormulaNames {
  return {
    goals: standing.goals.map(({ row: { id, title }, number }) => ({ id, number, title })),
    partners: standing.partners.map(({ id, shortName }) => ({ id, shortName })),
    indicators: standing.indicators.map(({ row: { id, title } }) => ({ id, title })),
  };
}

/** How a sentence finds them. */
export function formulaNamed({ goals, partners, indicators }: FormulaNames) {
  return {
    goal(id: string) {
      const found = goals.find((each) => each.id === id);
      return found && `${found.number} ${found.title}`;
    },
    partner: (id: string) => partners.find((each) => each.id === id)?.shortName,
    indicator: (id: string) => indicators.find((each) => each.id === id)?.title,
  };
}
