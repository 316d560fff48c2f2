// The forum's assessment of a goal for a period: a status and the words behind it, written with the computed status in sight.
import { Fieldset, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useState } from 'react';
import { queryClient, seamClient } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { assessablePeriods, startPeriod } from '#client/strategy/assessable-period.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { ConflictBox } from '#client/ui/conflict-box.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';
import { assessGoalInput, type AssessGoalInput } from '#shared/strategy/goal-schema.ts';
import type { AssessmentRow } from '#shared/strategy/snapshot.ts';
import {
  judgedStatuses,
  slippingStatuses,
  type JudgedStatus,
} from '#shared/strategy/strategy-type.ts';
import { lowerFirst } from '#shared/text/letter-case.ts';

type AssessGoalFormProps = { detail: GoalDetail; onClose: () => void };
type AssessDraft = Pick<AssessGoalInput, 'text' | 'cause' | 'nextStep'> & {
  status: JudgedStatus | null;
};
type Sent = Omit<AssessGoalInput, 'status'> & { status: JudgedStatus | null };

export function AssessGoalForm({ detail, onClose }: AssessGoalFormProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const show = useNotice();
  const { goal, assessments, years, asOf } = detail;
  const [period, setPeriod] = useState(() => startPeriod(assessments, asOf.reportingOn));
  const storedFor = (of: string) => assessments.find((each) => each.period === of) ?? null;
  const draftFor = (row: AssessmentRow | null): AssessDraft => ({
    status: row?.status ?? null,
    text: row?.text ?? '',
    cause: row?.cause ?? '',
    nextStep: row?.nextStep ?? '',
  });
  const stored = storedFor(period);
  const { draft, change, isDirty, take } = useDraft(draftFor(stored));
  const save = useSave<Sent, AssessGoalInput, AssessmentRow>({
    schema: assessGoalInput,
    send: ({ status, ...input }) =>
      // The schema has let it through: the status is one of the five.
      seamClient.strategy.assessGoal.mutate({ ...input, status: status as JudgedStatus }),
    onSaved({ goalId, period: assessed, revision }) {
      show({
        text: a('goalForm.assessed', { period: format.period(assessed) }),
        undo: async () => {
          await seamClient.strategy.undoAssessment.mutate({ goalId, period: assessed, revision });
          await queryClient.invalidateQueries();
        },
      });
      onClose();
    },
  });
  const { conflict } = save;
  const submit = (revision: number) =>
    save.send({ goalId: goal.row.id, period, revision, ...draft });

  function choosePeriod(next: string) {
    setPeriod(next);
    save.clear();
    // Typed words stay; untouched ones give way to what is stored for the period.
    if (!isDirty) take(draftFor(storedFor(next)));
  }

  // Asked of what slips; what was written stays should the status change back.
  const reasons =
    draft.status && slippingStatuses.includes(draft.status) ? (['cause', 'nextStep'] as const) : [];
  const statusWord = (status: JudgedStatus | null) => (status ? t(`word.status.${status}`) : '');
  return (
    <FormDialog
      title={a('goalForm.assessTitle')}
      lead={
        <>
          <span lang={goal.row.lang}>{goal.row.title}</span>.{' '}
          {a('goalForm.computedNow', {
            status: lowerFirst(t(`word.status.${goal.figure.status}`)),
          })}
        </>
      }
      isDirty={isDirty}
      save={save}
      onClose={onClose}
      onSubmit={() => submit(stored?.revision ?? 0)}
      conflict={
        conflict && (
          <ConflictBox
            first={conflict}
            fields={[
              {
                label: a('goalForm.status'),
                mine: statusWord(draft.status),
                theirs: statusWord(conflict.status),
              },
              { label: a('goalForm.text'), mine: draft.text, theirs: conflict.text },
              ...reasons.map((field) => ({
                label: t(`word.${field}`),
                mine: draft[field],
                theirs: conflict[field],
              })),
            ]}
            isSaving={save.isSaving}
            onKeepMine={() => submit(conflict.revision)}
            onTakeTheirs={() => {
              void queryClient.invalidateQueries();
              onClose();
            }}
          />
        )
      }
    >
      <ChoiceField
        name="period"
        label={a('goalForm.period')}
        value={period}
        choices={assessablePeriods(years, asOf.reportingOn, assessments).map((value) => ({
          value,
          label: format.period(value),
        }))}
        {...(stored && { description: a('goalForm.periodHas') })}
        error={save.errorOf('period')}
        onChange={choosePeriod}
      />
      <Fieldset>
        <Fieldset.Legend>{a('goalForm.status')}</Fieldset.Legend>
        {judgedStatuses.map((status) => (
          <Radio
            key={status}
            name="status"
            value={status}
            label={<StatusLabel status={status} />}
            checked={draft.status === status}
            onChange={() => change({ status })}
          />
        ))}
        {save.errorOf('status') && <ValidationMessage>{save.errorOf('status')}</ValidationMessage>}
      </Fieldset>
      <Textfield
        name="text"
        label={a('goalForm.text')}
        description={a('goalForm.textHint')}
        multiline
        rows={6}
        lang={goal.row.lang}
        value={draft.text}
        error={save.errorOf('text')}
        onChange={(event) => change({ text: event.target.value })}
      />
      {reasons.map((field) => (
        <Textfield
          key={field}
          name={field}
          label={t(`word.${field}`)}
          description={a(`goalForm.${field}Hint`)}
          multiline
          rows={3}
          lang={goal.row.lang}
          value={draft[field]}
          error={save.errorOf(field)}
          onChange={(event) => change({ [field]: event.target.value })}
        />
      ))}
    </FormDialog>
  );
}
