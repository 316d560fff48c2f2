// One part of the form: those of one seat with their organisations, codes and marks.
import { Button, Checkbox } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import rows from '#client/ui/row-table.module.css';
import { useAct } from '#client/ui/use-act.ts';
import type { AttendanceSection as Part } from '#shared/meeting/attendance.ts';
import type { Attendee } from './attendance-section.tsx';
import styles from './meeting.module.css';

type AttendanceTableProps = {
  section: Part;
  attendees: readonly Attendee[];
  mayMark: boolean;
  onEdit: (attendee: Attendee) => void;
};

export function AttendanceTable({ section, attendees, mayMark, onEdit }: AttendanceTableProps) {
  const a = useAdminText();
  return (
    <table className={`plain-table ${rows['table']} ${styles['attendance']}`}>
      <caption>{a(`meeting.attendance.section.${section}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{a('meeting.attendance.organisation')}</th>
          <th scope="col">{a('meeting.attendance.name')}</th>
          <th scope="col">{a('meeting.attendance.code')}</th>
          <th scope="col">{a('meeting.attendance.attended')}</th>
          {mayMark && (
            <th scope="col" className="no-print">
              <span className="visually-hidden">{a('meeting.attendance.actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {attendees.map((attendee, place) => (
          <AttendeeLine
            key={attendee.id}
            attendee={attendee}
            isAlike={organisationOf(attendees[place - 1]) === organisationOf(attendee)}
            mayMark={mayMark}
            onEdit={() => onEdit(attendee)}
          />
        ))}
      </tbody>
    </table>
  );
}

const organisationOf = (attendee: Attendee | undefined) =>
  attendee && `${attendee.isLeader} ${attendee.organisation}`;

type AttendeeLineProps = {
  attendee: Attendee;
  /** Of the same organisation as the one above: it is not said twice. */
  isAlike: boolean;
  mayMark: boolean;
  onEdit: () => void;
};

function AttendeeLine({ attendee, isAlike, mayMark, onEdit }: AttendeeLineProps) {
  const a = useAdminText();
  const act = useAct();
  const { id, version, code, organisation, attended, isLeader, seat, name } = attendee;
  const { meetingId, personId } = attendee;
  const led = organisation
    ? a('meeting.attendance.leader', { organisation })
    : a('meeting.attendance.leaderAlone');
  const shown = isLeader ? led : organisation;
  return (
    <tr>
      <td>{isAlike ? <span className="visually-hidden">{shown}</span> : shown}</td>
      <th scope="row" className={styles['attendee']}>
        {seat === 'deputy' ? a('meeting.attendance.deputy', { name }) : name}
      </th>
      <td data-label={a('meeting.attendance.code')} className="figures">
        {code}
      </td>
      <td data-label={a('meeting.attendance.attended')}>
        {mayMark ? (
          <span className={styles['mark']}>
            <Checkbox
              data-size="sm"
              aria-label={a('meeting.attendance.attendedOf', { name })}
              checked={attended ?? false}
              onChange={({ target }) => void mark(target.checked)}
            />
            {attended === null && (
              <span className="soft small">{a('meeting.attendance.unmarked')}</span>
            )}
          </span>
        ) : attended === null ? (
          <span className="soft">{a('meeting.attendance.unmarked')}</span>
        ) : (
          a(attended ? 'meeting.attendance.came' : 'meeting.attendance.stayed')
        )}
      </td>
      {mayMark && (
        <td className="no-print">
          <span className={styles['attendeeActions']}>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={a('meeting.attendance.editOf', { name })}
              onClick={onEdit}
            >
              {a('meeting.attendance.edit')}
            </Button>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={a('meeting.attendance.removeOf', { name })}
              onClick={() => void remove()}
            >
              {a('meeting.attendance.remove')}
            </Button>
          </span>
        </td>
      )}
    </tr>
  );

  function mark(isHere: boolean) {
    const marked = { id, version, code, organisation };
    return act({
      run: () => seamClient.meeting.markAttendee.mutate({ ...marked, attended: isHere }),
      done: a(isHere ? 'meeting.attendance.markedCame' : 'meeting.attendance.markedStayed', {
        name,
      }),
      undo: (row) =>
        seamClient.meeting.markAttendee.mutate({ ...marked, attended, version: row.version }),
    });
  }

  function remove() {
    return act({
      run: () => seamClient.meeting.removeAttendee.mutate({ id, version }),
      done: a('meeting.attendance.removed', { name }),
      undo: bringBack,
    });
  }

  /** As a new row: what is removed is gone. Its code and mark are as they were. */
  async function bringBack() {
    const { meeting } = seamClient;
    if (personId) await meeting.fetchMembers.mutate({ id: meetingId, personId });
    else await meeting.addGuest.mutate({ meetingId, name, organisation });
    const { attendees } = await meeting.attendance.query({ id: meetingId });
    const back = attendees?.findLast((row) =>
      personId ? row.personId === personId : row.personId === null && row.name === name,
    );
    if (back)
      await meeting.markAttendee.mutate({
        id: back.id,
        version: back.version,
        code,
        organisation,
        attended,
      });
  }
}
