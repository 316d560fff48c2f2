// Who is here, ticked as they come.
import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { queryClient, seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useAct } from '#client/ui/use-act.ts';
import { attendanceSections } from '#shared/meeting/attendance.ts';
import { takesMarks } from '#shared/meeting/meeting-state.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import type { Attendee } from './attendance-section.tsx';
import styles from './lead.module.css';

type LeadAttendanceProps = {
  meeting: MeetingRow;
  /** Null where they are not told. */
  attendees: readonly Attendee[] | null;
};

export function LeadAttendance({ meeting, attendees }: LeadAttendanceProps) {
  const a = useAdminText();
  const act = useAct();
  // Ticked here, and not told back yet.
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  if (attendees === null) return null;
  const came = attendees.filter(({ attended }) => attended).length;
  const mayMark = takesMarks(meeting);
  return (
    <section>
      <h2>{a('meeting.attendance.title')}</h2>
      {attendees.length > 0 && (
        <p className="soft small" aria-live="polite">
          {a('meeting.attendance.count', { came: String(came), count: attendees.length })}
        </p>
      )}
      {attendees.length === 0 && mayMark && (
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() =>
            void act({
              run: () => seamClient.meeting.fetchMembers.mutate({ id: meeting.id }),
              done: ({ added }) => a('meeting.attendance.fetched', { count: added }),
            })
          }
        >
          {a('meeting.attendance.fetch')}
        </Button>
      )}
      {attendanceSections(attendees).map(({ section, attendees: listed }) => (
        <fieldset key={section} className={styles['attendance']}>
          <legend>{a(`meeting.attendance.section.${section}`)}</legend>
          {listed.map((attendee) => (
            <Checkbox
              key={attendee.id}
              data-size="sm"
              value={attendee.id}
              label={attendee.name}
              description={attendee.organisation || undefined}
              checked={ticked[attendee.id] ?? attendee.attended ?? false}
              disabled={!mayMark}
              onChange={({ target }) => void mark(attendee, target.checked)}
            />
          ))}
        </fieldset>
      ))}
    </section>
  );

  async function mark({ id, version, code, organisation, name }: Attendee, attended: boolean) {
    if (id in ticked) return;
    setTicked((before) => ({ ...before, [id]: attended }));
    await act({
      async run() {
        const given = { id, version, code, organisation, attended };
        const row = await seamClient.meeting.markAttendee.mutate(given);
        await queryClient.invalidateQueries();
        return row;
      },
      done: a(attended ? 'meeting.attendance.markedCame' : 'meeting.attendance.markedStayed', {
        name,
      }),
    });
    setTicked(({ [id]: _told, ...others }) => others);
  }
}
