// What is told of money beside gaps, in the reader's words.
import { formatNumber } from '#shared/number-format.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import type { GoalMoney } from './money-by-goal.ts';

/** A gap that is not known is said so: it is not zero. */
export function gapWords(
  gap: GoalMoney['gap'],
  { lang, a }: { lang: Lang; a: AdminTranslate },
): string {
  if (gap === null) return a('fund.byGoal.gapUnknown');
  const count = Math.round(Math.abs(gap) * 100);
  if (count === 0) return a('fund.byGoal.onPlan');
  const words = { count, points: formatNumber(count, 0, lang) };
  return gap > 0 ? a('fund.byGoal.behind', words) : a('fund.byGoal.ahead', words);
}
