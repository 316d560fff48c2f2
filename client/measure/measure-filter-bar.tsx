// What the list is narrowed by: area, phase, group, partner, overdue and words. On narrow screens it opens on demand.
import { Button, Checkbox, Search } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useText } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { useDelayedText } from '#client/ui/use-delayed-text.ts';
import { bodyName, type MeasureListData } from './measure-entry.ts';
import styles from '#client/ui/filter-bar.module.css';
import { hasFilter, noOwner } from './measure-list.ts';
import { phaseChoices, type MeasureListSearch } from './measure-list-search.ts';
import { usePhaseWord } from './phase-label.tsx';

type MeasureFilterBarProps = {
  data: MeasureListData;
  search: MeasureListSearch;
  onChange: (patch: Partial<MeasureListSearch>) => void;
};

const noFilter: Partial<MeasureListSearch> = {
  omrade: undefined,
  fase: undefined,
  eier: undefined,
  partner: undefined,
  rolle: undefined,
  forfalt: undefined,
  sok: undefined,
};

export function MeasureFilterBar({ data, search, onChange }: MeasureFilterBarProps) {
  const t = useText();
  const phaseWord = usePhaseWord();
  const [isOpen, setIsOpen] = useState(false);
  const fieldsId = useId();
  const [typed, type] = useDelayedText(search.sok ?? '', (sok) =>
    onChange({ sok: sok || undefined }),
  );
  const anything = { value: '', label: t('measure.filter.all') };
  const isFiltered = hasFilter(search);
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
    <search className={`${styles['bar']} no-print`}>
      <div className={styles['opener']}>
        <Button
          variant="secondary"
          aria-expanded={isOpen}
          aria-controls={fieldsId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t(isFiltered ? 'measure.filter.openChosen' : 'measure.filter.open')}
        </Button>
      </div>
      <div id={fieldsId} className={styles['fields']} data-open={isOpen || undefined}>
        <div className={styles['words']}>
          <Search>
            <Search.Input
              aria-label={t('measure.filter.words')}
              placeholder={t('measure.filter.words')}
              maxLength={300}
              value={typed}
              onChange={(event) => type(event.target.value)}
            />
            <Search.Clear aria-label={t('measure.filter.clearWords')} onClick={() => type('')} />
          </Search>
        </div>
        <ChoiceField
          label={t('measure.filter.area')}
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
          label={t('measure.filter.phase')}
          name="fase"
          value={search.fase ?? ''}
          choices={[anything, ...phaseChoices.map((value) => ({ value, label: phaseWord(value) }))]}
          onChange={(value) => onChange({ fase: phaseChoices.find((each) => each === value) })}
        />
        <ChoiceField
          label={t('measure.filter.owner')}
          name="eier"
          value={search.eier ?? ''}
          choices={[
            anything,
            ...owners.map((body) => ({
              value: body.id,
              label: bodyName(body) ?? '',
              lang: body.lang,
            })),
            { value: noOwner, label: t('measure.none.owner') },
          ]}
          onChange={(value) => onChange({ eier: value || undefined })}
        />
        <ChoiceField
          label={t('measure.filter.partner')}
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
            label={t('measure.filter.role')}
            name="rolle"
            value={search.rolle ?? ''}
            choices={[
              { value: '', label: t('measure.filter.anyRole') },
              { value: 'lead', label: t('measure.filter.leads') },
              { value: 'contributor', label: t('measure.filter.contributes') },
            ]}
            onChange={(value) =>
              onChange({ rolle: value === 'lead' || value === 'contributor' ? value : undefined })
            }
          />
        )}
        <div className={styles['end']}>
          <Checkbox
            label={t('measure.filter.overdue')}
            checked={search.forfalt ?? false}
            onChange={(event) => onChange({ forfalt: event.target.checked || undefined })}
          />
          {isFiltered && (
            <Button variant="tertiary" onClick={() => onChange(noFilter)}>
              {t('measure.filter.reset')}
            </Button>
          )}
        </div>
      </div>
    </search>
  );
}
