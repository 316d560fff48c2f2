// Whom the list of people is narrowed to.
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { FilterBar } from '#client/ui/filter-bar.tsx';
import { bodyName } from '#shared/people/body-name.ts';
import { personStates } from '#shared/people/person-state.ts';
import { roleNames } from '#shared/people/role-name.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';
import type { DirectorySearch } from './directory-search.ts';

type DirectoryFilterBarProps = {
  bodies: readonly BodyRow[];
  search: DirectorySearch;
  onChange: (patch: DirectorySearch) => void;
};

export function DirectoryFilterBar({ bodies, search, onChange }: DirectoryFilterBarProps) {
  const a = useAdminText();
  const all = { value: '', label: a('peopleAdmin.filter.all') };
  return (
    <FilterBar
      isFiltered={Object.keys(search).length > 0}
      words={{
        label: a('peopleAdmin.filter.words'),
        value: search.sok ?? '',
        onChange: (sok) => onChange({ sok: sok || undefined }),
      }}
      box={{
        label: a('peopleAdmin.filter.former'),
        isChecked: search.tidligere ?? false,
        onChange: (isChecked) => onChange({ tidligere: isChecked || undefined }),
      }}
      onReset={() =>
        onChange({
          sok: undefined,
          organ: undefined,
          rolle: undefined,
          tilstand: undefined,
          tidligere: undefined,
        })
      }
    >
      <ChoiceField
        label={a('peopleAdmin.filter.body')}
        name="organ"
        value={search.organ ?? ''}
        choices={[
          all,
          ...bodies.map((body) => ({ value: body.id, label: bodyName(body), lang: body.lang })),
        ]}
        onChange={(organ) => onChange({ organ: organ || undefined })}
      />
      <ChoiceField
        label={a('peopleAdmin.filter.role')}
        name="rolle"
        value={search.rolle ?? ''}
        choices={[all, ...roleNames.map((value) => ({ value, label: a(`person.role.${value}`) }))]}
        onChange={(value) => onChange({ rolle: value || undefined })}
      />
      <ChoiceField
        label={a('peopleAdmin.filter.state')}
        name="tilstand"
        value={search.tilstand ?? ''}
        choices={[
          all,
          ...personStates.map((value) => ({ value, label: a(`peopleAdmin.state.${value}`) })),
        ]}
        onChange={(value) => onChange({ tilstand: value || undefined })}
      />
    </FilterBar>
  );
}
