// The files that are laid before the meeting with a case.
import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { useAct } from '#client/ui/use-act.ts';
import type { AttachmentRow } from '#shared/meeting/attachment.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { takesCases } from '#shared/meeting/meeting-state.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import type { MeetingData } from './agenda-section.tsx';
import styles from './meeting.module.css';

const AttachmentForm = lazy(async () => ({
  default: (await import('./attachment-form.tsx')).AttachmentForm,
}));

type CaseAttachmentsProps = { item: CaseRow; data: MeetingData; mayManage: boolean };

export function CaseAttachments({ item, data, mayManage }: CaseAttachmentsProps) {
  const a = useAdminText();
  const [isAdding, setIsAdding] = useState(false);
  const attachments = data.attachments.filter(({ caseId }) => caseId === item.id);
  const mayWrite = mayManage && takesCases(data.meeting) && item.archivedAt === null;
  const number = caseNumber(item);
  return (
    <>
      {attachments.length > 0 && (
        <ul className={styles['attachments']} aria-label={a('meeting.attachment.list', { number })}>
          {attachments.map((row) => (
            <Attachment key={row.id} row={row} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      {mayWrite && (
        <div className="no-print">
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={a('meeting.attachment.addTo', { number })}
            onClick={() => setIsAdding(true)}
          >
            {a('meeting.attachment.add')}
          </Button>
        </div>
      )}
      <Suspense fallback={null}>
        {isAdding && <AttachmentForm item={item} onClose={() => setIsAdding(false)} />}
      </Suspense>
    </>
  );
}

function Attachment({ row, mayWrite }: { row: AttachmentRow; mayWrite: boolean }) {
  const a = useAdminText();
  const format = useFormat();
  const act = useAct();
  const { id, version, title, size } = row;
  const isSmall = size < 1_000_000;
  const amount = `${format.number(Math.max(size / (isSmall ? 1000 : 1_000_000), 1), isSmall ? 0 : 1)} ${isSmall ? 'kB' : 'MB'}`;
  return (
    <li>
      <a href={`/vedlegg/${id}.pdf`} download>
        {title}
      </a>{' '}
      <span className="soft small">{a('meeting.attachment.size', { size: amount })}</span>
      {mayWrite && (
        <Button
          variant="tertiary"
          data-size="sm"
          className="no-print"
          aria-label={a('meeting.attachment.removeOf', { title })}
          onClick={() =>
            void act({
              run: () => seamClient.meeting.withdrawAttachment.mutate({ id, version }),
              done: a('meeting.attachment.removed', { title }),
              undo: (gone) =>
                seamClient.meeting.restoreAttachment.mutate({ id, version: gone.version }),
            })
          }
        >
          {a('meeting.attachment.remove')}
        </Button>
      )}
    </li>
  );
}
