// What stays in sight while the meeting is led: the clock, the way on, and whether the net is there.
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import type { StageRow, StageStep } from '#shared/meeting/meeting-stage.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import type { MeetingData } from './agenda-section.tsx';
import styles from './lead.module.css';
import { useOnline } from './use-online.ts';
import { useStageClock } from './use-stage-clock.ts';

type LeadBarProps = {
  data: MeetingData;
  stage: StageRow;
  /** A move waits for the net. */
  isWaiting: boolean;
  canStep: boolean;
  isFirst: boolean;
  isLast: boolean;
  onStep: (step: StageStep) => void;
};

export function LeadBar(props: LeadBarProps) {
  const { data, stage, isWaiting, canStep, isFirst, isLast, onStep } = props;
  const a = useAdminText();
  const strategy = useStrategySlug();
  const isOnline = useOnline();
  const { meeting, body } = data;
  const to = { strategy, meetingId: meeting.id };
  const step = (way: 'previous' | 'next', isEnd: boolean) => (
    <Button
      variant={way === 'next' ? 'primary' : 'secondary'}
      aria-disabled={!canStep || isEnd}
      onClick={() => canStep && !isEnd && onStep(way)}
    >
      {a(`meetingMode.${way}`)}
    </Button>
  );
  return (
    <header className={styles['bar']}>
      <div className={styles['whose']}>
        <p lang={body.lang}>{body.name}</p>
        <p className={styles['ways']}>
          <Link to="/$strategy/moter/$meetingId" params={to} search={{}}>
            {a('meetingMode.toMeeting')}
          </Link>
          <Link to="/$strategy/moter/$meetingId/skjerm" params={to} search={{}} target="_blank">
            {a('meetingMode.openScreen')}
          </Link>
        </p>
      </div>
      <LeadClock stage={stage} meeting={meeting} isCase={!isFirst && !isLast} />
      <div className={styles['steps']}>
        {step('previous', isFirst)}
        {step('next', isLast)}
      </div>
      {(!isOnline || isWaiting) && (
        <p role="status" className={styles['offline']}>
          {a('meetingMode.offlineLead')}
        </p>
      )}
    </header>
  );
}

type LeadClockProps = { stage: StageRow; meeting: MeetingRow; isCase: boolean };

function LeadClock({ stage, meeting, isCase }: LeadClockProps) {
  const a = useAdminText();
  const { now, sinceBegun, onPlace, minutesLeft } = useStageClock(stage, meeting);
  const facts = [
    { term: a('meetingMode.clock.now'), value: now },
    { term: a('meetingMode.clock.meeting'), value: sinceBegun },
    { term: a('meetingMode.clock.case'), value: isCase ? onPlace : null },
    {
      term: a('meetingMode.clock.left', { time: meeting.endsAt }),
      value:
        minutesLeft === null
          ? null
          : minutesLeft < 0
            ? a('meetingMode.clock.over', { count: -minutesLeft })
            : a('meetingMode.clock.minutes', { count: minutesLeft }),
      isLate: minutesLeft !== null && minutesLeft < 0,
    },
  ];
  return (
    <dl className={styles['clock']}>
      {facts.map(
        ({ term, value, isLate }) =>
          value !== null && (
            <div key={term} data-late={isLate || undefined}>
              <dt>{term}</dt>
              <dd className="figures">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
