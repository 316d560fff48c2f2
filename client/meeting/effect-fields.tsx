// What a decision does to each thing it bears on: a goal's status for a period, an indicator's target.
import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { PeriodField } from '#client/indicator/period-field.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { useFormat } from '#client/ui/format.ts';
import { subPeriods } from '#shared/indicator/period-calendar.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';
import { judgedStatuses } from '#shared/strategy/strategy-type.ts';
import type { DecisionDraft } from './decision-draft.ts';
import styles from './meeting.module.css';

type GoalEffectsProps = {
  goals: DecisionDraft['goals'];
  titleOf: (goalId: string) => string;
  /** Of the case: its parts and the year before it can be spoken of. */
  year: number;
  errorOf: (path: string) => string | undefined;
  onChange: (goals: DecisionDraft['goals']) => void;
};

export function GoalEffects({ goals, titleOf, year, errorOf, onChange }: GoalEffectsProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const periods = [year, year - 1].flatMap((each) => [
    String(each),
    ...subPeriods(String(each), 'tertial').toReversed(),
  ]);
  return goals.map((goal, place) => {
    const set = (patch: Partial<(typeof goals)[number]>) =>
      onChange(goals.with(place, { ...goal, ...patch }));
    const offered = periods.includes(goal.period) ? periods : [goal.period, ...periods];
    return (
      <div key={goal.targetId} className={styles['effect']}>
        <ChoiceField
          name={`effects.${place}.status`}
          label={a('meeting.decision.form.goalStatus', { title: titleOf(goal.targetId) })}
          value={goal.status ?? ''}
          choices={[
            { value: '', label: a('meeting.decision.form.noStatus') },
            ...judgedStatuses.map((value) => ({ value, label: t(`word.status.${value}`) })),
          ]}
          error={errorOf(`effects.${place}.status`)}
          onChange={(value) =>
            set({ status: judgedStatuses.find((each) => each === value) ?? null })
          }
        />
        {goal.status !== null && (
          <ChoiceField
            name={`effects.${place}.period`}
            label={a('meeting.decision.form.period')}
            value={goal.period}
            choices={offered.map((value) => ({ value, label: format.period(value) }))}
            error={errorOf(`effects.${place}.period`)}
            onChange={(period) => set({ period })}
          />
        )}
      </div>
    );
  });
}

type IndicatorEffectsProps = {
  indicators: DecisionDraft['indicators'];
  rowOf: (indicatorId: string) => IndicatorRow | undefined;
  /** Where the first of them stands among all effects: errors name places. */
  firstPlace: number;
  errorOf: (path: string) => string | undefined;
  onChange: (indicators: DecisionDraft['indicators']) => void;
};

export function IndicatorEffects(props: IndicatorEffectsProps) {
  const { indicators, rowOf, firstPlace, errorOf, onChange } = props;
  const a = useAdminText();
  return indicators.map((one, at) => {
    const row = rowOf(one.targetId);
    // Only what has a way to go has a target that can be set.
    if (!row || row.direction === 'maintain' || row.direction === 'yes_no') return null;
    const set = (patch: Partial<(typeof indicators)[number]>) =>
      onChange(indicators.with(at, { ...one, ...patch }));
    const path = `effects.${firstPlace + at}.target`;
    return (
      <div key={one.targetId} className={styles['effect']}>
        <Checkbox
          value={one.targetId}
          label={a('meeting.decision.form.hasTarget', { title: row.title })}
          checked={one.hasTarget}
          onChange={({ target }) => set({ hasTarget: target.checked })}
        />
        {one.hasTarget && (
          <>
            <PeriodField
              of={a('meeting.decision.form.targetPeriod')}
              name={`${path}.period`}
              value={one.period}
              frequency={row.frequency}
              error={errorOf(`${path}.period`)}
              onChange={(period) => set({ period })}
            />
            <Textfield
              name={`${path}.value`}
              label={a('meeting.decision.form.targetValue')}
              description={row.unit}
              inputMode="decimal"
              value={one.value}
              error={errorOf(`${path}.value`) ?? errorOf(path)}
              onChange={({ target }) => set({ value: target.value })}
            />
          </>
        )}
      </div>
    );
  });
}
