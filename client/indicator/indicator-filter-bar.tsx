// What the list is narrowed by: words, goal, responsible body and age. On narrow screens it opens on demand.
import { useText } from '#client/shell/language.tsx';
import { goalChoice } from '#client/strategy/goal-choice.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { FilterBar } from '#client/ui/filter-bar.tsx';
import { bodyName } from '#shared/people/body-name.ts';
import type { IndicatorListData } from './indicator-entry.ts';
import { hasFilter, noOwner } from './indicator-list.ts';
import { indicatorGroups, type IndicatorListSearch } from './indicator-list-search.ts';

type IndicatorFilterBarProps = {
  data: IndicatorListData;
  search: IndicatorListSearch;
  onChange: (patch: Partial<IndicatorListSearch>) => void;
};

/** The search without any of what `hasFilter` looks at. */
export const noFilter = {
  status: undefined,
  omrade: undefined,
  eier: undefined,
  utdatert: undefined,
  sok: undefined,
};

export function IndicatorFilterBar({ data, search, onChange }: IndicatorFilterBarProps) {
  const t = useText();
  const anything = { value: '', label: t('indicator.list.any') };
  const goals = data.goals.filter(({ depth, id }) => depth < 2 || id === search.omrade);
  const owners = data.bodies.filter(
    ({ id }) => id === search.eier || data.indicators.some(({ row }) => row.ownerBodyId === id),
  );
  return (
    <FilterBar
      isFiltered={hasFilter(search)}
      words={{
        label: t('indicator.list.words'),
        value: search.sok ?? '',
        onChange: (sok) => onChange({ sok: sok || undefined }),
      }}
      box={{
        label: t('indicator.list.stale'),
        isChecked: search.utdatert ?? false,
        onChange: (isChecked) => onChange({ utdatert: isChecked || undefined }),
      }}
      onReset={() => onChange(noFilter)}
    >
      <ChoiceField
        label={t('indicator.list.area')}
        name="omrade"
        value={search.omrade ?? ''}
        choices={[anything, ...goals.map((goal) => goalChoice(goal, goal.lang))]}
        onChange={(value) => onChange({ omrade: value || undefined })}
      />
      <ChoiceField
        label={t('indicator.list.owner')}
        name="eier"
        value={search.eier ?? ''}
        choices={[
          anything,
          ...owners.map((body) => ({ value: body.id, label: bodyName(body), lang: body.lang })),
          { value: noOwner, label: t('indicator.noOwner') },
        ]}
        onChange={(value) => onChange({ eier: value || undefined })}
      />
      <ChoiceField
        label={t('indicator.list.group')}
        name="grupper"
        value={search.grupper ?? 'area'}
        choices={indicatorGroups.map((value) => ({
          value,
          label: t(`indicator.list.groups.${value}`),
        }))}
        onChange={(value) => {
          const chosen = indicatorGroups.find((each) => each === value);
          onChange({ grupper: chosen === 'area' ? undefined : chosen });
        }}
      />
    </FilterBar>
  );
}
