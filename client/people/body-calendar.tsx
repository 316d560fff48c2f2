// The body's meetings in one's own calendar.
import { useSuspenseQuery } from '@tanstack/react-query';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { CalendarAddress } from '#client/ui/calendar-address.tsx';
import { Section } from '#client/ui/section.tsx';

export function BodyCalendar({ bodyId }: { bodyId: string }) {
  const a = useAdminText();
  const { data } = useSuspenseQuery(useTRPC().meeting.calendar.queryOptions({ bodyId }));
  return (
    <Section title={a('meeting.calendar.title')} note={a('meeting.calendar.note')}>
      <CalendarAddress
        url={data.url}
        renew={() => seamClient.meeting.newCalendarAddress.mutate({ bodyId })}
      />
    </Section>
  );
}
