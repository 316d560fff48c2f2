// The words that a round's pages share.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import type { RoundRow } from '#shared/round/round-type.ts';

/** "Åpen siden …", and the days that follow. */
export function useRoundDays() {
  const a = useAdminText();
  const format = useFormat();
  return ({ state, opensOn, openedAt, closedAt, ...round }: RoundRow) => {
    const stamp = state === 'open' ? openedAt : state === 'closed' ? closedAt : null;
    const date = format.date(stamp === null ? opensOn : norwegianDay(stamp));
    const days = {
      content: format.date(round.contentDueOn),
      due: format.date(round.dueOn),
      grace: format.date(round.graceOn),
    };
    return `${a(`round.state.${state}`, { date })} ${a('round.days', days)}`;
  };
}

export function useRoundTitle() {
  const a = useAdminText();
  const format = useFormat();
  return ({ period, meetingOn }: Pick<RoundRow, 'period' | 'meetingOn'>) =>
    meetingOn === null
      ? a('round.title', { period: format.period(period) })
      : a('round.titleMeeting', { period: format.period(period), date: format.date(meetingOn) });
}
