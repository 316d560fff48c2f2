// Where one goes from a meeting: to the body whose it is, and into one's own calendar.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import styles from './meeting.module.css';

type MeetingLinksProps = { meeting: MeetingRow; bodyName: string };

export function MeetingLinks({ meeting: { id, bodyId }, bodyName }: MeetingLinksProps) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  return (
    <p className={`${styles['links']} no-print`}>
      <Link to="/$strategy/organ/$bodyId" params={{ strategy, bodyId }}>
        {a('meeting.attendance.body', { body: bodyName })}
      </Link>
      <a href={`/mote/${id}.ics`} download>
        {a('meeting.calendar.file')}
      </a>
    </p>
  );
}
