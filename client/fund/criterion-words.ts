// What a call asks, in whole words.
import { useAdminText } from '#client/shell/admin-text.ts';
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
