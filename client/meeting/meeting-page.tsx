// One meeting: when and where, its agenda, and what the figures propose for it.
import { today } from '#client/ui/today.ts';
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { ThingHistory } from '#client/audit/thing-history.tsx';
import { CommentSection } from '#client/comment/comment-section.tsx';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { SampleNote } from '#client/ui/sample-note.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { hasMinutes, mayBecome, takesCases } from '#shared/meeting/meeting-state.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { AgendaSection, type MeetingData } from './agenda-section.tsx';
import { AttendanceSection } from './attendance-section.tsx';
import { MinutesSection } from './minutes-section.tsx';
import { SinceSection } from './since-section.tsx';
import { SendPapers } from './papers-actions.tsx';
import { MeetingLinks } from './meeting-links.tsx';
import { ProposalSection } from './proposal-section.tsx';
import styles from './meeting.module.css';
import { useMeetingTime } from './meeting-words.ts';

const EditMeetingForm = lazy(async () => ({
  default: (await import('./edit-meeting-form.tsx')).EditMeetingForm,
}));

const CancelForm = lazy(async () => ({
  default: (await import('./cancel-form.tsx')).CancelForm,
}));

/** Papers are for meetings to come, with something on their agenda. */
function isSendable({ meeting, cases }: MeetingData): boolean {
  const { state, heldOn } = meeting;
  return mayBecome(state, 'called') && state !== 'held' && heldOn >= today() && cases.length > 0;
}

export function MeetingPage() {
  const a = useAdminText();
  const timeOf = useMeetingTime();
  const can = useCan();
  const { strategy, meetingId } = useParams({ from: '/$strategy/moter/$meetingId' });
  const { data } = useSuspenseQuery(useTRPC().meeting.get.queryOptions({ id: meetingId }));
  const { meeting, body } = data;
  const mayManage = can('meeting:manage', { bodyId: meeting.bodyId });
  const [isEditing, setIsEditing] = useState(false);
  return (
    <>
      <PageHeader
        title={body.name}
        titleLang={body.lang}
        eyebrow={
          <Link to="/$strategy/moter" params={{ strategy }}>
            {a('meeting.list.title')}
          </Link>
        }
        lead={`${timeOf(meeting)} · ${a(`meeting.state.${meeting.state}`)}`}
        actions={
          <>
            {data.cases.length > 0 && (
              <a href={`/mote/${meeting.id}.pdf`} target="_blank" rel="noreferrer">
                {a('meeting.papers.download')}
              </a>
            )}
            {mayManage && meeting.state === 'planned' && isSendable(data) && (
              <SendPapers data={data} />
            )}
            {mayManage && (
              <MeetingActions
                meeting={meeting}
                hasCases={data.cases.length > 0}
                onEdit={() => setIsEditing(true)}
              />
            )}
          </>
        }
      />
      <SampleNote isShown={meeting.isSample} />
      {mayManage && meeting.state === 'called' && isSendable(data) && <SendPapers data={data} />}
      <MeetingFacts meeting={meeting} />
      <MeetingLinks meeting={meeting} bodyName={body.name} mayManage={mayManage} />
      {hasMinutes(meeting) && <MinutesSection data={data} mayManage={mayManage} />}
      <AttendanceSection meeting={meeting} mayManage={mayManage} />
      {takesCases(meeting) && <SinceSection meetingId={meeting.id} />}
      <AgendaSection data={data} mayManage={mayManage} />
      {data.mayTell && data.editions.some(({ kind }) => kind === 'minutes') && (
        <CommentSection entity="meeting" subjectId={meeting.id} />
      )}
      {mayManage && takesCases(meeting) && !hasMinutes(meeting) && (
        <ProposalSection meetingId={meeting.id} />
      )}
      <ThingHistory entities={['meeting']} id={meeting.id} />
      <Suspense fallback={null}>
        {isEditing && <EditMeetingForm row={meeting} onClose={() => setIsEditing(false)} />}
      </Suspense>
    </>
  );
}

function MeetingFacts({ meeting }: { meeting: MeetingRow }) {
  const a = useAdminText();
  const { place, roomUrl, invitation, lang } = meeting;
  if (!place && !roomUrl && !invitation) return null;
  return (
    <div className={styles['facts']}>
      {place && (
        <p lang={lang}>
          <span className="soft">{a('meeting.page.place')}: </span>
          {place}
        </p>
      )}
      {roomUrl && (
        <p>
          <a href={roomUrl} rel="noreferrer">
            {a('meeting.page.room')}
          </a>
        </p>
      )}
      {invitation && <MarkdownText text={invitation} lang={lang} headingLevel={3} />}
    </div>
  );
}

type ActionsProps = { meeting: MeetingRow; hasCases: boolean; onEdit: () => void };

function MeetingActions({ meeting, hasCases, onEdit }: ActionsProps) {
  const a = useAdminText();
  const act = useAct();
  const { id, version, state, heldOn } = meeting;
  const [isCancelling, setIsCancelling] = useState(false);
  const mayArchive = state === 'planned' && !hasCases;
  return (
    <>
      {takesCases(meeting) && (
        <Button variant="secondary" onClick={onEdit}>
          {a('meeting.page.edit')}
        </Button>
      )}
      {mayArchive && (
        <Button
          variant="secondary"
          onClick={() =>
            void act({
              run: () => seamClient.meeting.archive.mutate({ id, version }),
              done: a('meeting.page.archived'),
            })
          }
        >
          {a('meeting.page.archive')}
        </Button>
      )}
      {mayBecome(state, 'held') && heldOn <= today() && (
        <Button
          variant="secondary"
          onClick={() =>
            void act({
              run: () => seamClient.meeting.hold.mutate({ id, version }),
              done: a('meeting.minutes.held'),
              undo: (held) => seamClient.meeting.reopen.mutate({ id, version: held.version }),
            })
          }
        >
          {a('meeting.minutes.hold')}
        </Button>
      )}
      {!mayArchive && mayBecome(state, 'cancelled') && (
        <Button variant="secondary" onClick={() => setIsCancelling(true)}>
          {a('meeting.page.cancel')}
        </Button>
      )}
      <Suspense fallback={null}>
        {isCancelling && <CancelForm meeting={meeting} onClose={() => setIsCancelling(false)} />}
      </Suspense>
    </>
  );
}
