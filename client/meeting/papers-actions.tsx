// Sending out the papers: who gets them is asked about first, since mail cannot be taken back.
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { useSave } from '#client/ui/use-save.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';
import type { MeetingData } from './agenda-section.tsx';
import styles from './meeting.module.css';

type PapersProps = { data: MeetingData };

/** The button; where papers were sent that have changed since, what is out of date stands beside it. */
export function SendPapers({ data: { meeting, papersHaveChanged } }: PapersProps) {
  const a = useAdminText();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const isAgain = meeting.state === 'called';
  if (isAgain && !papersHaveChanged) return null;
  return (
    <div className={isAgain ? styles['changed'] : styles['facts']}>
      {isAgain && meeting.calledAt && (
        <p>{a('meeting.call.changed', { at: format.instant(meeting.calledAt) })}</p>
      )}
      <Button onClick={() => setIsOpen(true)}>
        {a(isAgain ? 'meeting.call.again' : 'meeting.call.open')}
      </Button>
      {isOpen && <SendPapersForm meeting={meeting} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

type FormProps = { meeting: MeetingData['meeting']; onClose: () => void };

function SendPapersForm({ meeting: { id, version, state }, onClose }: FormProps) {
  const a = useAdminText();
  const show = useNotice();
  const save = useSave({
    schema: versionedIdInput,
    send: seamClient.meeting.sendPapers.mutate,
    onSaved({ told }) {
      show({ text: a('meeting.call.done', { count: told }) });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a(state === 'called' ? 'meeting.call.again' : 'meeting.call.open')}
      lead={a('meeting.call.lead')}
      isDirty={false}
      isReadFirst
      save={save}
      submitLabel={a('meeting.call.submit')}
      onSubmit={() => save.send({ id, version })}
      onClose={onClose}
    >
      <p>
        <a
          href={state === 'called' ? `/mote/${id}.pdf?utkast` : `/mote/${id}.pdf`}
          target="_blank"
          rel="noreferrer"
        >
          {a('meeting.call.preview')}
        </a>
      </p>
    </FormDialog>
  );
}
