// Calling an event off, with why where that can be told; and taking that back.
import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { useSave } from '#client/ui/use-save.ts';
import { cancelEventInput } from '#shared/event/event-schema.ts';
import type { EventRow } from '#shared/event/event-type.ts';
import styles from './event.module.css';

export function CancelEventForm({ event, onClose }: { event: EventRow; onClose: () => void }) {
  const a = useAdminText();
  const show = useNotice();
  const [reason, setReason] = useState('');
  const { id, version } = event;
  const save = useSave({
    schema: cancelEventInput,
    send: seamClient.event.cancel.mutate,
    onSaved() {
      show({ text: a('event.cancel.done') });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('event.cancel.title')}
      lead={a('event.cancel.lead')}
      isDirty={reason !== ''}
      save={save}
      submitLabel={a('event.cancel.submit')}
      onSubmit={() => save.send({ id, version, reason })}
      onClose={onClose}
    >
      <Textfield
        name="reason"
        label={a('event.cancel.reason')}
        description={a('event.cancel.reasonHint')}
        lang={event.lang}
        value={reason}
        error={save.errorOf('reason')}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}

export function UncancelButton({ event: { id, version } }: { event: EventRow }) {
  const a = useAdminText();
  const act = useAct();
  const take = () =>
    act({
      run: () => seamClient.event.uncancel.mutate({ id, version }),
      done: a('event.cancel.undone'),
    });
  return (
    <Button variant="secondary" onClick={() => void take()}>
      {a('event.cancel.undo')}
    </Button>
  );
}

export function CancelledNote({ event }: { event: EventRow }) {
  const a = useAdminText();
  const { cancelledReason: reason, lang } = event;
  return (
    <Alert data-color="warning" className={styles['note']}>
      <p>
        <strong>{a('event.cancel.mark')}</strong>
        {reason && ': '}
        {reason && <span lang={lang}>{reason}</span>}
      </p>
      <p>{a('event.cancel.note')}</p>
    </Alert>
  );
}
