// Where more is told of an event: a name and an address each. Links, not copies.
import { Textfield } from '@digdir/designsystemet-react';
import formStyles from '#client/measure/measure-form.module.css';
import { useAdminText } from '#client/shell/admin-text.ts';
import { AddRow, RemoveRow } from '#client/ui/row-buttons.tsx';
import { useAddedFocus } from '#client/ui/use-added-focus.ts';
import type { EventLink } from '#shared/event/event-type.ts';
import styles from './event.module.css';

type LinkFieldsProps = {
  values: EventLink[];
  errorOf: (path: string) => string | undefined;
  onChange: (values: EventLink[]) => void;
};

export function LinkFields({ values, errorOf, onChange }: LinkFieldsProps) {
  const a = useAdminText();
  const { box, willAdd, willRemove } = useAddedFocus();
  const label = { title: 'event.form.linkTitle', url: 'event.form.linkUrl' } as const;
  return (
    <fieldset ref={box} className={formStyles['rows']}>
      <legend>{a('event.form.links')}</legend>
      {values.map((link, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- links have no id and keep their order
        <div key={place} className={styles['link']}>
          {(['title', 'url'] as const).map((field) => (
            <Textfield
              key={field}
              name={`links.${place}.${field}`}
              label={a(label[field])}
              value={link[field]}
              error={errorOf(`links.${place}.${field}`)}
              onChange={({ target }) =>
                onChange(values.with(place, { ...link, [field]: target.value }))
              }
            />
          ))}
          <RemoveRow
            name={a('event.form.removeLink', { name: link.title || String(place + 1) })}
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
          onChange([...values, { title: '', url: '' }]);
        }}
      >
        {a('event.form.addLink')}
      </AddRow>
    </fieldset>
  );
}
