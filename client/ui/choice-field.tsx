// One choice from a list, with label, help and error tied to it: what Textfield is for text.
import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export type Choice = { value: string; label: string; lang?: Lang | undefined };

type ChoiceFieldProps = {
  label: string;
  /** Path in the schema. */
  name: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
  description?: string;
  error?: string | undefined;
};

export function ChoiceField(props: ChoiceFieldProps) {
  const { label, name, value, choices, onChange, description, error } = props;
  return (
    <Field>
      <Label>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Select
        name={name}
        value={value}
        aria-invalid={Boolean(error) || undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {choices.map((choice) => (
          <Select.Option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </Select.Option>
        ))}
      </Select>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
