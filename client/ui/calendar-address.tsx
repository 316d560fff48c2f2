// An address of one's own for calendar programs: asked for, copied, and replaced where it has got about.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { CopyAddress } from '#client/ui/copy-address.tsx';
import { useAct } from '#client/ui/use-act.ts';
import styles from './calendar-address.module.css';

type CalendarAddressProps = {
  /** Null until one has been asked for. */
  url: string | null;
  renew: () => Promise<unknown>;
};

export function CalendarAddress({ url, renew }: CalendarAddressProps) {
  const a = useAdminText();
  const act = useAct();
  const ask = (done: string) => void act({ run: renew, done });
  if (url === null)
    return (
      <Button variant="secondary" onClick={() => ask(a('meeting.calendar.made'))}>
        {a('meeting.calendar.make')}
      </Button>
    );
  return (
    <div className={styles['address']}>
      <Textfield
        label={a('meeting.calendar.address')}
        readOnly
        value={url}
        onFocus={({ target }) => target.select()}
      />
      <CopyAddress url={url} />
      <Button variant="tertiary" onClick={() => ask(a('meeting.calendar.renewed'))}>
        {a('meeting.calendar.renew')}
      </Button>
    </div>
  );
}
