// The way to the decision that money rests on: its case on the meeting's page or, of one older than the meetings kept here,
// the register.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import type { FundOverview } from './fund-type.ts';

export function DecisionLink({ decision }: { decision: FundOverview['decisions'][number] }) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  const { caseNumber, meetingId } = decision;
  const words = a('fund.years.confirmed', { number: caseNumber });
  return meetingId === null ? (
    <Link to="/$strategy/vedtak" params={{ strategy }} search={{ sok: caseNumber }}>
      {words}
    </Link>
  ) : (
    <Link
      to="/$strategy/moter/$meetingId"
      params={{ strategy, meetingId }}
      hash={`sak-${caseNumber}`}
    >
      {words}
    </Link>
  );
}
