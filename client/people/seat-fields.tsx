// Where somebody sits in a body: as what, under which name of an organisation, and whether they lead.
import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import type { RoleInput } from '#shared/people/people-schema.ts';
import { seats } from '#shared/people/seat.ts';
import styles from './people-form.module.css';

export type SeatDraft = Pick<RoleInput, 'seat' | 'organisation' | 'isLeader'>;

type SeatFieldsProps = {
  draft: SeatDraft;
  /** Where the role stands in the schema, with its dot; empty where it is the whole. */
  path?: string;
  errorOf: (path: string) => string | undefined;
  onChange: (patch: Partial<SeatDraft>) => void;
};

export function SeatFields({ draft, path = '', errorOf, onChange }: SeatFieldsProps) {
  const a = useAdminText();
  return (
    <>
      <div className={styles['pair']}>
        <ChoiceField
          label={a('peopleAdmin.field.seat')}
          name={`${path}seat`}
          value={draft.seat}
          error={errorOf(`${path}seat`)}
          choices={seats.map((value) => ({ value, label: a(`person.seat.${value}`) }))}
          onChange={(value) =>
            onChange({ seat: seats.find((each) => each === value) ?? draft.seat })
          }
        />
        <Textfield
          label={a('peopleAdmin.field.organisation')}
          description={a('peopleAdmin.field.organisationHint')}
          name={`${path}organisation`}
          autoComplete="off"
          value={draft.organisation}
          error={errorOf(`${path}organisation`)}
          onChange={(event) => onChange({ organisation: event.target.value })}
        />
      </div>
      <Checkbox
        label={a('peopleAdmin.field.leader')}
        name={`${path}isLeader`}
        checked={draft.isLeader}
        onChange={(event) => onChange({ isLeader: event.target.checked })}
      />
    </>
  );
}
