// Where one goes from a meeting: into meeting mode, to the body whose it is, and into one's own calendar.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import styles from './meeting.module.css';
import { ModeLinks } from './mode-links.tsx';

type MeetingLinksProps = { meeting: MeetingRow; bodyName: string; mayManage: boolean };

export function MeetingLinks({ meeting, bodyName, mayManage }: MeetingLinksProps) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  const { id, bodyId } = meeting;
  return (
    <p className={`${styles['links']} no-print`}>
      <ModeLinks meeting={meeting} mayManage={mayManage} />
      <Link to="/$strategy/organ/$bodyId" params={{ strategy, bodyId }}>
        {a('meeting.attendance.body', { body: bodyName })}
      </Link>
      <a href={`/mote/${id}.ics`} download>
        {a('meeting.calendar.file')}
      </a>
    </p>
  );
}
