// What the list is narrowed by: words, goal, responsible body and age. On narrow screens it opens on demand.
import { Button, Checkbox, Search } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useText } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { useDelayedText } from '#client/ui/use-delayed-text.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { IndicatorListData } from './indicator-entry.ts';
import styles from '#client/ui/filter-bar.module.css';
import { hasFilter, noOwner } from './indicator-list.ts';
import { indicatorGroups, type IndicatorListSearch } from './indicator-list-search.ts';

type IndicatorFilterBarProps = {
  data: IndicatorListData;
  search: IndicatorListSearch;
  onChange: (patch: Partial<IndicatorListSearch>) => void;
};

const noFilter = {
  status: undefined,
  omrade: undefined,
  eier: undefined,
  utdatert: undefined,
  sok: undefined,
};

export function IndicatorFilterBar({ data, search, onChange }: IndicatorFilterBarProps) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const fieldsId = useId();
  const [typed, type] = useDelayedText(search.sok ?? '', (sok) =>
    onChange({ sok: sok || undefined }),
  );
  const anything = { value: '', label: t('indicator.list.any') };
  const isFiltered = hasFilter(search);
  const goals = data.goals.filter(({ depth, id }) => depth < 2 || id === search.omrade);
  const owners = data.bodies.filter(
    ({ id }) => id === search.eier || data.indicators.some(({ row }) => row.ownerBodyId === id),
  );
  return (
    <search className={`${styles['bar']} no-print`}>
      <div className={styles['opener']}>
        <Button
          variant="secondary"
          aria-expanded={isOpen}
          aria-controls={fieldsId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t(isFiltered ? 'indicator.list.openChosen' : 'indicator.list.open')}
        </Button>
      </div>
      <div id={fieldsId} className={styles['fields']} data-open={isOpen || undefined}>
        <div className={styles['words']}>
          <Search>
            <Search.Input
              aria-label={t('indicator.list.words')}
              placeholder={t('indicator.list.words')}
              maxLength={300}
              value={typed}
              onChange={(event) => type(event.target.value)}
            />
            <Search.Clear aria-label={t('indicator.list.clearWords')} onClick={() => type('')} />
          </Search>
        </div>
        <ChoiceField
          label={t('indicator.list.area')}
          name="omrade"
          value={search.omrade ?? ''}
          choices={[
            anything,
            ...goals.map(({ id, number, title, depth, lang }) => ({
              value: id,
              label: `${'\u2003'.repeat(depth)}${number} ${title}`,
              lang,
            })),
          ]}
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
        <div className={styles['end']}>
          <Checkbox
            label={t('indicator.list.stale')}
            checked={search.utdatert ?? false}
            onChange={(event) => onChange({ utdatert: event.target.checked || undefined })}
          />
          {isFiltered && (
            <Button variant="tertiary" onClick={() => onChange(noFilter)}>
              {t('indicator.list.reset')}
            </Button>
          )}
        </div>
      </div>
    </search>
  );
}
