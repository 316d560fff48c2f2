// What an indicator measures and how: its goal, name and definition, owner, unit, frequency and the like.
import { useAdminText } from '#client/shell/admin-text.ts';
import { Fieldset, Textfield } from '@digdir/designsystemet-react';
import { OwnerFields } from '#client/people/owner-fields.tsx';
import { useText } from '#client/shell/language.tsx';
import { goalChoice } from '#client/strategy/goal-choice.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import {
  aggregations,
  directions,
  frequencies,
  paceMethods,
  resultsSteps,
} from '#shared/indicator/indicator-type.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import type { StrategyOutline } from './indicator-form.tsx';
import styles from './indicator-form.module.css';
import type { FormPartProps } from './target-fields.tsx';

export function WhatFields({
  draft,
  errorOf,
  onChange,
  outline,
}: FormPartProps & { outline: StrategyOutline }) {
  const a = useAdminText();
  const t = useText();
  return (
    <Fieldset className={styles['part']}>
      <Fieldset.Legend className={styles['partTitle']}>
        {a('indicatorForm.define.what')}
      </Fieldset.Legend>
      <Textfield
        name="title"
        label={a('indicatorForm.define.title')}
        description={a('indicatorForm.define.titleHint')}
        lang={draft.lang}
        value={draft.title}
        error={errorOf('title')}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <ChoiceField
        label={a('indicatorForm.define.goal')}
        description={a('indicatorForm.define.goalHint')}
        name="goalId"
        value={draft.goalId}
        error={errorOf('goalId')}
        choices={[
          { value: '', label: a('indicatorForm.define.chooseGoal') },
          ...outline.goals.map((goal) => goalChoice(goal, outline.strategy.lang)),
        ]}
        onChange={(goalId) => onChange({ goalId })}
      />
      <Textfield
        name="definition"
        label={a('indicatorForm.define.definition')}
        description={a('indicatorForm.define.definitionHint')}
        multiline
        rows={3}
        lang={draft.lang}
        value={draft.definition}
        error={errorOf('definition')}
        onChange={(event) => onChange({ definition: event.target.value })}
      />
      <div className={styles['pair']}>
        <OwnerFields
          permission="indicator:edit"
          bodies={outline.bodies}
          members={outline.people}
          label={a('indicatorForm.define.owner')}
          noneLabel={a('indicatorForm.define.noOwner')}
          ownerBodyId={draft.ownerBodyId}
          responsiblePersonId={draft.responsiblePersonId}
          errorOf={errorOf}
          onChange={onChange}
        />
        <ChoiceField
          label={a('indicatorForm.define.lang')}
          name="lang"
          value={draft.lang}
          choices={langs.map((value) => ({ value, label: t(`word.lang.${value}`), lang: value }))}
          onChange={(value) =>
            onChange({ lang: langs.find((each) => each === value) ?? draft.lang })
          }
        />
      </div>
    </Fieldset>
  );
}

export function HowFields({ draft, errorOf, onChange }: FormPartProps) {
  const a = useAdminText();
  const t = useText();
  const isYesNo = draft.direction === 'yes_no';
  const isWay = draft.direction === 'increase' || draft.direction === 'decrease';
  return (
    <Fieldset className={styles['part']}>
      <Fieldset.Legend className={styles['partTitle']}>
        {a('indicatorForm.define.how')}
      </Fieldset.Legend>
      <div className={styles['pair']}>
        <ChoiceField
          label={a('indicatorForm.define.direction')}
          name="direction"
          value={draft.direction}
          choices={directions.map((value) => ({ value, label: t(`word.direction.${value}`) }))}
          onChange={(value) =>
            onChange({ direction: directions.find((each) => each === value) ?? draft.direction })
          }
        />
        <ChoiceField
          label={a('indicatorForm.define.frequency')}
          name="frequency"
          value={draft.frequency}
          error={errorOf('frequency')}
          choices={frequencies
            .toReversed()
            .map((value) => ({ value, label: t(`word.frequency.${value}`) }))}
          onChange={(value) =>
            onChange({ frequency: frequencies.find((each) => each === value) ?? draft.frequency })
          }
        />
        {!isYesNo && (
          <>
            <Textfield
              name="unit"
              label={a('indicatorForm.define.unit')}
              description={a('indicatorForm.define.unitHint')}
              lang={draft.lang}
              value={draft.unit}
              error={errorOf('unit')}
              onChange={(event) => onChange({ unit: event.target.value })}
            />
            <ChoiceField
              label={a('indicatorForm.define.decimals')}
              name="decimals"
              value={draft.decimals}
              error={errorOf('decimals')}
              choices={['0', '1', '2', '3', '4', '5', '6'].map((value) => ({
                value,
                label: value,
              }))}
              onChange={(decimals) => onChange({ decimals })}
            />
          </>
        )}
      </div>
      {!isYesNo && draft.formula === null && (
        <ChoiceField
          label={a('indicatorForm.define.aggregation')}
          description={a('indicatorForm.define.aggregationHint')}
          name="aggregation"
          value={draft.aggregation}
          choices={aggregations.map((value) => ({ value, label: t(`word.aggregation.${value}`) }))}
          onChange={(value) =>
            onChange({
              aggregation: aggregations.find((each) => each === value) ?? draft.aggregation,
            })
          }
        />
      )}
      {isWay && (
        <ChoiceField
          label={a('indicatorForm.define.pace')}
          description={a('indicatorForm.define.paceHint')}
          name="paceMethod"
          value={draft.paceMethod}
          choices={paceMethods.map((value) => ({ value, label: t(`word.pace.${value}`) }))}
          onChange={(value) =>
            onChange({ paceMethod: paceMethods.find((each) => each === value) ?? draft.paceMethod })
          }
        />
      )}
      <div className={styles['pair']}>
        <ChoiceField
          label={a('indicatorForm.define.resultsStep')}
          description={a('indicatorForm.define.resultsStepHint')}
          name="resultsStep"
          value={draft.resultsStep}
          choices={resultsSteps.map((value) => ({ value, label: t(`word.resultsStep.${value}`) }))}
          onChange={(value) =>
            onChange({
              resultsStep: resultsSteps.find((each) => each === value) ?? draft.resultsStep,
            })
          }
        />
        <Textfield
          name="weight"
          label={a('indicatorForm.define.weight')}
          description={a('indicatorForm.define.weightHint')}
          inputMode="decimal"
          maxLength={10}
          value={draft.weight}
          error={errorOf('weight')}
          onChange={(event) => onChange({ weight: event.target.value })}
        />
      </div>
    </Fieldset>
  );
}

export function SourceFields({ draft, errorOf, onChange }: FormPartProps) {
  const a = useAdminText();
  return (
    <Fieldset className={styles['part']}>
      <Fieldset.Legend className={styles['partTitle']}>
        {a('indicatorForm.define.sources')}
      </Fieldset.Legend>
      <Textfield
        name="source"
        label={a('indicatorForm.define.source')}
        description={a('indicatorForm.define.sourceHint')}
        lang={draft.lang}
        value={draft.source}
        error={errorOf('source')}
        onChange={(event) => onChange({ source: event.target.value })}
      />
      <Textfield
        name="sourceUrl"
        label={a('indicatorForm.define.sourceUrl')}
        type="url"
        placeholder="https://"
        value={draft.sourceUrl}
        error={errorOf('sourceUrl')}
        onChange={(event) => onChange({ sourceUrl: event.target.value })}
      />
      <Textfield
        name="caveat"
        label={a('indicatorForm.define.caveat')}
        description={a('indicatorForm.define.caveatHint')}
        multiline
        rows={2}
        lang={draft.lang}
        value={draft.caveat}
        error={errorOf('caveat')}
        onChange={(event) => onChange({ caveat: event.target.value })}
      />
    </Fieldset>
  );
}
