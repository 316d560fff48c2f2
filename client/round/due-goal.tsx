// The assessment of a goal: what the figures say stands beside the choice; what slips asks why and what next.
import { Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { useFormat } from '#client/ui/format.ts';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import type { AssessmentRow } from '#shared/strategy/snapshot.ts';
import type { DueGoal } from '#shared/round/due-item.ts';
import { judgedStatuses, slippingStatuses } from '#shared/strategy/strategy-type.ts';
import { recordedByWords } from '#shared/strategy/recorded-by.ts';
import { DueCard } from './due-card.tsx';
import styles from './due-card.module.css';
import type { DueFormProps } from './due-measure.tsx';
import { useStoredDraft } from '#client/ui/stored-draft.ts';
import { useAnswer, useResend } from './use-answer.ts';

/** The status as chosen; empty until then. */
type GoalDraft = {
  status: string;
  text: string;
  cause: string;
  nextStep: string;
  revision: number;
};

export function DueGoalForm({ due, subject, send, onAnswered }: DueFormProps<DueGoal>) {
  const a = useAdminText();
  const { t } = useLanguage();
  const format = useFormat();
  const { row, figure, stored, last } = subject;
  const answering = useAnswer({ itemId: due.item.id, send, onAnswered });
  const { submission } = due.item;
  // What was returned is where one goes on from.
  const said = submission?.kind === 'goal' ? submission : stored;
  const { draft, change, isDirty } = useStoredDraft<GoalDraft>(due.item.id, {
    status: said?.status ?? '',
    text: said?.text ?? '',
    cause: said?.cause ?? '',
    nextStep: said?.nextStep ?? '',
    // As it was when the writing began: what others save meanwhile is a conflict, not a silent overwrite.
    revision: stored?.revision ?? 0,
  });
  const isSlipping = slippingStatuses.includes(draft.status);

  function submit(revision = draft.revision) {
    const status = judgedStatuses.find((each) => each === draft.status);
    const { text, cause, nextStep } = draft;
    answering.answer(
      {
        kind: 'goal',
        status: status ?? 'on_track',
        text,
        cause,
        nextStep,
        revision,
      },
      {
        ...(!status && { status: ['choice_invalid' as const] }),
        ...(text.trim() === '' && { text: ['required' as const] }),
        ...(isSlipping && cause.trim() === '' && { cause: ['required' as const] }),
        ...(isSlipping && nextStep.trim() === '' && { nextStep: ['required' as const] }),
      },
    );
  }

  useResend(answering, () => submit());
  const current = answering.conflict as AssessmentRow | null;
  return (
    <DueCard
      due={due}
      question={a('round.card.goal', { period: format.period(due.item.period) })}
      facts={[
        {
          term: a('round.card.computed'),
          text: (
            <>
              <StatusLabel status={figure.status} />
              {figure.attainment !== null && ` ${format.share(figure.attainment)}`}
            </>
          ),
        },
        {
          term: a('round.card.last'),
          text: last ? (
            <>
              <StatusLabel status={last.status} />{' '}
              {a('round.card.lastAssessed', {
                period: format.period(last.period),
                name: recordedByWords(t, last),
              })}{' '}
              <span lang={last.lang}>{last.text}</span>
            </>
          ) : (
            a('round.card.neverAssessed')
          ),
        },
      ]}
      answering={answering}
      isDirty={isDirty}
      conflict={
        current && {
          theirs: `${t(`word.status.${current.status}`)}. ${current.text}`,
          keepMine: () => submit(current.revision),
        }
      }
      onSubmit={() => submit()}
    >
      <ChoiceField
        name="status"
        label={a('goalForm.status')}
        value={draft.status}
        choices={[
          ...(draft.status === '' ? [{ value: '', label: a('round.card.choose') }] : []),
          ...judgedStatuses.map((value) => ({ value, label: t(`word.status.${value}`) })),
        ]}
        error={answering.errorOf('status')}
        onChange={(status) => change({ status })}
      />
      {(isSlipping ? (['text', 'cause', 'nextStep'] as const) : (['text'] as const)).map(
        (field) => (
          <Textfield
            key={field}
            name={field}
            className={styles['wide']}
            label={field === 'text' ? a('goalForm.text') : t(`word.${field}`)}
            multiline
            rows={field === 'text' ? 3 : 2}
            lang={row.lang}
            value={draft[field]}
            error={answering.errorOf(field)}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        ),
      )}
    </DueCard>
  );
}
