// An amount in kroner as people type it: `140 350`, `kr 1 200,50`.
import { Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';

type MoneyFieldProps = {
  label: string;
  /** Path in the schema. */
  name: string;
  value: string;
  onChange: (value: string) => void;
  description?: string;
  error?: string | undefined;
};

export function MoneyField({ label, name, value, onChange, description, error }: MoneyFieldProps) {
  const a = useAdminText();
  const hint = a('fund.form.kroner');
  return (
    <Textfield
      label={label}
      name={name}
      description={description ? `${description} ${hint}` : hint}
      inputMode="decimal"
      autoComplete="off"
      maxLength={40}
      value={value}
      error={error}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
