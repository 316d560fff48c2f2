// When a meeting is, in the reader's words.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';

const weekdays = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'] as const;

/** `mandag` */
export function useWeekday(): (day: string) => string {
  const a = useAdminText();
  return (day) => {
    const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'd0';
    return a(`meeting.weekday.${weekday}`);
  };
}

/** `mandag 27.05.2024 kl. 14:00–16:00` */
export function useMeetingTime(): (
  meeting: Pick<MeetingRow, 'heldOn' | 'startsAt' | 'endsAt'>,
) => string {
  const a = useAdminText();
  const format = useFormat();
  const weekdayOf = useWeekday();
  return ({ heldOn, startsAt: from, endsAt: to }) => {
    return a('meeting.list.when', {
      day: weekdayOf(heldOn),
      date: format.date(heldOn),
      from,
      to,
    });
  };
}
