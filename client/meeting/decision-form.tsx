// A decision as it is worded, what it bears on, who carries it out by when, and the votes where one was held.
import { useSuspenseQueries } from '@tanstack/react-query';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { goalChoice } from '#client/strategy/goal-choice.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { RichTextField } from '#client/ui/rich-text/rich-text-field.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { PickList } from '#client/ui/pick-list.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { recordDecisionInput, type RecordDecisionInput } from '#shared/meeting/decision-schema.ts';
import type { DecisionRecord } from '#shared/meeting/decision-type.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import { decisionDraftOf, decisionFieldsOf, newDecisionDraft } from './decision-draft.ts';
import { GoalEffects, IndicatorEffects } from './effect-fields.tsx';
import { FollowFields } from './follow-fields.tsx';
import { VoteFields } from './vote-fields.tsx';

type DecisionFormProps = { item: CaseRow; row: DecisionRecord | null; onClose: () => void };

export function DecisionForm({ item, row, onClose }: DecisionFormProps) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const show = useNotice();
  const trpc = useTRPC();
  const strategy = useStrategySlug();
  const [{ data: outline }, { data: measures }, { data: indicators }] = useSuspenseQueries({
    queries: [
      trpc.strategy.outline.queryOptions({ strategy }),
      trpc.measure.list.queryOptions({ strategy }),
      trpc.indicator.list.queryOptions({ strategy }),
    ],
  });
  const year = String(item.year);
  const goalIds = item.links.flatMap((link) => (link.kind === 'goal' ? link.targetId : []));
  const { draft, change, isDirty } = useDraft(
    row ? decisionDraftOf(row, lang) : newDecisionDraft(item, goalIds, year),
  );
  const save = useSave<RecordDecisionInput, DecisionRecord>({
    schema: recordDecisionInput,
    send: ({ caseId, ...fields }) =>
      row
        ? seamClient.meeting.updateDecision.mutate({ ...fields, id: row.id, version: row.version })
        : seamClient.meeting.recordDecision.mutate({ ...fields, caseId }),
    onSaved() {
      show({ text: a('meeting.decision.form.saved') });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('meeting.decision.form.title', { number: caseNumber(item) })}
      lead={<span lang={item.lang}>{item.title}</span>}
      isDirty={isDirty}
      save={save}
      submitLabel={a('meeting.decision.form.save')}
      onSubmit={() => {
        const { fields, wrong } = decisionFieldsOf(draft, lang);
        save.send({ ...fields, caseId: item.id }, wrong);
      }}
      onClose={onClose}
    >
      <RichTextField
        name="text"
        label={a('meeting.decision.form.text')}
        description={a('meeting.decision.form.textHint')}
        lang={draft.lang}
        rows={5}
        value={draft.text}
        error={save.errorOf('text')}
        onChange={(text) => change({ text })}
      />
      <FollowFields draft={draft} change={change} errorOf={save.errorOf} />
      <PickList
        name="goals"
        label={a('meeting.decision.form.goals')}
        values={draft.goals.map(({ targetId }) => targetId)}
        choices={outline.goals.map((goal) => goalChoice(goal, outline.strategy.lang))}
        onChange={(ids) =>
          change({
            goals: ids.map(
              (targetId) =>
                draft.goals.find((goal) => goal.targetId === targetId) ?? {
                  targetId,
                  period: year,
                  status: null,
                },
            ),
          })
        }
      />
      <GoalEffects
        goals={draft.goals}
        titleOf={(sought) => outline.goals.find(({ id }) => id === sought)?.title ?? ''}
        year={item.year}
        errorOf={save.errorOf}
        onChange={(goals) => change({ goals })}
      />
      <PickList
        name="indicators"
        label={a('meeting.decision.form.indicators')}
        values={draft.indicators.map(({ targetId }) => targetId)}
        choices={indicators.indicators.map(({ row: { id, title, lang: written } }) => {
          return { value: id, label: title, lang: written };
        })}
        onChange={(ids) =>
          change({
            indicators: ids.map(
              (targetId) =>
                draft.indicators.find((one) => one.targetId === targetId) ?? {
                  targetId,
                  hasTarget: false,
                  period: String(item.year + 1),
                  value: '',
                },
            ),
          })
        }
      />
      <IndicatorEffects
        indicators={draft.indicators}
        rowOf={(sought) => indicators.indicators.find(({ row: { id } }) => id === sought)?.row}
        firstPlace={draft.goals.length}
        errorOf={save.errorOf}
        onChange={(changed) => change({ indicators: changed })}
      />
      <PickList
        name="measureIds"
        label={a('meeting.decision.form.measures')}
        values={draft.measureIds}
        choices={measures.measures.map(({ row: { id, title, lang: written } }) => {
          return { value: id, label: title, lang: written };
        })}
        onChange={(measureIds) => change({ measureIds })}
      />
      <VoteFields draft={draft} change={change} errorOf={save.errorOf} />
    </FormDialog>
  );
}
