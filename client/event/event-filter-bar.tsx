// What the list of events is narrowed by: year, kind, goal, organiser, series and words.
import { useAdminText } from '#client/shell/admin-text.ts';
import { goalChoice } from '#client/strategy/goal-choice.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { FilterBar } from '#client/ui/filter-bar.tsx';
import { eventYears, seriesKey } from '#shared/event/event-total.ts';
import { eventKinds, type EventRow } from '#shared/event/event-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { EventSearch } from './event-search.ts';
import { organisersOf, type People } from './use-event-words.ts';

type Goal = { id: string; number: string; title: string; depth: number };

type EventFilterBarProps = {
  events: readonly EventRow[];
  people: People;
  goals: { goals: readonly Goal[]; strategy: { lang: Lang } };
  search: EventSearch;
  onChange: (patch: { [Key in keyof EventSearch]?: EventSearch[Key] | undefined }) => void;
};

const noFilter = {
  ar: undefined,
  type: undefined,
  mal: undefined,
  arrangor: undefined,
  serie: undefined,
  sok: undefined,
};

export function EventFilterBar({ events, people, goals, search, onChange }: EventFilterBarProps) {
  const a = useAdminText();
  const anything = { value: '', label: a('event.list.filter.all') };
  const kinds = eventKinds.filter((kind) => events.some((event) => event.kind === kind));
  const organisers = new Map(
    events.flatMap((event) => organisersOf(event, people)).map((each) => [each.id, each]),
  );
  const series = new Map(
    events.flatMap((event) => (event.series ? [[seriesKey(event.series), event.series]] : [])),
  );
  return (
    <FilterBar
      isFiltered={Object.keys(noFilter).some(
        (key) => search[key as keyof EventSearch] !== undefined,
      )}
      words={{
        label: a('event.list.filter.words'),
        value: search.sok ?? '',
        onChange: (sok) => onChange({ sok: sok || undefined }),
      }}
      onReset={() => onChange(noFilter)}
    >
      <ChoiceField
        label={a('event.list.filter.year')}
        name="ar"
        value={search.ar === undefined ? '' : String(search.ar)}
        choices={[
          anything,
          ...eventYears(events).map(({ year }) => ({ value: String(year), label: String(year) })),
        ]}
        onChange={(value) => onChange({ ar: value === '' ? undefined : Number(value) })}
      />
      <ChoiceField
        label={a('event.list.filter.kind')}
        name="type"
        value={search.type ?? ''}
        choices={[
          anything,
          ...kinds.map((kind) => ({ value: kind, label: a(`event.kind.${kind}`) })),
        ]}
        onChange={(value) => onChange({ type: eventKinds.find((each) => each === value) })}
      />
      <ChoiceField
        label={a('event.list.filter.goal')}
        name="mal"
        value={search.mal ?? ''}
        choices={[
          anything,
          ...goals.goals
            .filter(({ depth, id }) => depth < 2 || id === search.mal)
            .map((goal) => goalChoice(goal, goals.strategy.lang)),
        ]}
        onChange={(value) => onChange({ mal: value || undefined })}
      />
      <ChoiceField
        label={a('event.list.filter.partner')}
        name="arrangor"
        value={search.arrangor ?? ''}
        choices={[
          anything,
          ...[...organisers.values()].map(({ id, name, lang }) => ({
            value: id,
            label: name,
            lang,
          })),
        ]}
        onChange={(value) => onChange({ arrangor: value || undefined })}
      />
      <ChoiceField
        label={a('event.list.filter.series')}
        name="serie"
        value={search.serie === undefined ? '' : seriesKey(search.serie)}
        choices={[anything, ...[...series].map(([value, label]) => ({ value, label }))]}
        onChange={(value) => onChange({ serie: value || undefined })}
      />
    </FilterBar>
  );
}
