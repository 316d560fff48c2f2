// What became of each rule of a call in an application, in whole words. Pure.
import { formatDate } from '#shared/date-format.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import type { CriterionOutcome } from './criteria-check.ts';
import { formatMoney, type Ore } from './money.ts';

/** Why a rule is met or not. */
export function outcomeWords(
  { criterion, isMet, ground }: CriterionOutcome,
  { lang, a }: { lang: Lang; a: AdminTranslate },
): string {
  const money = (ore: Ore) => formatMoney(ore, lang);
  switch (ground.about) {
    case 'partners': {
      const { count, fewest, municipal, needsMunicipal } = ground;
      const counted = a('fund.why.partners', { count: String(count), fewest: String(fewest) });
      if (!needsMunicipal) return counted;
      return `${counted}, ${a('fund.why.municipal', { count: municipal })}`;
    }
    case 'deadline':
      return a(isMet ? 'fund.why.inTime' : 'fund.why.late', {
        received: formatDate(ground.receivedOn, lang),
        deadline: formatDate(ground.deadlineOn, lang),
      });
    case 'new_activity':
      return a(isMet ? 'fund.why.isNew' : 'fund.why.isOld');
    case 'money': {
      const { amount, limit } = ground;
      if (criterion === 'amount')
        return a('fund.why.amount', { amount: money(amount ?? 0), limit: money(limit ?? 0) });
      if (criterion === 'overhead')
        return amount
          ? a('fund.why.overhead', { amount: money(amount) })
          : a('fund.why.noOverhead');
      return amount === null
        ? a('fund.why.noUserPayment')
        : a('fund.why.userPayment', { amount: money(amount) });
    }
  }
}
