// A decision worded where everybody sees it, and then made: the words stand on the big screen while they are typed.
import { Alert, Button } from '@digdir/designsystemet-react';
import { Suspense } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import { useStoredDraft } from '#client/ui/stored-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { recordDecisionInput, type RecordDecisionInput } from '#shared/meeting/decision-schema.ts';
import type { DecisionRecord } from '#shared/meeting/decision-type.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import { decisionFieldsOf, newDecisionDraft } from './decision-draft.ts';
import { FollowFields } from './follow-fields.tsx';
import { KeptTextField } from './kept-text-field.tsx';
import styles from './lead.module.css';
import type { SavedText, TextKeeper } from './text-keeper.ts';
import { textKey } from './use-text-keeper.ts';
import { VoteFields } from './vote-fields.tsx';

type StageDecisionFormProps = {
  item: CaseRow;
  keeper: TextKeeper;
  /** The words as the server has them. */
  stored: SavedText;
  draftPlace: string;
};

export function StageDecisionForm({ item, keeper, stored, draftPlace }: StageDecisionFormProps) {
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const show = useNotice();
  const keptAs = textKey('wording', item.id);
  const goalIds = item.links.flatMap((link) => (link.kind === 'goal' ? link.targetId : []));
  const { draft, change, clear } = useStoredDraft(
    draftPlace,
    newDecisionDraft({ ...item, proposal: '' }, goalIds, String(item.year)),
  );
  const { text } = keeper.read(keptAs, stored);
  const save = useSave<RecordDecisionInput, DecisionRecord>({
    schema: recordDecisionInput,
    async send(input) {
      // The last words are on the screen before they are decided, and none come after.
      await keeper.flush();
      return seamClient.meeting.recordDecision.mutate(input);
    },
    onSaved() {
      keeper.empty(keptAs, stored);
      clear();
      show({ text: a('meeting.decision.form.saved') });
    },
  });
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        const { fields, wrong } = decisionFieldsOf({ ...draft, text }, lang);
        save.send({ ...fields, caseId: item.id }, wrong);
      }}
    >
      <KeptTextField
        keeper={keeper}
        keptAs={keptAs}
        stored={stored}
        name="text"
        label={a('meetingMode.wording')}
        description={a('meetingMode.wordingHint')}
        lang={item.lang}
        rows={4}
        extent="words"
        error={save.errorOf('text')}
      />
      <div className="row">
        {item.proposal !== '' && text === '' && (
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() => {
              keeper.write(keptAs, item.proposal, stored);
              void keeper.flush();
            }}
          >
            {a('meetingMode.useProposal')}
          </Button>
        )}
        {text !== '' && (
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              keeper.write(keptAs, '', stored);
              void keeper.flush();
            }}
          >
            {a('meetingMode.dropWording')}
          </Button>
        )}
      </div>
      {text !== '' && (
        <>
          <div className={styles['pair']}>
            <Suspense>
              <FollowFields draft={draft} change={change} errorOf={save.errorOf} />
            </Suspense>
          </div>
          <VoteFields draft={draft} change={change} errorOf={save.errorOf} />
          {save.refusal && (
            <Alert data-color="warning">
              <RefusalText refusal={save.refusal} />
            </Alert>
          )}
          <div className="row">
            <Button type="submit" loading={save.isSaving}>
              {save.isSaving ? t('shell.saving') : a('meetingMode.decide')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
