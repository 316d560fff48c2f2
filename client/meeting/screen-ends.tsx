// The big screen before the first case, with who is here and what comes, and after the last one, with what was decided.
import { useAdminText } from '#client/shell/admin-text.ts';
import { attendanceSections } from '#shared/meeting/attendance.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import type { MeetingData } from './agenda-section.tsx';
import type { Attendee } from './attendance-section.tsx';
import { useMeetingTime } from './meeting-words.ts';
import { ScreenDecision, ScreenFollowUp } from './screen-decision.tsx';
import styles from './screen.module.css';

type ScreenOpeningProps = {
  data: MeetingData;
  /** Null where they are not told. */
  attendees: readonly Attendee[] | null;
};

export function ScreenOpening({ data, attendees }: ScreenOpeningProps) {
  const a = useAdminText();
  const timeOf = useMeetingTime();
  const { meeting, body, cases } = data;
  const present = attendanceSections(attendees ?? [])
    .flatMap((part) => part.attendees)
    .filter(({ attended }) => attended);
  const standing = cases.filter(({ archivedAt }) => archivedAt === null);
  return (
    <div className={styles['ends']} data-many={standing.length > 8 ? '' : undefined}>
      <div className={styles['title']}>
        <h1 lang={body.lang}>{body.name}</h1>
        <p>{timeOf(meeting)}</p>
        {meeting.place && <p lang={meeting.lang}>{meeting.place}</p>}
      </div>
      <section className={styles['agenda']}>
        <h2>{a('meeting.agenda.title')}</h2>
        {standing.length === 0 ? (
          <p className="soft">{a('meeting.agenda.none.title')}</p>
        ) : (
          <ol>
            {standing.map((item) => (
              <li key={item.id}>
                <span className="figures">{caseNumber(item)}</span>
                <span lang={item.lang}>{item.title}</span>
              </li>
            ))}
          </ol>
        )}
      </section>
      {present.length > 0 && (
        <section className={styles['present']}>
          <h2>{a('meetingMode.present', { count: present.length })}</h2>
          <ul>
            {present.map(({ id, name, organisation }) => (
              <li key={id}>
                {name}
                {organisation && <span className="soft"> {organisation}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

export function ScreenSummary({ data }: { data: MeetingData }) {
  const a = useAdminText();
  const { cases, decisions, followUps } = data;
  const told = cases
    .map((item) => ({
      item,
      decided: decisions.filter(({ caseId }) => caseId === item.id),
      asked: followUps.filter(({ caseId }) => caseId === item.id),
    }))
    .filter(({ decided, asked }) => decided.length + asked.length > 0);
  return (
    <div className={styles['summary']}>
      <h1>{a('meetingMode.summary')}</h1>
      {told.length === 0 && <p className="soft">{a('meetingMode.nothingDecided')}</p>}
      <ol data-many={told.length > 3 ? '' : undefined}>
        {told.map(({ item, decided, asked }) => (
          <li key={item.id}>
            <p className={styles['number']}>
              <span className="figures">
                {a('meeting.agenda.number', { number: caseNumber(item) })}
              </span>{' '}
              <span lang={item.lang}>{item.title}</span>
            </p>
            {decided.map((row) => (
              <ScreenDecision key={row.id} row={row} data={data} />
            ))}
            {asked.map((row) => (
              <ScreenFollowUp key={row.id} row={row} data={data} />
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
