// The body's meetings in one's own calendar: an address of one's own, copied, and replaced where it has got about.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import styles from './body-page.module.css';

export function BodyCalendar({ bodyId }: { bodyId: string }) {
  const a = useAdminText();
  const show = useNotice();
  const act = useAct();
  const { data } = useSuspenseQuery(useTRPC().meeting.calendar.queryOptions({ bodyId }));
  const { url } = data;
  // Browsers have a clipboard only where the connection is safe.
  const canCopy = typeof navigator.clipboard?.writeText === 'function';
  const renew = (done: string) =>
    void act({ run: () => seamClient.meeting.newCalendarAddress.mutate({ bodyId }), done });
  return (
    <Section title={a('meeting.calendar.title')} note={a('meeting.calendar.note')}>
      {url === null ? (
        <Button variant="secondary" onClick={() => renew(a('meeting.calendar.made'))}>
          {a('meeting.calendar.make')}
        </Button>
      ) : (
        <div className={styles['address']}>
          <Textfield
            label={a('meeting.calendar.address')}
            readOnly
            value={url}
            onFocus={({ target }) => target.select()}
          />
          {canCopy && (
            <Button
              variant="secondary"
              onClick={() =>
                void navigator.clipboard
                  .writeText(url)
                  .then(() => show({ text: a('meeting.calendar.copied') }))
              }
            >
              {a('meeting.calendar.copy')}
            </Button>
          )}
          <Button variant="tertiary" onClick={() => renew(a('meeting.calendar.renewed'))}>
            {a('meeting.calendar.renew')}
          </Button>
        </div>
      )}
    </Section>
  );
}
