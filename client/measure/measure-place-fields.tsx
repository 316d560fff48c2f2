// Where a measure belongs and who does it: its goals, the body that answers for it, and the partners behind it.
import type { inferRouterOutputs } from '@trpc/server';
import { useAdminText } from '#client/shell/admin-text.ts';
import { OwnerFields } from '#client/people/owner-fields.tsx';
import { goalChoice } from '#client/strategy/goal-choice.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { PickList } from '#client/ui/pick-list.tsx';
import type { AppRouter } from '#server/app-router.ts';
import type { CreateMeasureInput } from '#shared/measure/measure-schema.ts';
import { FormPart } from './form-part.tsx';

type MeasurePlaceFieldsProps = {
  outline: inferRouterOutputs<AppRouter>['strategy']['outline'];
  draft: CreateMeasureInput;
  change: (patch: Partial<CreateMeasureInput>) => void;
  errorOf: (path: string) => string | undefined;
};

export function MeasurePlaceFields({ outline, draft, change, errorOf }: MeasurePlaceFieldsProps) {
  const a = useAdminText();
  const goalChoices = outline.goals.map((goal) => goalChoice(goal, outline.strategy.lang));
  const partnerChoices = outline.partners.map(({ id, name, lang }) => ({
    value: id,
    label: name,
    lang,
  }));
  const without = (ids: readonly string[]) =>
    partnerChoices.filter(({ value }) => !ids.includes(value));
  return (
    <>
      <FormPart title={a('measureForm.place')}>
        <ChoiceField
          label={a('measureForm.homeGoal')}
          name="homeGoalId"
          value={draft.homeGoalId}
          choices={[{ value: '', label: a('measureForm.chooseGoal') }, ...goalChoices]}
          error={errorOf('homeGoalId')}
          onChange={(value) =>
            change({
              homeGoalId: value,
              servedGoalIds: draft.servedGoalIds.filter((id) => id !== value),
            })
          }
        />
        <PickList
          label={a('measureForm.servedGoals')}
          description={a('measureForm.servedHint')}
          name="servedGoalIds"
          values={draft.servedGoalIds}
          choices={goalChoices.filter(({ value }) => value !== draft.homeGoalId)}
          error={errorOf('servedGoalIds')}
          onChange={(servedGoalIds) => change({ servedGoalIds })}
        />
      </FormPart>
      <FormPart title={a('measureForm.people')}>
        <OwnerFields
          permission="measure:edit"
          bodies={outline.bodies}
          members={outline.people}
          label={a('measureForm.owner')}
          noneLabel={a('measureForm.noOwner')}
          ownerBodyId={draft.ownerBodyId ?? ''}
          responsiblePersonId={draft.responsiblePersonId ?? ''}
          errorOf={errorOf}
          onChange={({ ownerBodyId, responsiblePersonId }) =>
            change({
              ...(ownerBodyId !== undefined && { ownerBodyId: ownerBodyId || null }),
              ...(responsiblePersonId !== undefined && {
                responsiblePersonId: responsiblePersonId || null,
              }),
            })
          }
        />
        <PickList
          label={a('measureForm.leads')}
          description={a('measureForm.leadsHint')}
          name="leadPartnerIds"
          values={draft.leadPartnerIds}
          choices={without(draft.contributorPartnerIds)}
          error={errorOf('leadPartnerIds')}
          onChange={(leadPartnerIds) => change({ leadPartnerIds })}
        />
        <PickList
          label={a('measureForm.contributors')}
          name="contributorPartnerIds"
          values={draft.contributorPartnerIds}
          choices={without(draft.leadPartnerIds)}
          error={errorOf('contributorPartnerIds')}
          onChange={(contributorPartnerIds) => change({ contributorPartnerIds })}
        />
      </FormPart>
    </>
  );
}
