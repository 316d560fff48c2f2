// Told while shares are typed: how far they are from the whole. An empty field is one that is still to be filled in, no mistake.
import { useAdminText } from '#client/shell/admin-text.ts';
import { wholeShare } from '#shared/fund/money.ts';
import { useMoney } from './use-money.ts';

type ShareSumProps = {
  /** As they are typed. */
  typed: readonly string[];
  /** In hundredths of a percent; no number where one cannot be read. */
  sum: number;
};

export function ShareSum({ typed, sum }: ShareSumProps) {
  const a = useAdminText();
  const { percent } = useMoney();
  if (typed.some((share) => share.trim() === '')) return a('fund.party.sumBlank');
  if (Number.isNaN(sum)) return a('fund.party.sumUnreadable');
  if (sum === wholeShare) return a('fund.party.sumWhole');
  const words = { sum: percent(sum), rest: percent(Math.abs(wholeShare - sum)) };
  return a(sum < wholeShare ? 'fund.party.sumShort' : 'fund.party.sumLong', words);
}
