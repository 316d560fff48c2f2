// A role in a form: the body first, since it says which roles there are; then the role, the leader mark and the days.
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { bodyName } from '#shared/people/body-name.ts';
import type { RoleInput } from '#shared/people/people-schema.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';
import styles from './people-form.module.css';
import { asRole, choosableRoles, inBody, startingOn } from './role-draft.ts';
import { SeatFields } from './seat-fields.tsx';

type RoleFieldsProps = {
  draft: RoleInput;
  bodies: readonly BodyRow[];
  /** Where the role stands in the schema, with its dot: `role.`; empty where it is the whole. */
  path?: string;
  errorOf: (path: string) => string | undefined;
  onChange: (draft: RoleInput) => void;
};

export function RoleFields({ draft, bodies, path = '', errorOf, onChange }: RoleFieldsProps) {
  const a = useAdminText();
  const canAdminister = useCan()('people:administer');
  const body = bodies.find(({ id }) => id === draft.bodyId);
  const choosable = choosableRoles(body, canAdminister);
  return (
    <>
      <div className={styles['pair']}>
        <ChoiceField
          label={a('peopleAdmin.field.body')}
          name={`${path}bodyId`}
          value={draft.bodyId}
          error={errorOf(`${path}bodyId`)}
          choices={[
            { value: '', label: a('peopleAdmin.field.chooseBody') },
            ...bodies.map((each) => ({ value: each.id, label: bodyName(each), lang: each.lang })),
          ]}
          onChange={(value) =>
            onChange(
              inBody(
                draft,
                bodies.find(({ id }) => id === value),
              ),
            )
          }
        />
        <ChoiceField
          label={a('peopleAdmin.field.role')}
          name={`${path}role`}
          value={draft.role}
          error={errorOf(`${path}role`)}
          choices={(body ? choosable : [draft.role]).map((value) => ({
            value,
            label: a(body ? `person.role.${value}` : 'peopleAdmin.field.bodyFirst'),
          }))}
          onChange={(value) =>
            onChange(asRole(draft, choosable.find((each) => each === value) ?? draft.role, body))
          }
        />
      </div>
      <SeatFields
        draft={draft}
        path={path}
        errorOf={errorOf}
        onChange={(patch) => onChange({ ...draft, ...patch })}
      />
      <div className={styles['pair']}>
        <DateField
          label={a('peopleAdmin.field.fromOn')}
          name={`${path}fromOn`}
          value={draft.fromOn}
          error={errorOf(`${path}fromOn`)}
          onChange={(value) => onChange(startingOn(draft, value ?? ''))}
        />
        <DateField
          label={a('peopleAdmin.field.toOn')}
          name={`${path}toOn`}
          description={a(
            body?.kind === 'panel' ? 'peopleAdmin.field.panelHint' : 'peopleAdmin.field.toOnHint',
          )}
          value={draft.toOn}
          error={errorOf(`${path}toOn`)}
          onChange={(toOn) => onChange({ ...draft, toOn })}
        />
      </div>
    </>
  );
}
