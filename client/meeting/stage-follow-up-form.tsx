// What somebody is asked to do, written down while the case is dealt with.
import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import { Suspense } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import { useStoredDraft } from '#client/ui/stored-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { recordFollowUpInput } from '#shared/meeting/decision-schema.ts';
import type { FollowUpRow } from '#shared/meeting/decision-type.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import { FollowFields } from './follow-fields.tsx';
import styles from './lead.module.css';

type StageFollowUpFormProps = { item: CaseRow; draftPlace: string };
type Draft = Pick<FollowUpRow, 'text' | 'lang' | 'ownerId' | 'dueOn'>;

export function StageFollowUpForm({ item, draftPlace }: StageFollowUpFormProps) {
  const a = useAdminText();
  const t = useText();
  const show = useNotice();
  const { draft, isDirty, change, clear } = useStoredDraft<Draft>(draftPlace, {
    text: '',
    lang: item.lang,
    ownerId: null,
    dueOn: null,
  });
  const save = useSave<Draft & { caseId: string }, FollowUpRow>({
    schema: recordFollowUpInput,
    send: seamClient.meeting.recordFollowUp.mutate,
    onSaved() {
      clear();
      show({ text: a('meeting.decision.form.followSaved') });
    },
  });
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save.send({ ...draft, caseId: item.id });
      }}
    >
      <Textfield
        name="text"
        label={a('meeting.decision.form.followText')}
        multiline
        rows={2}
        lang={item.lang}
        value={draft.text}
        error={save.errorOf('text')}
        onChange={({ target }) => {
          save.forget('text');
          change({ text: target.value });
        }}
      />
      {isDirty && (
        <>
          <div className={styles['pair']}>
            <Suspense>
              <FollowFields draft={draft} change={change} errorOf={save.errorOf} />
            </Suspense>
          </div>
          {save.refusal && (
            <Alert data-color="warning">
              <RefusalText refusal={save.refusal} />
            </Alert>
          )}
          <div className="row">
            <Button type="submit" variant="secondary" loading={save.isSaving}>
              {save.isSaving ? t('shell.saving') : a('meeting.decision.form.saveFollowUp')}
            </Button>
            <span className="soft small">{a('meetingMode.kept.here')}</span>
          </div>
        </>
      )}
    </form>
  );
}
