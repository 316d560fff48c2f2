// Who follows something up, and by when: of decisions and follow-ups alike.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { DateField } from '#client/ui/date-field.tsx';

type Followed = { ownerId: string | null; dueOn: string | null };

type FollowFieldsProps = {
  draft: Followed;
  change: (patch: Partial<Followed>) => void;
  errorOf: (path: string) => string | undefined;
};

export function FollowFields({ draft, change, errorOf }: FollowFieldsProps) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  const { data: outline } = useSuspenseQuery(useTRPC().strategy.outline.queryOptions({ strategy }));
  return (
    <>
      <ChoiceField
        name="ownerId"
        label={a('meeting.decision.form.owner')}
        value={draft.ownerId ?? ''}
        choices={[
          { value: '', label: a('meeting.decision.form.nobody') },
          ...outline.people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        error={errorOf('ownerId')}
        onChange={(value) => change({ ownerId: value === '' ? null : value })}
      />
      <DateField
        name="dueOn"
        label={a('meeting.decision.form.dueOn')}
        description={a('meeting.decision.form.dueHint')}
        value={draft.dueOn}
        error={errorOf('dueOn')}
        onChange={(dueOn) => change({ dueOn })}
      />
    </>
  );
}
