// Who is called to the meeting and who came, as the form of the minutes has it; marked until the minutes are approved.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { lazy, Suspense, useState } from 'react';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import type { AppRouter } from '#server/app-router.ts';
import { attendanceSections } from '#shared/meeting/attendance.ts';
import { takesMarks } from '#shared/meeting/meeting-state.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { AttendanceTable } from './attendance-table.tsx';

const AttendeeForm = lazy(async () => ({
  default: (await import('./attendee-form.tsx')).AttendeeForm,
}));
const GuestForm = lazy(async () => ({ default: (await import('./guest-form.tsx')).GuestForm }));

export type Attendee = NonNullable<
  inferRouterOutputs<AppRouter>['meeting']['attendance']['attendees']
>[number];

type AttendanceSectionProps = { meeting: MeetingRow; mayManage: boolean };
type Open = { form: 'guest' } | { form: 'edit'; attendee: Attendee };

export function AttendanceSection({ meeting, mayManage }: AttendanceSectionProps) {
  const a = useAdminText();
  const act = useAct();
  const { id } = meeting;
  const { data } = useSuspenseQuery(useTRPC().meeting.attendance.queryOptions({ id }));
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const { attendees } = data;
  if (attendees === null)
    return (
      <Section title={a('meeting.attendance.title')}>
        <p>{a('meeting.attendance.hidden')}</p>
      </Section>
    );
  const mayMark = mayManage && takesMarks(meeting);
  const came = attendees.filter(({ attended }) => attended).length;
  const buttons = mayMark && (
    <>
      <Button variant="secondary" data-size="sm" onClick={() => void fetchMembers()}>
        {a('meeting.attendance.fetch')}
      </Button>
      <Button variant="secondary" data-size="sm" onClick={() => setOpen({ form: 'guest' })}>
        {a('meeting.attendance.guest')}
      </Button>
    </>
  );
  const isEmpty = attendees.length === 0;
  return (
    <Section
      title={a('meeting.attendance.title')}
      note={
        came > 0 && a('meeting.attendance.count', { came: String(came), count: attendees.length })
      }
      actions={!isEmpty && buttons}
    >
      {isEmpty && mayMark && (
        <EmptyState
          title={a('meeting.attendance.none.title')}
          text={a('meeting.attendance.none.text')}
          action={<div className="row">{buttons}</div>}
        />
      )}
      {isEmpty && !mayMark && <p className="soft">{a('meeting.attendance.noneRead')}</p>}
      {attendanceSections(attendees).map((part) => (
        <AttendanceTable
          key={part.section}
          {...part}
          mayMark={mayMark}
          onEdit={(attendee) => setOpen({ form: 'edit', attendee })}
        />
      ))}
      <Suspense fallback={null}>
        {open?.form === 'guest' && <GuestForm meetingId={id} onClose={close} />}
        {open?.form === 'edit' && <AttendeeForm attendee={open.attendee} onClose={close} />}
      </Suspense>
    </Section>
  );

  function fetchMembers() {
    return act({
      run: () => seamClient.meeting.fetchMembers.mutate({ id }),
      done: ({ added }) => a('meeting.attendance.fetched', { count: added }),
    });
  }
}
