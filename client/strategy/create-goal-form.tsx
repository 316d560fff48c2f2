// A new goal: its level and what it belongs under, as far as the tree allows, and its words.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useState } from 'react';
import { queryClient, seamClient, useTRPC } from '#client/seam.ts';
import { useOwnBody } from '#client/people/owner-fields.tsx';
import { useReachedBodies } from '#client/shell/actor.tsx';
import { useLanguage } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { draftOfGoal, goalFieldsOf } from '#client/strategy/goal-draft.ts';
import { GoalFields } from '#client/strategy/goal-fields.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { createGoalInput, type CreateGoalInput } from '#shared/strategy/goal-schema.ts';
import type { GoalRow } from '#shared/strategy/snapshot.ts';
import { goalLevels, type GoalLevel } from '#shared/strategy/strategy-type.ts';

type CreateGoalFormProps = {
  /** Where the form starts; both can be changed in it. */
  level: GoalLevel;
  parentId: string | null;
  onClose: () => void;
};

export function CreateGoalForm({
  level: startLevel,
  parentId: startParent,
  onClose,
}: CreateGoalFormProps) {
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const show = useNotice();
  const strategy = useStrategySlug();
  const { data: outline } = useSuspenseQuery(useTRPC().strategy.outline.queryOptions({ strategy }));
  const ownBody = useOwnBody('strategy:edit');
  const [place, setPlace] = useState({ level: startLevel, parentId: startParent });
  const empty = {
    title: '',
    aim: '',
    arena: '',
    description: '',
    lang: outline.strategy.lang,
    ownerBodyId: ownBody,
    responsiblePersonId: null,
    weight: 1,
  };
  const { draft, change, isDirty } = useDraft(draftOfGoal(empty, lang));
  const save = useSave<CreateGoalInput, GoalRow>({
    schema: createGoalInput,
    send: (input) => seamClient.strategy.goal.create.mutate(input),
    onSaved(saved) {
      show({
        text: a('goalForm.created', { title: saved.title }),
        address: `/${strategy}/mal/${saved.id}`,
        undo: async () => {
          await seamClient.strategy.goal.archive.mutate({ id: saved.id, version: saved.version });
          await queryClient.invalidateQueries();
        },
      });
      onClose();
    },
  });
  // Groups have sub-goals; the levels above are the strategy's own.
  const reached = useReachedBodies('strategy:edit');
  const levels = goalLevels.filter((level) => reached === 'all' || level === 'sub_goal');
  const depthOf = (level: GoalLevel) => goalLevels.indexOf(level);
  const parents = outline.goals.filter(({ level }) => depthOf(level) < depthOf(place.level));

  function changeLevel(value: string) {
    const level = goalLevels.find((each) => each === value) ?? place.level;
    const parent = outline.goals.find(({ id }) => id === place.parentId);
    const canStay = !parent || depthOf(parent.level) < depthOf(level);
    setPlace({ level, parentId: canStay ? place.parentId : null });
  }

  return (
    <FormDialog
      title={a('goalForm.create', { level: place.level })}
      isDirty={isDirty}
      save={save}
      submitLabel={a('goalForm.add')}
      onClose={onClose}
      onSubmit={() => {
        const { fields, typedWrong } = goalFieldsOf(draft, lang);
        save.send({ strategyId: outline.strategy.id, ...place, ...fields }, typedWrong);
      }}
    >
      <GoalFields
        draft={draft}
        change={change}
        level={place.level}
        isTop={place.parentId === null}
        bodies={outline.bodies}
        members={outline.people}
        errorOf={save.errorOf}
      />
      <ChoiceField
        name="level"
        label={a('goalForm.level')}
        value={place.level}
        choices={levels.map((level) => ({ value: level, label: t(`word.level.${level}`) }))}
        error={save.errorOf('level')}
        onChange={changeLevel}
      />
      <ChoiceField
        name="parentId"
        label={a('goalForm.parent')}
        value={place.parentId ?? ''}
        choices={[
          { value: '', label: a('goalForm.top') },
          ...parents.map(({ id, number, title }) => ({
            value: id,
            label: `${number} ${title}`,
            lang: outline.strategy.lang,
          })),
        ]}
        error={save.errorOf('parentId')}
        onChange={(id) => setPlace({ ...place, parentId: id === '' ? null : id })}
      />
    </FormDialog>
  );
}
