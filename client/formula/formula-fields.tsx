// Where an indicator's figures come from: people, or a formula that is built here, read back as a sentence and tried.
import { Fieldset } from '@digdir/designsystemet-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Suspense } from 'react';
import { PeriodField } from '#client/indicator/period-field.tsx';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { useFormat } from '#client/ui/format.ts';
import {
  emptyMeanings,
  formulaKinds,
  rateTimes,
  type Amount,
  type Formula,
} from '#shared/formula/formula-type.ts';
import { formulaSentence } from '#shared/formula/formula-words.ts';
import type { Frequency } from '#shared/indicator/indicator-type.ts';
import { AmountFields } from './amount-fields.tsx';
import { useFormulaWording, type FormulaChoices } from './formula-choice.ts';
import { formulaKindOf, withAmount, withKind } from './formula-draft.ts';
import styles from './formula.module.css';
import { TriedFormula } from './tried-formula.tsx';

type FormulaFieldsProps = {
  formula: Formula | null;
  strategySlug: string;
  frequency: Frequency;
  decimals: number;
  unit: string;
  /** The indicator itself, which is not made of itself; null for a new one. */
  ownId: string | null;
  errorOf: (path: string) => string | undefined;
  isSound: boolean;
  onChange: (formula: Formula | null) => void;
};

export function FormulaFields(props: FormulaFieldsProps) {
  const { formula, errorOf, onChange } = props;
  const a = useAdminText();
  return (
    <>
      <ChoiceField
        name="formula.kind"
        label={a('formula.how')}
        value={formula?.kind ?? 'none'}
        error={errorOf('formula.kind')}
        choices={(['none', ...formulaKinds] as const).map((value) => ({
          value,
          label: a(`formula.choice.${value}`),
        }))}
        onChange={(value) => onChange(withKind(formula, formulaKindOf(value)))}
      />
      {formula && (
        <Suspense fallback={null}>
          <OpenFormula {...props} formula={formula} />
        </Suspense>
      )}
    </>
  );
}

type OpenFormulaProps = FormulaFieldsProps & { formula: Formula };

function OpenFormula(props: OpenFormulaProps) {
  const { formula, strategySlug, ownId, errorOf, onChange } = props;
  const a = useAdminText();
  const trpc = useTRPC();
  const strategy = { strategy: strategySlug };
  const [{ data: named }, { data: outline }] = useSuspenseQueries({
    queries: [
      trpc.indicator.formulaChoices.queryOptions(strategy),
      trpc.strategy.outline.queryOptions(strategy),
    ],
  });
  const indicators = named.indicators.filter(({ id }) => id !== ownId);
  const choices: FormulaChoices = { ...named, indicators, outline };
  const wording = useFormulaWording({ ...choices, goals: outline.goals });
  const amount = (path: 'amount' | 'whole', label: string, value: Amount) => (
    <AmountFields
      label={label}
      path={`formula.${path}`}
      amount={value}
      choices={choices}
      errorOf={errorOf}
      onChange={(changed) => onChange(withAmount(formula, path, changed))}
    />
  );
  return (
    <>
      {amount(
        'amount',
        a(formula.kind === 'share' ? 'formula.part' : 'formula.amount'),
        formula.amount,
      )}
      {formula.kind === 'share' && amount('whole', a('formula.whole'), formula.whole)}
      {formula.kind === 'rate' && amount('whole', a('formula.per'), formula.whole)}
      <KindFields {...props} />
      <div className={styles['sentence']} aria-live="polite">
        <h4>{a('formula.readBack')}</h4>
        <p>{formulaSentence(formula, wording)}</p>
      </div>
      <TriedFormula {...props} />
    </>
  );
}

function KindFields({ formula, frequency, errorOf, onChange }: OpenFormulaProps) {
  const a = useAdminText();
  const format = useFormat();
  return (
    <>
      {formula.kind === 'rate' && (
        <ChoiceField
          name="formula.times"
          label={a('formula.times')}
          value={String(formula.times)}
          choices={rateTimes.map((times) => ({
            value: String(times),
            label: format.number(times),
          }))}
          onChange={(value) => onChange({ ...formula, times: Number(value) })}
        />
      )}
      {formula.kind === 'index' && (
        <Fieldset>
          <Fieldset.Legend>{a('formula.base')}</Fieldset.Legend>
          <PeriodField
            of={a('formula.base')}
            name="formula.base"
            value={formula.base}
            frequency={frequency}
            error={errorOf('formula.base')}
            onChange={(base) => onChange({ ...formula, base })}
          />
        </Fieldset>
      )}
      {formula.kind !== 'share' && (
        <ChoiceField
          name="formula.whenEmpty"
          label={a('formula.whenEmpty')}
          description={a('formula.whenEmptyHint')}
          value={formula.whenEmpty}
          choices={emptyMeanings.map((value) => ({ value, label: a(`formula.empty.${value}`) }))}
          onChange={(value) =>
            onChange({
              ...formula,
              whenEmpty: emptyMeanings.find((each) => each === value) ?? formula.whenEmpty,
            })
          }
        />
      )}
    </>
  );
}
