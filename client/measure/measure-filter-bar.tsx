// What the list is narrowed by: area, phase, group, partner, overdue and words. On narrow screens it opens on demand.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { goalChoice } from '#client/strategy/goal-choice.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { FilterBar } from '#client/ui/filter-bar.tsx';
import { bodyName } from '#shared/people/body-name.ts';
import type { MeasureListData } from './measure-entry.ts';
import { hasFilter, noOwner } from './measure-list.ts';
import { phaseChoices, type MeasureListSearch } from './measure-list-search.ts';
import { usePhaseWord } from './phase-label.tsx';

type MeasureFilterBarProps = {
  data: MeasureListData;
  search: MeasureListSearch;
  onChange: (patch: Partial<MeasureListSearch>) => void;
};

/** The search without any of what `hasFilter` looks at. */
export const noFilter: Partial<MeasureListSearch> = {
  omrade: undefined,
  fase: undefined,
  eier: undefined,
  partner: undefined,
  rolle: undefined,
  forfalt: undefined,
  sok: undefined,
};

export function MeasureFilterBar({ data, search, onChange }: MeasureFilterBarProps) {
  const a = useAdminText();
  const t = useText();
  const phaseWord = usePhaseWord();
  const anything = { value: '', label: a('measureFilter.all') };
  const goals = data.goals.filter(({ depth, id }) => depth < 2 || id === search.omrade);
  const owners = data.bodies.filter(
    ({ id }) => id === search.eier || data.measures.some(({ row }) => row.ownerBodyId === id),
  );
  const partners = data.partners.filter(
    ({ id }) =>
      id === search.partner ||
      data.measures.some(({ row }) =>
        [...row.leadPartnerIds, ...row.contributorPartnerIds].includes(id),
      ),
  );
  return (
    <FilterBar
      isFiltered={hasFilter(search)}
      words={{
        label: a('measureFilter.words'),
        value: search.sok ?? '',
        onChange: (sok) => onChange({ sok: sok || undefined }),
      }}
      box={{
        label: a('measureFilter.overdue'),
        isChecked: search.forfalt ?? false,
        onChange: (isChecked) => onChange({ forfalt: isChecked || undefined }),
      }}
      onReset={() => onChange(noFilter)}
    >
      <ChoiceField
        label={a('measureFilter.area')}
        name="omrade"
        value={search.omrade ?? ''}
        choices={[anything, ...goals.map((goal) => goalChoice(goal, goal.lang))]}
        onChange={(value) => onChange({ omrade: value || undefined })}
      />
      <ChoiceField
        label={a('measureFilter.phase')}
        name="fase"
        value={search.fase ?? ''}
        choices={[anything, ...phaseChoices.map((value) => ({ value, label: phaseWord(value) }))]}
        onChange={(value) => onChange({ fase: phaseChoices.find((each) => each === value) })}
      />
      <ChoiceField
        label={a('measureFilter.owner')}
        name="eier"
        value={search.eier ?? ''}
        choices={[
          anything,
          ...owners.map((body) => ({
            value: body.id,
            label: bodyName(body),
            lang: body.lang,
          })),
          { value: noOwner, label: t('measure.none.owner') },
        ]}
        onChange={(value) => onChange({ eier: value || undefined })}
      />
      <ChoiceField
        label={a('measureFilter.partner')}
        name="partner"
        value={search.partner ?? ''}
        choices={[
          anything,
          ...partners.map(({ id, shortName, lang }) => ({ value: id, label: shortName, lang })),
        ]}
        onChange={(value) => onChange({ partner: value || undefined, rolle: undefined })}
      />
      {search.partner && (
        <ChoiceField
          label={a('measureFilter.role')}
          name="rolle"
          value={search.rolle ?? ''}
          choices={[
            { value: '', label: a('measureFilter.anyRole') },
            { value: 'lead', label: a('measureFilter.leads') },
            { value: 'contributor', label: a('measureFilter.contributes') },
          ]}
          onChange={(value) =>
            onChange({ rolle: value === 'lead' || value === 'contributor' ? value : undefined })
          }
        />
      )}
    </FilterBar>
  );
}
