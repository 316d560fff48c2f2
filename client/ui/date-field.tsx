// A day, or none. What is typed but is no date is handed on as such, so that the schema can refuse it: nothing is lost silently.
import { Textfield } from '@digdir/designsystemet-react';
import { isIsoDate } from '#shared/iso-date.ts';

type DateFieldProps = {
  label: string;
  name: string;
  value: string | null;
  onChange: (value: string | null) => void;
  description?: string;
  error?: string | undefined;
};

/** Stands for a day that was begun and not finished. */
const unreadable = '?';

export function DateField({ label, name, value, onChange, description, error }: DateFieldProps) {
  const read = ({ value: typed, validity }: HTMLInputElement) => {
    const next = validity.badInput ? unreadable : typed || null;
    if (next !== value) onChange(next);
  };
  return (
    <Textfield
      type="date"
      label={label}
      name={name}
      description={description}
      value={value !== null && isIsoDate(value) ? value : ''}
      error={error}
      onChange={(event) => read(event.target)}
      // A day that was only begun makes no change event.
      onBlur={(event) => read(event.target)}
    />
  );
}
