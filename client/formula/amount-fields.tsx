// One amount of a formula: what it is counted from, which figure, and which rows.
import { Fieldset } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { methodsOf } from '#shared/formula/formula-check.ts';
import {
  amountMethods,
  amountSources,
  eventFigures,
  measureFigures,
  moneyFigures,
  projectFigures,
  type Amount,
} from '#shared/formula/formula-type.ts';
import { newAmount, tidied } from './formula-draft.ts';
import type { FormulaChoices } from './formula-choice.ts';
import styles from './formula.module.css';
import { RowFields } from './row-fields.tsx';

export type AmountFieldsProps = {
  label: string;
  /** Path in the schema. */
  path: string;
  amount: Amount;
  choices: FormulaChoices;
  errorOf: (path: string) => string | undefined;
  onChange: (amount: Amount) => void;
};

export function AmountFields(props: AmountFieldsProps) {
  const { label, path, amount, errorOf, onChange } = props;
  const a = useAdminText();
  return (
    <Fieldset className={styles['amount']}>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      <div className={styles['row']}>
        <ChoiceField
          name={`${path}.source`}
          label={a('formula.source')}
          value={amount.source}
          choices={amountSources.map((value) => ({ value, label: a(`formula.sources.${value}`) }))}
          onChange={(value) => onChange(newAmount(oneOf(amountSources, value, amount.source)))}
        />
        <FigureField {...props} />
        {methodsOf(amount).length > 1 && (
          <ChoiceField
            name={`${path}.method`}
            label={a('formula.method')}
            value={amount.method}
            error={errorOf(`${path}.method`)}
            choices={amountMethods.map((value) => ({
              value,
              label: a(`formula.methods.${value}`),
            }))}
            onChange={(value) =>
              onChange({ ...amount, method: oneOf(amountMethods, value, amount.method) })
            }
          />
        )}
      </div>
      <RowFields {...props} />
    </Fieldset>
  );
}

function oneOf<Value extends string>(
  values: readonly Value[],
  value: string,
  otherwise: Value,
): Value {
  return values.find((each) => each === value) ?? otherwise;
}

function FigureField({ path, amount, errorOf, onChange }: AmountFieldsProps) {
  const a = useAdminText();
  const field = <Figure extends string>(
    figures: readonly Figure[],
    figure: Figure,
    words: (figure: Figure) => string,
    changed: (figure: Figure) => Amount,
  ) => (
    <ChoiceField
      name={`${path}.figure`}
      label={a('formula.figure')}
      value={figure}
      error={errorOf(`${path}.figure`)}
      choices={figures.map((value) => ({ value, label: words(value) }))}
      onChange={(value) => onChange(tidied(changed(oneOf(figures, value, figure))))}
    />
  );
  switch (amount.source) {
    case 'event':
      return field(
        eventFigures,
        amount.figure,
        (figure) => a(`formula.eventFigure.${figure}`),
        (figure) => ({ ...amount, figure }),
      );
    case 'project':
      return field(
        projectFigures,
        amount.figure,
        (figure) => a(`formula.projectFigure.${figure}`),
        (figure) => ({ ...amount, figure }),
      );
    case 'money':
      return field(
        moneyFigures,
        amount.figure,
        (figure) => a(`formula.moneyFigure.${figure}`),
        (figure) => ({ ...amount, figure }),
      );
    case 'measure':
      return field(
        measureFigures,
        amount.figure,
        (figure) => a(`formula.measureFigure.${figure}`),
        (figure) => ({ ...amount, figure }),
      );
    case 'indicator':
      return null;
  }
}
