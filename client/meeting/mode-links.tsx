// The ways into meeting mode, from when the meeting is planned until it has met.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { takesStage } from '#shared/meeting/meeting-state.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';

type ModeLinksProps = { meeting: MeetingRow; mayManage: boolean };

export function ModeLinks({ meeting, mayManage }: ModeLinksProps) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  if (!takesStage(meeting)) return null;
  const to = { strategy, meetingId: meeting.id };
  return (
    <>
      {mayManage && (
        <Link to="/$strategy/moter/$meetingId/ledelse" params={to}>
          {a('meetingMode.lead')}
        </Link>
      )}
      <Link to="/$strategy/moter/$meetingId/skjerm" params={to}>
        {a('meetingMode.openScreen')}
      </Link>
    </>
  );
}
