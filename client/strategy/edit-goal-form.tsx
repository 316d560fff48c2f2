// A goal's words, changed in place; undo brings the former words back, and a change made meanwhile is shown beside one's own.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useState } from 'react';
import { queryClient, seamClient, useTRPC } from '#client/seam.ts';
import type { Member } from '#client/people/owner-fields.tsx';
import { useLanguage } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { draftOfGoal, goalFieldsOf, type GoalDraft } from '#client/strategy/goal-draft.ts';
import { GoalFields } from '#client/strategy/goal-fields.tsx';
import { ConflictBox, type ConflictField } from '#client/ui/conflict-box.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { updateGoalInput, type UpdateGoalInput } from '#shared/strategy/goal-schema.ts';
import type { BodyRow, GoalRow } from '#shared/strategy/snapshot.ts';

type EditGoalFormProps = { row: GoalRow; onClose: () => void };

export function EditGoalForm({ row, onClose }: EditGoalFormProps) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const show = useNotice();
  const strategy = useStrategySlug();
  const { data: outline } = useSuspenseQuery(useTRPC().strategy.outline.queryOptions({ strategy }));
  const { draft, change, isDirty, take } = useDraft(draftOfGoal(row, lang));
  const [version, setVersion] = useState(row.version);
  const save = useSave<UpdateGoalInput, GoalRow>({
    schema: updateGoalInput,
    send: (input) => seamClient.strategy.goal.update.mutate(input),
    onSaved(saved) {
      show({
        text: a('goalForm.saved'),
        undo: async () => {
          const { fields } = goalFieldsOf(draftOfGoal(row, lang), lang);
          await seamClient.strategy.goal.update.mutate({
            ...fields,
            id: row.id,
            version: saved.version,
          });
          await queryClient.invalidateQueries();
        },
      });
      onClose();
    },
  });
  const conflictFields = useConflictFields(outline.bodies, outline.people);
  const { conflict } = save;

  function submit(at: number) {
    const { fields, typedWrong } = goalFieldsOf(draft, lang);
    save.send({ id: row.id, version: at, ...fields }, typedWrong);
  }

  return (
    <FormDialog
      title={a('goalForm.edit', { level: row.level })}
      isDirty={isDirty}
      save={save}
      onClose={onClose}
      onSubmit={() => submit(version)}
      conflict={
        conflict && (
          <ConflictBox
            first={{ entity: 'goal', id: row.id }}
            fields={conflictFields(draft, draftOfGoal(conflict, lang))}
            isSaving={save.isSaving}
            onKeepMine={() => {
              setVersion(conflict.version);
              submit(conflict.version);
            }}
            onTakeTheirs={() => {
              take(draftOfGoal(conflict, lang));
              setVersion(conflict.version);
              save.clear();
            }}
          />
        )
      }
    >
      <GoalFields
        draft={draft}
        change={change}
        level={row.level}
        isTop={row.parentId === null}
        bodies={outline.bodies}
        members={outline.people}
        errorOf={save.errorOf}
      />
    </FormDialog>
  );
}

function useConflictFields(bodies: readonly BodyRow[], members: readonly Member[]) {
  const a = useAdminText();
  const { t } = useLanguage();
  const owner = (id: string) => {
    const body = bodies.find((each) => each.id === id);
    return body ? bodyName(body) : a('goalForm.noOwner');
  };
  const responsible = (sought: string) => members.find(({ id }) => id === sought)?.name ?? '';
  return (mine: GoalDraft, theirs: GoalDraft): ConflictField[] => [
    ...(['title', 'arena', 'aim', 'description', 'weight'] as const).map((key) => ({
      label: a(`goalForm.${key}`),
      mine: mine[key],
      theirs: theirs[key],
    })),
    {
      label: a('goalForm.owner'),
      mine: owner(mine.ownerBodyId),
      theirs: owner(theirs.ownerBodyId),
    },
    {
      label: t('people.responsible'),
      mine: responsible(mine.responsiblePersonId),
      theirs: responsible(theirs.responsiblePersonId),
    },
    {
      label: a('goalForm.lang'),
      mine: t(`word.lang.${mine.lang}`),
      theirs: t(`word.lang.${theirs.lang}`),
    },
  ];
}
