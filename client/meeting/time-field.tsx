// A time of day, typed as people write it: the browser's own field follows the browser's language, not the reader's.
import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { parseTimeOfDay } from '#shared/meeting/time-of-day.ts';

type TimeFieldProps = {
  label: string;
  name: string;
  /** `HH:MM`, or what has been typed of it. */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
};

export function TimeField({ label, name, value, onChange, error }: TimeFieldProps) {
  // While it is typed it stands as typed; left, it takes the usual form.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Textfield
      label={label}
      name={name}
      autoComplete="off"
      maxLength={10}
      value={typed ?? value}
      error={error}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(parseTimeOfDay(target.value) ?? target.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
