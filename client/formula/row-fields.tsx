// Which rows an amount counts: one set of fields for each source, and what they serve and whose they are.
import { Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { goalChoice } from '#client/strategy/goal-choice.ts';
import { ChoiceField, type Choice } from '#client/ui/choice-field.tsx';
import { PickList } from '#client/ui/pick-list.tsx';
import { eventKinds } from '#shared/event/event-type.ts';
import { projectTimes, type Amount } from '#shared/formula/formula-type.ts';
import { projectKinds } from '#shared/fund/fund-type.ts';
import { measurePhases } from '#shared/measure/measure-type.ts';
import { partnerKinds } from '#shared/people/people-type.ts';
import type { AmountFieldsProps } from './amount-fields.tsx';
import type { FormulaChoices } from './formula-choice.ts';
import styles from './formula.module.css';

type PartProps<Source extends Amount> = Omit<AmountFieldsProps, 'amount' | 'label'> & {
  amount: Source;
};

export function RowFields({ amount, ...props }: AmountFieldsProps) {
  const { path, choices, errorOf, onChange } = props;
  const a = useAdminText();
  if (amount.source === 'indicator')
    return (
      <PickList
        name={`${path}.indicatorIds`}
        label={a('formula.indicators')}
        values={amount.indicatorIds}
        choices={choices.indicators.map(({ id, title, lang }) => ({
          value: id,
          label: title,
          lang,
        }))}
        error={errorOf(`${path}.indicatorIds`)}
        onChange={(indicatorIds) => onChange({ ...amount, indicatorIds })}
      />
    );
  return (
    <>
      {amount.source === 'event' && <EventFields {...props} amount={amount} />}
      {amount.source === 'project' && <ProjectFields {...props} amount={amount} />}
      {amount.source === 'measure' && <PhaseField {...props} amount={amount} />}
      <PlaceFields {...props} amount={amount} />
    </>
  );
}

type Source<Name extends Amount['source']> = Extract<Amount, { source: Name }>;

function EventFields({ path, amount, choices, errorOf, onChange }: PartProps<Source<'event'>>) {
  const a = useAdminText();
  const seriesId = useId();
  return (
    <>
      <PickList
        name={`${path}.kinds`}
        label={a('formula.kinds')}
        description={a('formula.kindsHint')}
        values={amount.kinds}
        choices={eventKinds.map((value) => ({ value, label: a(`event.kind.${value}`) }))}
        onChange={(values) =>
          onChange({ ...amount, kinds: eventKinds.filter((kind) => values.includes(kind)) })
        }
      />
      <Textfield
        name={`${path}.series`}
        label={a('formula.series')}
        description={a('formula.seriesHint')}
        list={seriesId}
        autoComplete="off"
        value={amount.series}
        error={errorOf(`${path}.series`)}
        onChange={({ target }) => onChange({ ...amount, series: target.value })}
      />
      <datalist id={seriesId}>
        {choices.series.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      {amount.figure !== 'count' && (
        <PartnerField
          name={`${path}.participantPartnerId`}
          label={a('formula.participant')}
          value={amount.participantPartnerId}
          error={errorOf(`${path}.participantPartnerId`)}
          choices={choices}
          onChange={(participantPartnerId) => onChange({ ...amount, participantPartnerId })}
        />
      )}
    </>
  );
}

function ProjectFields({ path, amount, errorOf, onChange }: PartProps<Source<'project'>>) {
  const a = useAdminText();
  const t = useText();
  return (
    <>
      <div className={styles['row']}>
        <ChoiceField
          name={`${path}.time`}
          label={a('formula.time')}
          value={amount.time}
          choices={projectTimes.map((value) => ({
            value,
            label: a(`formula.projectTimes.${value}`),
          }))}
          onChange={(value) =>
            onChange({
              ...amount,
              time: projectTimes.find((each) => each === value) ?? amount.time,
            })
          }
        />
        <Textfield
          name={`${path}.fewestPartners`}
          label={a('formula.fewestPartners')}
          inputMode="numeric"
          value={amount.fewestPartners === 0 ? '' : String(amount.fewestPartners)}
          error={errorOf(`${path}.fewestPartners`)}
          onChange={({ target }) =>
            onChange({ ...amount, fewestPartners: Number(target.value.replace(/\D/g, '')) })
          }
        />
        <ChoiceField
          name={`${path}.partnerKind`}
          label={a('formula.partnerKind')}
          value={amount.partnerKind ?? ''}
          choices={[
            { value: '', label: a('formula.all') },
            ...partnerKinds.map((value) => ({ value, label: t(`word.partnerKind.${value}`) })),
          ]}
          onChange={(value) =>
            onChange({
              ...amount,
              partnerKind: partnerKinds.find((kind) => kind === value) ?? null,
            })
          }
        />
      </div>
      <PickList
        name={`${path}.kinds`}
        label={a('formula.kinds')}
        description={a('formula.kindsHint')}
        values={amount.kinds}
        choices={projectKinds.map((value) => ({ value, label: a(`fund.kind.${value}`) }))}
        onChange={(values) =>
          onChange({ ...amount, kinds: projectKinds.filter((kind) => values.includes(kind)) })
        }
      />
    </>
  );
}

function PhaseField({ path, amount, onChange }: PartProps<Source<'measure'>>) {
  const a = useAdminText();
  const t = useText();
  return (
    <PickList
      name={`${path}.phases`}
      label={a('formula.phases')}
      description={a('formula.phasesHint')}
      values={amount.phases}
      choices={measurePhases.map((value) => ({ value, label: t(`word.phase.${value}`) }))}
      onChange={(values) =>
        onChange({ ...amount, phases: measurePhases.filter((phase) => values.includes(phase)) })
      }
    />
  );
}

/** What it serves, and whose it is. */
function PlaceFields({
  path,
  amount,
  choices,
  errorOf,
  onChange,
}: PartProps<Exclude<Amount, { source: 'indicator' }>>) {
  const a = useAdminText();
  const isGiven = amount.source === 'money' && amount.figure === 'contributed';
  const isSetAside = amount.source === 'money' && amount.figure === 'set_aside';
  if (isSetAside) return null;
  return (
    <div className={styles['row']}>
      {!isGiven && (
        <ChoiceField
          name={`${path}.goalId`}
          label={a('formula.goal')}
          value={amount.goalId ?? ''}
          error={errorOf(`${path}.goalId`)}
          choices={[
            { value: '', label: a('formula.all') },
            ...choices.outline.goals.map((goal) => goalChoice(goal, choices.outline.strategy.lang)),
          ]}
          onChange={(goalId) => onChange({ ...amount, goalId: goalId || null })}
        />
      )}
      <PartnerField
        name={`${path}.partnerId`}
        label={a(isGiven ? 'formula.giver' : `formula.partner.${amount.source}`)}
        value={amount.partnerId}
        error={errorOf(`${path}.partnerId`)}
        choices={choices}
        onChange={(partnerId) => onChange({ ...amount, partnerId })}
      />
    </div>
  );
}

type PartnerFieldProps = {
  name: string;
  label: string;
  value: string | null;
  choices: FormulaChoices;
  error?: string | undefined;
  onChange: (partnerId: string | null) => void;
};

function PartnerField({ value, choices, onChange, ...field }: PartnerFieldProps) {
  const a = useAdminText();
  const partners: Choice[] = choices.partners.map(({ id, name, lang }) => ({
    value: id,
    label: name,
    lang,
  }));
  return (
    <ChoiceField
      {...field}
      value={value ?? ''}
      choices={[{ value: '', label: a('formula.all') }, ...partners]}
      onChange={(partnerId) => onChange(partnerId || null)}
    />
  );
}
