// A PDF is chosen and named; what cannot be laid before a meeting is refused at the field, before or after it is sent.
import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { base64Of } from '#client/ui/base64-file.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import {
  attachInput,
  attachmentTitle,
  largestAttachment,
  type AttachInput,
  type AttachmentRow,
} from '#shared/meeting/attachment.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';

type AttachmentFormProps = { item: CaseRow; onClose: () => void };

export function AttachmentForm({ item, onClose }: AttachmentFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const [file, setFile] = useState<File | null>(null);
  const { draft, change, isDirty } = useDraft({ title: '' });
  const save = useSave<AttachInput, AttachmentRow>({
    schema: attachInput,
    send: (input) => seamClient.meeting.attach.mutate(input),
    onSaved({ title }) {
      show({ text: a('meeting.attachment.saved', { title }) });
      onClose();
    },
  });

  async function submit() {
    const isTooLarge = file !== null && file.size > largestAttachment;
    save.send(
      {
        caseId: item.id,
        title: draft.title,
        fileName: file?.name ?? '–',
        file: file && !isTooLarge ? await base64Of(file).catch(() => '') : '',
      },
      isTooLarge ? { file: ['file_too_large'] } : {},
    );
  }

  return (
    <FormDialog
      title={a('meeting.attachment.title', { number: caseNumber(item) })}
      lead={<span lang={item.lang}>{item.title}</span>}
      isDirty={isDirty || file !== null}
      save={save}
      submitLabel={a('meeting.attachment.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Textfield
        type="file"
        accept="application/pdf,.pdf"
        name="file"
        label={a('meeting.attachment.file')}
        description={a('meeting.attachment.fileHint')}
        error={save.errorOf('file')}
        onChange={({ target }) => {
          const chosen = ('files' in target ? target.files?.[0] : undefined) ?? null;
          setFile(chosen);
          if (chosen && draft.title === '') change({ title: attachmentTitle(chosen.name) });
        }}
      />
      <Textfield
        name="title"
        label={a('meeting.attachment.name')}
        description={a('meeting.attachment.nameHint')}
        value={draft.title}
        error={save.errorOf('title')}
        onChange={({ target }) => change({ title: target.value })}
      />
    </FormDialog>
  );
}
