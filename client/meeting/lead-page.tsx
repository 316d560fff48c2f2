// The presenter's own page: this case and the next, notes, the clock, and all that is written down while the meeting goes.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useActor, useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { opening, stepFrom, summary, type StageStep } from '#shared/meeting/meeting-stage.ts';
import { takesStage } from '#shared/meeting/meeting-state.ts';
import type { MeetingData } from './agenda-section.tsx';
import { LeadAgenda } from './lead-agenda.tsx';
import { LeadAttendance } from './lead-attendance.tsx';
import { LeadBar } from './lead-bar.tsx';
import { LeadCase } from './lead-case.tsx';
import { LeadEnd, LeadOpening } from './lead-ends.tsx';
import asideStyles from './lead-aside.module.css';
import styles from './lead.module.css';
import { stageThings, useFetchedAhead } from './stage-thing.ts';
import { useStage } from './use-stage.ts';
import { useStageKeys } from './use-stage-keys.ts';
import { useTextKeeper } from './use-text-keeper.ts';

export function LeadPage() {
  const { strategy, meetingId: id } = useParams({ from: '/$strategy/moter/$meetingId/ledelse' });
  const can = useCan();
  const actor = useActor();
  const { data } = useSuspenseQuery(useTRPC().meeting.get.queryOptions({ id }));
  // Whoever follows along has the big screen.
  if (!actor || !can('meeting:manage', { bodyId: data.meeting.bodyId }))
    return (
      <Navigate
        to="/$strategy/moter/$meetingId/skjerm"
        params={{ strategy, meetingId: id }}
        replace
      />
    );
  return <LedMeeting data={data} personId={actor.personId} />;
}

function LedMeeting({ data, personId }: { data: MeetingData; personId: string }) {
  const a = useAdminText();
  const t = useText();
  const act = useAct();
  const trpc = useTRPC();
  const { meeting, body, cases } = data;
  const { id } = meeting;
  const [{ data: attendance }, { data: notes }] = useSuspenseQueries({
    queries: [
      trpc.meeting.attendance.queryOptions({ id }),
      trpc.meeting.stageNotes.queryOptions({ id }),
    ],
  });
  const { stage, wordings, shown, isWaiting, move } = useStage(id, cases);
  const keeper = useTextKeeper(id, personId);
  const isRunning = takesStage(meeting) && stage.begunAt !== null;
  const place = takesStage(meeting) ? shown.place : summary;
  const item = cases.find((each) => each.id === place);
  const next = cases.find((each) => each.id === stepFrom(cases, place, 'next'));
  useFetchedAhead(stageThings(next, data.things, a));

  const goTo = (to: string) => move({ place: to, thingId: null });
  function onStep(step: StageStep) {
    if (isRunning) goTo(stepFrom(cases, place, step));
  }
  useStageKeys(onStep, null);
  const begin = () =>
    void act({
      run: () => seamClient.meeting.begin.mutate({ meetingId: id, version: stage.version }),
      done: a('meetingMode.begun'),
    });

  const title = a('meetingMode.leadTitle', { body: body.name });
  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);
  // The net may be gone when something is to be corrected.
  useEffect(() => {
    void import('./decision-form.tsx');
    void import('./follow-up-form.tsx');
    void import('./close-form.tsx');
  }, []);
  const storedText = (texts: typeof notes, caseId: string) =>
    texts.find((text) => text.caseId === caseId) ?? { text: '', version: 0 };

  const attendees = <LeadAttendance meeting={meeting} attendees={attendance.attendees} />;
  return (
    <div className={styles['page']}>
      <LeadBar
        data={data}
        stage={stage}
        isWaiting={isWaiting}
        canStep={isRunning}
        isFirst={place === opening}
        isLast={place === summary}
        onStep={onStep}
      />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {place === opening && (
            <LeadOpening
              data={data}
              isRunning={isRunning}
              mayBegin={takesStage(meeting)}
              onBegin={begin}
            >
              {attendees}
            </LeadOpening>
          )}
          {item && (
            <LeadCase
              key={item.id}
              item={item}
              data={data}
              thingId={shown.thingId}
              keeper={keeper}
              notes={storedText(notes, item.id)}
              wording={storedText(wordings, item.id)}
              draftPlace={`meeting:${personId}:${item.id}`}
              onThing={isRunning ? (thingId) => move({ place, thingId }) : null}
            />
          )}
          {place === summary && <LeadEnd data={data} isRunning={isRunning} />}
        </div>
        <aside className={asideStyles['aside']} aria-label={a('meetingMode.aside')}>
          {next && (
            <section className={asideStyles['next']}>
              <h2>{a('meetingMode.nextCase')}</h2>
              <p>
                <span className="figures soft">
                  {a('meeting.agenda.number', { number: caseNumber(next) })}
                </span>{' '}
                <span lang={next.lang}>{next.title}</span>
              </p>
              {next.presenter && (
                <p className="soft small">
                  {a('meeting.agenda.presenter', { name: next.presenter })}
                </p>
              )}
            </section>
          )}
          <LeadAgenda data={data} keeper={keeper} place={place} onShow={isRunning ? goTo : null} />
          {place !== opening && attendees}
          <section>
            <h2>{a('meetingMode.keys.title')}</h2>
            <dl className={asideStyles['keys']}>
              {(['next', 'previous', 'first', 'last'] as const).map((step) => (
                <div key={step}>
                  <dt>{a(`meetingMode.keys.${step}Keys`)}</dt>
                  <dd>{a(`meetingMode.keys.${step}`)}</dd>
                </div>
              ))}
            </dl>
            <p className="soft small">{a('meetingMode.keys.note')}</p>
          </section>
          {isRunning && (
            <section>
              <h2>{a('meetingMode.again.title')}</h2>
              <p className="soft small">{a('meetingMode.again.text')}</p>
              <Button variant="tertiary" data-size="sm" className="flush-button" onClick={begin}>
                {a('meetingMode.again.do')}
              </Button>
            </section>
          )}
        </aside>
      </div>
    </div>
  );
}
