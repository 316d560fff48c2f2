// Those who took part, by what they are or where they come from: only what is known, in any number of rows.
import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { AddRow, RemoveRow } from '#client/ui/row-buttons.tsx';
import { useAddedFocus } from '#client/ui/use-added-focus.ts';
import formStyles from '#client/measure/measure-form.module.css';
import { partKey } from '#shared/event/event-schema.ts';
import {
  participantKinds,
  participations,
  type EventPart,
  type Participation,
} from '#shared/event/event-type.ts';
import type { PartnerRow } from '#shared/strategy/snapshot.ts';
import styles from './event.module.css';

type PartFieldsProps = {
  values: EventPart[];
  partners: readonly PartnerRow[];
  errorOf: (path: string) => string | undefined;
  onChange: (values: EventPart[]) => void;
};

export function PartFields({ values, partners, errorOf, onChange }: PartFieldsProps) {
  const a = useAdminText();
  const { box, willAdd, willRemove } = useAddedFocus();
  const choices: EventPart[] = [
    ...participantKinds.map((kind) => ({ by: 'kind' as const, kind })),
    ...partners.map(({ id }) => ({ by: 'partner' as const, partnerId: id })),
  ].map((who) => ({ ...who, registered: null, present: null }));
  const free = choices.filter((each) => !values.some((part) => partKey(part) === partKey(each)));
  const nameOf = (part: EventPart) =>
    part.by === 'kind'
      ? a(`event.participant.${part.kind}`)
      : (partners.find(({ id }) => id === part.partnerId)?.name ?? '');
  return (
    <fieldset ref={box} className={formStyles['rows']}>
      <legend>{a('event.form.parts')}</legend>
      <p className="soft small">{a('event.form.partsHint')}</p>
      {errorOf('parts') && <p role="alert">{errorOf('parts')}</p>}
      {values.map((part, place) => (
        <div key={partKey(part)} className={styles['row']}>
          <Field>
            <Label>{a('event.form.part')}</Label>
            <Select
              name={`parts.${place}`}
              value={partKey(part)}
              onChange={({ target }) => {
                const chosen = choices.find((each) => partKey(each) === target.value);
                const { registered, present } = part;
                if (chosen) onChange(values.with(place, { ...chosen, registered, present }));
              }}
            >
              {(['kind', 'partner'] as const).map((by) => (
                <Select.Optgroup
                  key={by}
                  label={a(by === 'kind' ? 'event.form.partsOfKind' : 'event.form.partsOfPartner')}
                >
                  {[part, ...free]
                    .filter((each) => each.by === by)
                    .map((each) => (
                      <Select.Option key={partKey(each)} value={partKey(each)}>
                        {nameOf(each)}
                      </Select.Option>
                    ))}
                </Select.Optgroup>
              ))}
            </Select>
          </Field>
          {participations.map((each) => (
            <PartCount
              key={each}
              participation={each}
              name={`parts.${place}.${each}`}
              value={part[each]}
              error={errorOf(`parts.${place}.${each}`)}
              onChange={(count) => onChange(values.with(place, { ...part, [each]: count }))}
            />
          ))}
          <RemoveRow
            name={a('event.form.removePart', { name: nameOf(part) })}
            onRemove={() => {
              willRemove();
              onChange(values.toSpliced(place, 1));
            }}
          />
        </div>
      ))}
      <AddRow
        disabled={free.length === 0}
        onAdd={() => {
          willAdd();
          onChange([...values, free[0]!]);
        }}
      >
        {a('event.form.addPart')}
      </AddRow>
    </fieldset>
  );
}

type PartCountProps = {
  participation: Participation;
  name: string;
  value: number | null;
  error: string | undefined;
  onChange: (count: number | null) => void;
};

/** What is typed but is no figure stands as typed, and the schema refuses it. */
function PartCount({ participation, name, value, error, onChange }: PartCountProps) {
  const a = useAdminText();
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const stored = value === null || Number.isNaN(value) ? '' : format.number(value);
  return (
    <Textfield
      label={a(`event.participation.${participation}`)}
      name={name}
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
      value={typed ?? stored}
      error={error}
      onChange={({ target }) => {
        const text = target.value.replaceAll(/\s/g, '');
        setTyped(target.value);
        onChange(text === '' ? null : /^\d+$/.test(text) ? Number(text) : Number.NaN);
      }}
    />
  );
}
