// The numbered points that belong to a measure's wording: one line each, as many as there are.
import { Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { AddRow, RemoveRow } from '#client/ui/row-buttons.tsx';
import { useAddedFocus } from '#client/ui/use-added-focus.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import styles from './measure-form.module.css';

type SubPointFieldsProps = {
  values: string[];
  lang: Lang;
  errorOf: (path: string) => string | undefined;
  onChange: (values: string[]) => void;
};

export function SubPointFields({ values, lang, errorOf, onChange }: SubPointFieldsProps) {
  const a = useAdminText();
  const { box, willAdd, willRemove } = useAddedFocus();
  return (
    <fieldset ref={box} className={styles['rows']}>
      <legend>{a('measureForm.subPoints')}</legend>
      <p className="soft small">{a('measureForm.subPointsHint')}</p>
      {values.map((value, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- points have no id and keep their order
        <div key={place} className={styles['row']}>
          <Textfield
            label={a('measureForm.subPoint', { place: place + 1 })}
            name={`subPoints.${place}`}
            lang={lang}
            value={value}
            error={errorOf(`subPoints.${place}`)}
            onChange={(event) => onChange(values.with(place, event.target.value))}
          />
          <RemoveRow
            name={a('measureForm.remove', {
              name: a('measureForm.subPoint', { place: place + 1 }),
            })}
            onRemove={() => {
              willRemove();
              onChange(values.toSpliced(place, 1));
            }}
          />
        </div>
      ))}
      <AddRow
        onAdd={() => {
          willAdd();
          onChange([...values, '']);
        }}
      >
        {a('measureForm.addSubPoint')}
      </AddRow>
    </fieldset>
  );
}
