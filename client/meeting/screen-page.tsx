// The big screen of a meeting: one case at a time for the whole room, led from here or from the presenter's own page.
// Whoever only reads follows along, or looks around on their own.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { caseNumber } from '#shared/meeting/case-number.ts';
import {
  opening,
  placeAmong,
  stepFrom,
  summary,
  thingFrom,
  type Shown,
  type StageStep,
} from '#shared/meeting/meeting-stage.ts';
import { takesStage } from '#shared/meeting/meeting-state.ts';
import { ScreenCase } from './screen-case.tsx';
import { ScreenFit } from './screen-fit.tsx';
import { ScreenHead } from './screen-head.tsx';
import { ScreenOpening, ScreenSummary } from './screen-ends.tsx';
import styles from './screen.module.css';
import { stageThings, useFetchedAhead } from './stage-thing.ts';
import { useOnline } from './use-online.ts';
import { useScreenScale } from './use-screen-scale.ts';
import { useStage } from './use-stage.ts';
import { useStageKeys } from './use-stage-keys.ts';

export function ScreenPage() {
  const a = useAdminText();
  const t = useText();
  const trpc = useTRPC();
  const { meetingId: id } = useParams({ from: '/$strategy/moter/$meetingId/skjerm' });
  const { sak } = useSearch({ from: '/$strategy/moter/$meetingId/skjerm' });
  const [{ data }, { data: attendance }] = useSuspenseQueries({
    queries: [trpc.meeting.get.queryOptions({ id }), trpc.meeting.attendance.queryOptions({ id })],
  });
  const { meeting, body, cases } = data;
  const { stage, wordings, shown, isWaiting, move } = useStage(id, cases);
  const navigate = useNavigate();
  const scale = useScreenScale();
  const isOnline = useOnline();
  const mayLead =
    useCan()('meeting:manage', { bodyId: meeting.bodyId }) &&
    takesStage(meeting) &&
    stage.begunAt !== null;
  const isFollowing = sak === undefined;
  // Ended: what was decided stands, unless somebody looks around.
  const led = takesStage(meeting) ? shown : { place: summary, thingId: null };
  const { place, thingId } = isFollowing ? led : { place: placeAmong(cases, sak), thingId: null };
  const item = cases.find((each) => each.id === place);
  const things = stageThings(item, data.things, a);
  const ahead = stepFrom(cases, place, 'next');
  useFetchedAhead(
    stageThings(
      cases.find((each) => each.id === ahead),
      data.things,
      a,
    ),
  );

  const lookAt = (sought: string | undefined) =>
    void navigate({ to: '.', search: (before) => ({ ...before, sak: sought }), replace: true });
  function goTo(to: Shown) {
    if (!isFollowing) lookAt(to.place);
    else if (mayLead) move(to);
  }
  const onStep = (step: StageStep) => goTo({ place: stepFrom(cases, place, step), thingId: null });
  const mayStep = !isFollowing || mayLead;
  useStageKeys(
    onStep,
    isFollowing && mayLead && things.length > 1
      ? (step) =>
          move({
            place,
            thingId: thingFrom(
              things.map((each) => each.id),
              thingId,
              step,
            ),
          })
      : null,
  );

  const title = item
    ? `${a('meeting.agenda.number', { number: caseNumber(item) })} ${item.title}`
    : body.name;
  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);

  // The net may be gone when the first chart is to be drawn.
  useEffect(() => void import('#client/chart/chart-drawing.tsx'), []);

  return (
    <div
      className={styles['screen']}
      style={scale === null ? { minHeight: '100vh' } : { zoom: scale, height: `${100 / scale}vh` }}
    >
      <ScreenHead
        data={data}
        place={place}
        stage={stage}
        present={attendance.attendees?.filter(({ attended }) => attended).length ?? null}
      />
      <p role="status" className="visually-hidden">
        {title}
      </p>
      <ScreenFit label={title} isFitted={scale !== null}>
        {place === opening && <ScreenOpening data={data} attendees={attendance.attendees} />}
        {item && (
          <ScreenCase
            item={item}
            data={data}
            things={things}
            thingId={thingId}
            wording={wordings.find(({ caseId }) => caseId === item.id)?.text ?? ''}
          />
        )}
        {place === summary && <ScreenSummary data={data} />}
      </ScreenFit>
      <footer className={styles['controls']}>
        {(!isOnline || isWaiting) && (
          <p role="status" className={styles['offline']}>
            {a('meetingMode.offline')}
          </p>
        )}
        {mayStep && (
          <>
            <Button
              variant="secondary"
              data-size="sm"
              aria-disabled={place === opening}
              onClick={() => onStep('previous')}
            >
              {a('meetingMode.previous')}
            </Button>
            <Button
              variant="secondary"
              data-size="sm"
              aria-disabled={place === summary}
              onClick={() => onStep('next')}
            >
              {a('meetingMode.next')}
            </Button>
          </>
        )}
        <span className="soft small">
          {a(
            mayStep
              ? isFollowing
                ? 'meetingMode.leadingHint'
                : 'meetingMode.aloneHint'
              : 'meetingMode.followingHint',
          )}
        </span>
        <span className={styles['spread']} />
        {(takesStage(meeting) || !isFollowing) && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => lookAt(isFollowing ? place : undefined)}
          >
            {a(isFollowing ? 'meetingMode.alone' : 'meetingMode.follow')}
          </Button>
        )}
        <FullScreenButton />
        <Link
          from="/$strategy/moter/$meetingId/skjerm"
          to="/$strategy/moter/$meetingId"
          search={{}}
        >
          {a('meetingMode.toMeeting')}
        </Link>
      </footer>
    </div>
  );
}

function FullScreenButton() {
  const a = useAdminText();
  const isFull = useSyncExternalStore(subscribeToFullScreen, isFullScreen);
  if (!document.fullscreenEnabled) return null;
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      onClick={() =>
        void (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen())
      }
    >
      {a(isFull ? 'meetingMode.leaveFullScreen' : 'meetingMode.fullScreen')}
    </Button>
  );
}

const isFullScreen = () => document.fullscreenElement !== null;
function subscribeToFullScreen(tell: () => void) {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
}
