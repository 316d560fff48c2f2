// What the log is narrowed by: words, person, kind of event, kind of thing, and days.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { FilterBar } from '#client/ui/filter-bar.tsx';
import { auditedEntities, auditKinds } from '#shared/audit/audit-type.ts';
import { isIsoDate } from '#shared/iso-date.ts';
import { compareNorwegian } from '#shared/sorting.ts';
import styles from './audit-filter-bar.module.css';
import { entityOf, kindOf, wordOfKind } from './audit-question.ts';
import type { AuditSearchParams } from './audit-search-params.ts';

type AuditFilterBarProps = {
  search: AuditSearchParams;
  onChange: (patch: Partial<AuditSearchParams>) => void;
};

/** The search with nothing narrowed. */
const noFilter: Partial<Record<keyof AuditSearchParams, undefined>> = {
  person: undefined,
  hva: undefined,
  gjelder: undefined,
  fra: undefined,
  til: undefined,
  sok: undefined,
};

export function AuditFilterBar({ search, onChange }: AuditFilterBarProps) {
  const a = useAdminText();
  const { data: actors = [] } = useQuery(useTRPC().audit.actors.queryOptions());
  const [resets, setResets] = useState(0);
  const people = actors.toSorted((one, other) => compareNorwegian(one.name, other.name));
  return (
    <FilterBar
      isFiltered={Object.keys(search).length > 0}
      words={{
        label: a('audit.filter.words'),
        value: search.sok ?? '',
        onChange: (sok) => onChange({ sok: sok || undefined }),
      }}
      onReset={() => {
        setResets(resets + 1);
        onChange(noFilter);
      }}
    >
      <ChoiceField
        label={a('audit.filter.person')}
        name="person"
        value={search.person ?? ''}
        choices={[
          { value: '', label: a('audit.filter.all') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(person) => onChange({ person: person || undefined })}
      />
      <ChoiceField
        label={a('audit.filter.kind')}
        name="hva"
        value={kindOf(search) ?? ''}
        choices={[
          { value: '', label: a('audit.filter.anything') },
          ...auditKinds.map((value) => ({ value, label: a(`audit.kind.${value}`) })),
        ]}
        onChange={(value) => {
          const kind = auditKinds.find((each) => each === value);
          onChange({ hva: kind && wordOfKind[kind] });
        }}
      />
      <ChoiceField
        label={a('audit.filter.entity')}
        name="gjelder"
        value={entityOf(search) ?? ''}
        choices={[
          { value: '', label: a('audit.filter.anything') },
          ...auditedEntities.map((value) => ({ value, label: a(`audit.entity.${value}`) })),
        ]}
        onChange={(value) => onChange({ gjelder: value || undefined })}
      />
      <div className={styles['days']}>
        <DayField
          key={`fra ${resets}`}
          label={a('audit.filter.from')}
          name="fra"
          day={search.fra}
          onChange={(fra) => onChange({ fra })}
        />
        <DayField
          key={`til ${resets}`}
          label={a('audit.filter.to')}
          name="til"
          day={search.til}
          onChange={(til) => onChange({ til })}
        />
      </div>
    </FilterBar>
  );
}

type DayFieldProps = {
  label: string;
  name: string;
  day: string | undefined;
  onChange: (day: string | undefined) => void;
};

/** Only a day that exists narrows the list; what is typed until then stays in the field. */
function DayField({ label, name, day, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <DateField
      label={label}
      name={name}
      hasShortHint
      value={typed ?? day ?? null}
      onChange={(value) => {
        const isUnfinished = value !== null && !isIsoDate(value);
        setTyped(isUnfinished ? value : null);
        if (!isUnfinished) onChange(value ?? undefined);
      }}
    />
  );
}
