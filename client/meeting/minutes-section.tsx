// The minutes on the meeting's page: how far they have come, their files, and the next step.
import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { takesMinutes } from '#shared/meeting/meeting-state.ts';
import type { MeetingData } from './agenda-section.tsx';
import { MinutesFiles } from './minutes-files.tsx';

const CirculateForm = lazy(async () => ({
  default: (await import('./circulate-form.tsx')).CirculateForm,
}));
const ApproveForm = lazy(async () => ({
  default: (await import('./approve-form.tsx')).ApproveForm,
}));
const PublishForm = lazy(async () => ({
  default: (await import('./publish-form.tsx')).PublishForm,
}));

/** What the mail about the minutes leads to. */
export const minutesAnchor = 'referat';

type Step = 'circulate' | 'approve' | 'publish';
type MinutesSectionProps = { data: MeetingData; mayManage: boolean };

export function MinutesSection({ data, mayManage }: MinutesSectionProps) {
  const a = useAdminText();
  const { meeting, cases } = data;
  const [step, setStep] = useState<Step | null>(null);
  const standing = cases.filter(({ archivedAt }) => archivedAt === null);
  const mayWrite = mayManage && takesMinutes(meeting);
  const unwritten = standing.filter(({ minutes }) => minutes === '').length;
  const close = () => setStep(null);
  return (
    <Section
      anchor={minutesAnchor}
      title={a('meeting.minutes.heading')}
      note={<MinutesState data={data} unwritten={mayWrite ? unwritten : 0} />}
      actions={mayManage && <Steps meeting={meeting} onStep={setStep} />}
    >
      <MinutesFiles data={data} mayManage={mayManage} />
      <Suspense fallback={null}>
        {step === 'circulate' && <CirculateForm meeting={meeting} onClose={close} />}
        {step === 'approve' && <ApproveForm meeting={meeting} onClose={close} />}
        {step === 'publish' && <PublishForm data={data} onClose={close} />}
      </Suspense>
    </Section>
  );
}

type StepsProps = { meeting: MeetingData['meeting']; onStep: (step: Step) => void };

function Steps({ meeting: { id, version, state }, onStep }: StepsProps) {
  const a = useAdminText();
  const act = useAct();
  const button = (step: Step, isFirst: boolean, words: string) => (
    <Button variant={isFirst ? 'primary' : 'secondary'} onClick={() => onStep(step)}>
      {words}
    </Button>
  );
  if (state === 'held')
    return (
      <>
        {button('circulate', true, a('meeting.minutes.circulate.open'))}
        {button('approve', false, a('meeting.minutes.approve.earlier'))}
      </>
    );
  if (state === 'drafted')
    return (
      <>
        {button('approve', true, a('meeting.minutes.approve.open'))}
        {button('circulate', false, a('meeting.minutes.circulate.again'))}
      </>
    );
  if (state === 'approved') return button('publish', false, a('meeting.minutes.publish.open'));
  return (
    <>
      {button('publish', false, a('meeting.minutes.publish.again'))}
      <Button
        variant="secondary"
        onClick={() =>
          void act({
            run: () => seamClient.meeting.withdrawPublication.mutate({ id, version }),
            done: a('meeting.minutes.publish.withdrawn'),
          })
        }
      >
        {a('meeting.minutes.publish.withdraw')}
      </Button>
    </>
  );
}

type MinutesStateProps = { data: MeetingData; unwritten: number };

function MinutesState({ data, unwritten }: MinutesStateProps) {
  const a = useAdminText();
  const format = useFormat();
  const { state, remarksDueOn, approvedOn } = data.meeting;
  const { approvedIn } = data;
  const words = [
    state === 'drafted' &&
      remarksDueOn &&
      a('meeting.minutes.remarksUntil', { date: format.date(remarksDueOn) }),
    approvedOn &&
      (approvedIn
        ? a('meeting.minutes.wasApprovedIn', { date: format.date(approvedOn), number: approvedIn })
        : a('meeting.minutes.wasApproved', { date: format.date(approvedOn) })),
    unwritten > 0 && a('meeting.minutes.missing', { count: unwritten }),
  ].filter(Boolean);
  return words.length > 0 ? words.join(' ') : null;
}
