// Several chosen from a list, in the order they were chosen: the chosen ones with a way to take each away, and one field to add with.
import { Button, Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useId, useRef, useState } from 'react';
import type { Choice } from '#client/ui/choice-field.tsx';
import styles from './pick-list.module.css';

type PickListProps = {
  label: string;
  /** Path in the schema. */
  name: string;
  values: readonly string[];
  choices: readonly Choice[];
  onChange: (values: string[]) => void;
  description?: string;
  error?: string | undefined;
};

export function PickList({
  label,
  name,
  values,
  choices,
  onChange,
  description,
  error,
}: PickListProps) {
  const a = useAdminText();
  const [next, setNext] = useState('');
  const listId = useId();
  const select = useRef<HTMLSelectElement>(null);
  const left = choices.filter(({ value }) => !values.includes(value));
  function add() {
    if (!left.some(({ value }) => value === next)) return;
    onChange([...values, next]);
    setNext('');
    select.current?.focus();
  }
  return (
    <div className={styles['picker']}>
      <Field>
        <Label>{label}</Label>
        {description && <Field.Description>{description}</Field.Description>}
        <div className={styles['add']}>
          <Select
            ref={select}
            name={name}
            value={next}
            aria-invalid={Boolean(error) || undefined}
            onChange={(event) => setNext(event.target.value)}
          >
            <Select.Option value="">{a('measureForm.pick')}</Select.Option>
            {left.map(({ value, label: text, lang }) => (
              <Select.Option key={value} value={value} lang={lang}>
                {text}
              </Select.Option>
            ))}
          </Select>
          <Button type="button" variant="secondary" disabled={next === ''} onClick={add}>
            {a('measureForm.pickAdd')}
          </Button>
        </div>
        {error && <ValidationMessage>{error}</ValidationMessage>}
      </Field>
      <ul id={listId} aria-label={label} className={styles['picked']}>
        {values.map((value) => {
          const choice = choices.find((each) => each.value === value);
          const text = choice?.label.trim() ?? value;
          return (
            <li key={value}>
              <span lang={choice?.lang}>{text}</span>
              <Button
                type="button"
                variant="tertiary"
                aria-label={a('measureForm.remove', { name: text })}
                onClick={() => {
                  onChange(values.filter((each) => each !== value));
                  select.current?.focus();
                }}
              >
                ×
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
