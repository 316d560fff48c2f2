// A correction of a frozen report in words: what it said, how it should read, and in which capacity one corrects it.
import { Textfield } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { RichTextField } from '#client/ui/rich-text/rich-text-field.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { addErratumInput } from '#shared/report/report-schema.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

type ErratumFormProps = { reportId: string; writtenIn: Lang; onClose: () => void };

export function ErratumForm({ reportId, writtenIn: lang, onClose }: ErratumFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const { draft, change, isDirty } = useDraft({ title: '', text: '', role: '' });
  const save = useSave({
    schema: addErratumInput,
    send: seamClient.report.correct.mutate,
    onSaved() {
      show({ text: a('reportWork.errata.form.done') });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('reportWork.errata.form.title')}
      lead={a('reportWork.errata.form.lead')}
      isDirty={isDirty}
      save={save}
      submitLabel={a('reportWork.errata.add')}
      onSubmit={() => save.send({ ...draft, reportId, lang })}
      onClose={onClose}
    >
      <Textfield
        name="title"
        label={a('reportWork.errata.form.what')}
        description={a('reportWork.errata.form.whatHint')}
        lang={lang}
        value={draft.title}
        error={save.errorOf('title')}
        onChange={({ target }) => change({ title: target.value })}
      />
      <RichTextField
        name="text"
        label={a('reportWork.errata.form.text')}
        lang={lang}
        rows={5}
        value={draft.text}
        error={save.errorOf('text')}
        onChange={(text) => change({ text })}
      />
      <Textfield
        name="role"
        label={a('reportWork.errata.form.role')}
        autoComplete="organization-title"
        value={draft.role}
        error={save.errorOf('role')}
        onChange={({ target }) => change({ role: target.value })}
      />
    </FormDialog>
  );
}
