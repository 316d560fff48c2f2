// When a meeting is, in the reader's words.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { meetingTime, weekdayKey } from '#shared/meeting/meeting-time.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';

/** `mandag` */
export function useWeekday(): (day: string) => string {
  const a = useAdminText();
  return (day) => a(`meeting.weekday.${weekdayKey(day)}`);
}

/** `mandag 27.05.2024 kl. 14:00–16:00` */
export function useMeetingTime(): (
  meeting: Pick<MeetingRow, 'heldOn' | 'startsAt' | 'endsAt'>,
) => string {
  const a = useAdminText();
  const { lang } = useLanguage();
  return (meeting) => meetingTime(meeting, { lang, a });
}
