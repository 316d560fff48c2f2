// A day, or none, typed as people write it: the browser's own field follows the browser's language, not the reader's.
// What is typed but is no date is handed on as it stands, so that the schema can refuse it: nothing is lost silently.
import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useLanguage } from '#client/shell/language.tsx';
import { afterClick } from '#client/ui/form-field.ts';
import { formatDate } from '#shared/date-format.ts';
import { parseDate } from '#shared/date-parse.ts';
import { isIsoDate } from '#shared/iso-date.ts';

type DateFieldProps = {
  label: string;
  name: string;
  /** `YYYY-MM-DD`, or what has been typed of it. */
  value: string | null;
  onChange: (value: string | null) => void;
  description?: string;
  /** Where room is scarce, the form alone: `dd.mm.åååå`. */
  hasShortHint?: boolean;
  error?: string | undefined;
};

export function DateField({
  label,
  name,
  value,
  onChange,
  description,
  hasShortHint,
  error,
}: DateFieldProps) {
  const { lang, t } = useLanguage();
  // While it is typed it stands as typed; left, it takes the usual form.
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const isDate = value !== null && isIsoDate(value);
  const isUnreadable = isLeft && typed === null && value !== null && !isDate;
  const hint = t(hasShortHint ? 'shell.dateHintShort' : 'shell.dateHint');
  return (
    <Textfield
      label={label}
      name={name}
      description={description ? `${description} ${hint}` : hint}
      autoComplete="off"
      maxLength={20}
      value={typed ?? (isDate ? formatDate(value, lang) : (value ?? ''))}
      error={error ?? (isUnreadable && t('refusal.field.date_invalid'))}
      onChange={({ target }) => {
        setIsLeft(false);
        setTyped(target.value);
        onChange(
          target.value.trim() === '' ? null : (parseDate(target.value, lang) ?? target.value),
        );
      }}
      onBlur={() => {
        setTyped(null);
        afterClick(() => setIsLeft(true));
      }}
    />
  );
}
