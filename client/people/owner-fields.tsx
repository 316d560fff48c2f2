// Which body answers for something, and who in it. Whoever may only make things for their own bodies chooses among those.
import { useReachedBodies } from '#client/shell/actor.tsx';
import { useText } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { bodyName } from '#shared/people/body-name.ts';
import type { Permission } from '#shared/permission.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';

/** Everybody with the bodies they hold a role in; of `strategy.outline`. */
export type Member = { id: string; name: string; bodyIds: string[] };

/** Empty for nobody. */
type Owner = { ownerBodyId: string; responsiblePersonId: string };

type OwnerFieldsProps = Owner & {
  permission: Permission;
  bodies: readonly BodyRow[];
  members: readonly Member[];
  label: string;
  noneLabel: string;
  /** Levels above the groups' have no person. */
  hasPerson?: boolean;
  errorOf: (path: string) => string | undefined;
  onChange: (patch: Partial<Owner>) => void;
};

export function OwnerFields(props: OwnerFieldsProps) {
  const { permission, bodies, members, ownerBodyId, responsiblePersonId, errorOf, onChange } =
    props;
  const t = useText();
  const reached = useReachedBodies(permission);
  const shown = bodies.filter(({ id }) => reached === 'all' || reached.includes(id));
  const choices = shown.map((body) => ({
    value: body.id,
    label: bodyName(body),
    lang: body.lang,
  }));
  // One who has left stays until somebody else is chosen.
  const inBody = members.filter(
    ({ id, bodyIds }) => bodyIds.includes(ownerBodyId) || id === responsiblePersonId,
  );
  return (
    <>
      <ChoiceField
        label={props.label}
        name="ownerBodyId"
        value={ownerBodyId}
        error={errorOf('ownerBodyId')}
        choices={reached === 'all' ? [{ value: '', label: props.noneLabel }, ...choices] : choices}
        onChange={(value) => {
          const stays = members.some(
            ({ id, bodyIds }) => id === responsiblePersonId && bodyIds.includes(value),
          );
          onChange({ ownerBodyId: value, ...(!stays && { responsiblePersonId: '' }) });
        }}
      />
      {(props.hasPerson ?? true) && (
        <ChoiceField
          label={t('people.responsible')}
          name="responsiblePersonId"
          value={responsiblePersonId}
          error={errorOf('responsiblePersonId')}
          choices={[
            { value: '', label: t('people.noResponsible') },
            ...inBody.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => onChange({ responsiblePersonId: value })}
        />
      )}
    </>
  );
}

/** The body that a new thing starts with: one's own, for those who may only make things for their own. */
export function useOwnBody(permission: Permission): string | null {
  const reached = useReachedBodies(permission);
  return reached === 'all' ? null : (reached[0] ?? null);
}
