// What a call asks, and what became of each of its rules in an application, in whole words.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import type { CriterionOutcome } from '#shared/fund/criteria-check.ts';
import type { CallCriteria } from '#shared/fund/fund-type.ts';
import { useMoney } from './use-money.ts';

export function useCriteriaWords(): (criteria: CallCriteria) => string[] {
  const a = useAdminText();
  const { money } = useMoney();
  return (criteria) => {
    const { fewestPartners, fewestBesidesMunicipal, most } = criteria;
    return [
      a('fund.asks.partners', { count: fewestPartners }),
      fewestBesidesMunicipal !== null &&
        a('fund.asks.municipal', { count: fewestBesidesMunicipal }),
      !criteria.allowsOverhead && a('fund.asks.overhead'),
      criteria.asksUserPayment && a('fund.asks.userPayment'),
      criteria.asksNewActivity && a('fund.asks.newActivity'),
      most !== null && a('fund.asks.most', { amount: money(most) }),
    ].filter((words) => words !== false);
  };
}

/** Why a rule is met or not. */
export function useOutcomeWords(): (outcome: CriterionOutcome) => string {
  const a = useAdminText();
  const format = useFormat();
  const { money } = useMoney();
  return ({ criterion, isMet, ground }) => {
    switch (ground.about) {
      case 'partners': {
        const { count, fewest, municipal, needsMunicipal } = ground;
        const counted = a('fund.why.partners', { count: String(count), fewest: String(fewest) });
        if (!needsMunicipal) return counted;
        return `${counted}, ${a('fund.why.municipal', { count: municipal })}`;
      }
      case 'deadline':
        return a(isMet ? 'fund.why.inTime' : 'fund.why.late', {
          received: format.date(ground.receivedOn),
          deadline: format.date(ground.deadlineOn),
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
  };
}
