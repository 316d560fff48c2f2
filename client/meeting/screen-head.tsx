// The strip at the top of the big screen: whose meeting, how far on the agenda, who is here, and the time.
import { useAdminText } from '#client/shell/admin-text.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import type { StagePlace, StageRow } from '#shared/meeting/meeting-stage.ts';
import type { MeetingData } from './agenda-section.tsx';
import styles from './screen.module.css';
import { useStageClock } from './use-stage-clock.ts';

type ScreenHeadProps = {
  data: MeetingData;
  place: StagePlace;
  stage: StageRow;
  /** Null where it is not told. */
  present: number | null;
};

export function ScreenHead({
  data: { meeting, body, cases },
  place,
  stage,
  present,
}: ScreenHeadProps) {
  const a = useAdminText();
  const { now } = useStageClock(stage, meeting);
  const standing = cases.filter(({ archivedAt }) => archivedAt === null);
  const at = standing.findIndex(({ id }) => id === place);
  return (
    <header className={styles['head']}>
      <p lang={body.lang} className={styles['body']}>
        {body.name}
      </p>
      {standing.length > 0 && (
        <ol className={styles['strip']} aria-label={a('meeting.agenda.title')}>
          {standing.map((item, index) => (
            <li
              key={item.id}
              aria-current={item.id === place ? 'step' : undefined}
              data-past={at >= 0 && index < at ? '' : undefined}
              title={item.title}
            >
              <span className="visually-hidden">
                {a('meeting.agenda.number', { number: caseNumber(item) })} {item.title}
              </span>
              <span aria-hidden="true" className="figures">
                {item.number}
              </span>
            </li>
          ))}
        </ol>
      )}
      {present !== null && present > 0 && (
        <p className="figures">{a('meetingMode.present', { count: present })}</p>
      )}
      <p className={`${styles['time']} figures`}>{now}</p>
    </header>
  );
}
