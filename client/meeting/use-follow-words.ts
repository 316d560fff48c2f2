// Where a decision or follow-up stands, in words: who follows it up, by when, and whether it is closed.
import { today } from '#client/ui/today.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { followState, type DecisionRecord } from '#shared/meeting/decision-type.ts';

type Followed = Pick<DecisionRecord, 'dueOn' | 'closedOn'>;

/** `owner`: by name, or null. */
export function useFollowWords(): (followed: Followed, owner: string | null) => string {
  const a = useAdminText();
  const format = useFormat();
  return (followed, owner) => {
    const { dueOn, closedOn } = followed;
    const state = followState(followed, today());
    return [
      owner && a('meeting.decision.owner', { name: owner }),
      closedOn === null &&
        dueOn !== null &&
        a('meeting.decision.due', { date: format.date(dueOn) }),
      closedOn === null
        ? a(state === 'overdue' ? 'meeting.decision.overdue' : 'meeting.decision.open')
        : a('meeting.decision.closed', { date: format.date(closedOn) }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
