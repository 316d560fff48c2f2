// Meetings as a list: whose, when, how far they have come, and where.
import { Link } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import type { AppRouter } from '#server/app-router.ts';
import styles from './meeting.module.css';
import { useMeetingTime } from './meeting-words.ts';

type ListedMeeting = inferRouterOutputs<AppRouter>['meeting']['list'][number];

export function MeetingList({ meetings }: { meetings: readonly ListedMeeting[] }) {
  const a = useAdminText();
  const t = useText();
  const timeOf = useMeetingTime();
  const strategy = useStrategySlug();
  return (
    <ul className={styles['meetings']}>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <h3 lang={meeting.body.lang}>
            <Link to="/$strategy/moter/$meetingId" params={{ strategy, meetingId: meeting.id }}>
              {meeting.body.name}
            </Link>
          </h3>
          <p>{timeOf(meeting)}</p>
          <p className="soft small">
            {[
              a(`meeting.state.${meeting.state}`),
              meeting.place,
              meeting.isSample && t('word.mark.sample'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
