// A body's meetings: those to come, those that were, and a way to plan another.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { MeetingList } from '#client/meeting/meeting-list.tsx';
import { useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { Section } from '#client/ui/section.tsx';
import type { BodyPageData } from './body-page.tsx';

const MeetingForm = lazy(async () => ({
  default: (await import('#client/meeting/meeting-form.tsx')).MeetingForm,
}));

type BodyMeetingsProps = { body: BodyPageData['body']; today: string };

export function BodyMeetings({ body, today }: BodyMeetingsProps) {
  const a = useAdminText();
  const mayPlan = useCan()('meeting:manage', { bodyId: body.id });
  const { data } = useSuspenseQuery(useTRPC().meeting.list.queryOptions({ bodyId: body.id }));
  const [isPlanning, setIsPlanning] = useState(false);
  const upcoming = data.filter(({ heldOn }) => heldOn >= today).toReversed();
  const past = data.filter(({ heldOn }) => heldOn < today);
  return (
    <Section
      title={a('body.meetings.title')}
      actions={
        mayPlan && (
          <Button variant="secondary" data-size="sm" onClick={() => setIsPlanning(true)}>
            {a('body.meetings.plan')}
          </Button>
        )
      }
    >
      {upcoming.length === 0 ? (
        <p className="soft">{a('body.meetings.none')}</p>
      ) : (
        <MeetingList meetings={upcoming} />
      )}
      {past.length > 0 && (
        <details>
          <summary>{a('body.meetings.past', { count: past.length })}</summary>
          <MeetingList meetings={past} />
        </details>
      )}
      <Suspense fallback={null}>
        {isPlanning && <MeetingForm bodies={[body]} onClose={() => setIsPlanning(false)} />}
      </Suspense>
    </Section>
  );
}
