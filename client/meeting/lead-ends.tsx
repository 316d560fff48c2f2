// Before the first case and after the last one, for whoever leads the meeting: it is begun, and it is ended.
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useAct } from '#client/ui/use-act.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { takesStage } from '#shared/meeting/meeting-state.ts';
import type { MeetingData } from './agenda-section.tsx';
import { CaseDecisions } from './case-decisions.tsx';
import styles from './lead.module.css';
import { useMeetingTime } from './meeting-words.ts';

type LeadOpeningProps = {
  data: MeetingData;
  isRunning: boolean;
  mayBegin: boolean;
  onBegin: () => void;
  /** Who is here: ticked before anything else. */
  children: ReactNode;
};

export function LeadOpening(props: LeadOpeningProps) {
  const { data, isRunning, mayBegin, onBegin, children } = props;
  const a = useAdminText();
  const timeOf = useMeetingTime();
  const { meeting, body } = data;
  return (
    <div className={styles['ends']}>
      <h1 lang={body.lang}>{body.name}</h1>
      <p>{[timeOf(meeting), meeting.place].filter(Boolean).join(' · ')}</p>
      <p className="prose">
        {a(isRunning ? 'meetingMode.openingRunning' : 'meetingMode.openingText')}
      </p>
      {!isRunning && mayBegin && (
        <div>
          <Button data-size="lg" onClick={onBegin}>
            {a('meetingMode.begin')}
          </Button>
        </div>
      )}
      {children}
    </div>
  );
}

export function LeadEnd({ data, isRunning }: { data: MeetingData; isRunning: boolean }) {
  const a = useAdminText();
  const act = useAct();
  const strategy = useStrategySlug();
  const { meeting, cases, decisions, followUps } = data;
  const { id, version } = meeting;
  const told = cases.filter((item) =>
    [...decisions, ...followUps].some(({ caseId }) => caseId === item.id),
  );
  return (
    <div className={styles['ends']}>
      <h1>{a('meetingMode.summary')}</h1>
      {told.length === 0 && <p className="soft">{a('meetingMode.nothingDecided')}</p>}
      {told.map((item) => (
        <section key={item.id} className={styles['told']}>
          <h2>
            <span className="figures soft">
              {a('meeting.agenda.number', { number: caseNumber(item) })}
            </span>{' '}
            <span lang={item.lang}>{item.title}</span>
          </h2>
          <CaseDecisions item={item} data={data} mayManage hasForms />
        </section>
      ))}
      {isRunning ? (
        <div className={styles['end']}>
          <p className="prose">{a('meetingMode.endText')}</p>
          <div>
            <Button
              onClick={() =>
                void act({
                  run: () => seamClient.meeting.hold.mutate({ id, version }),
                  done: a('meetingMode.ended'),
                })
              }
            >
              {a('meetingMode.end')}
            </Button>
          </div>
        </div>
      ) : (
        !takesStage(meeting) && (
          <p className="prose">
            {a('meetingMode.ended')}{' '}
            <Link to="/$strategy/moter/$meetingId" params={{ strategy, meetingId: id }} search={{}}>
              {a('meetingMode.toMinutes')}
            </Link>
          </p>
        )
      )}
    </div>
  );
}
