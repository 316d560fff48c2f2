// Indicators as a table: value with its period, target, attainment beside the plan, status, and who answers.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { AttainmentBar } from '#client/ui/attainment-bar.tsx';
import { useFormat } from '#client/ui/format.ts';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import { SortChoice } from '#client/ui/sort-choice.tsx';
import { SortHeader, type SortDirection } from '#client/ui/sort-header.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { WholeWords } from '#client/ui/whole-words.tsx';
import { bodyName } from '#shared/people/body-name.ts';
import type { IndicatorEntry } from './indicator-entry.ts';
import { useIndicatorFormat } from './indicator-format.ts';
import { IndicatorGroupTitle } from './indicator-group-title.tsx';
import type { IndicatorGroupShown } from './indicator-list.ts';
import {
  indicatorSorts,
  type IndicatorListSearch,
  type IndicatorSort,
} from './indicator-list-search.ts';
import styles from './indicator-table.module.css';
import { TargetText } from './target-text.tsx';

const columns = ['value', 'target', 'attainment', 'status', 'owner'] as const;

type IndicatorTableProps = {
  strategySlug: string;
  caption: string;
  groups: IndicatorGroupShown[];
  search: IndicatorListSearch;
  onSort: (sort: IndicatorSort, direction: SortDirection) => void;
};

export function IndicatorTable({
  strategySlug,
  caption,
  groups,
  search,
  onSort,
}: IndicatorTableProps) {
  const t = useText();
  const header = (column: 'title' | (typeof columns)[number]) => {
    const sort = indicatorSorts.find((each) => each === column);
    const word = t(`indicator.column.${column}`);
    if (!sort) {
      return (
        <th key={column} scope="col" className={styles[column]}>
          {word}
        </th>
      );
    }
    const isOn = search.sorter === sort;
    return (
      <SortHeader
        key={column}
        className={styles[column]}
        direction={isOn ? (search.retning === 'synkende' ? 'descending' : 'ascending') : 'none'}
        onSort={(next) => onSort(sort, next)}
      >
        {word}
      </SortHeader>
    );
  };
  return (
    <>
      <SortChoice
        sorts={indicatorSorts.map((sort) => ({ sort, word: t(`indicator.column.${sort}`) }))}
        chosen={search.sorter}
        direction={search.retning === 'synkende' ? 'descending' : 'ascending'}
        onSort={onSort}
      />
      <ScrollBox label={caption}>
        <table className={`plain-table ${styles['table']}`}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {header('title')}
              {columns.map(header)}
            </tr>
          </thead>
          {groups.map((group, place) => (
            <tbody key={group.key}>
              <IndicatorGroupTitle
                group={group}
                before={groups[place - 1]}
                strategySlug={strategySlug}
                columnCount={columns.length + 1}
              />
              {group.entries.map((entry) => (
                <IndicatorTableRow key={entry.row.id} strategySlug={strategySlug} entry={entry} />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
    </>
  );
}

function IndicatorTableRow({
  strategySlug,
  entry,
}: {
  strategySlug: string;
  entry: IndicatorEntry;
}) {
  const t = useText();
  const format = useFormat();
  const { row, figure, owner } = entry;
  const valueFormat = useIndicatorFormat(row);
  return (
    <tr>
      <th scope="row" className={styles['name']}>
        <Link
          to="/$strategy/indikator/$indicatorId"
          params={{ strategy: strategySlug, indicatorId: row.id }}
          lang={row.lang}
        >
          {row.title}
        </Link>
      </th>
      <td className={styles['value']} data-label={t('indicator.column.value')}>
        {figure.judged ? (
          <div>
            <span lang={row.lang}>{valueFormat.value(figure.judged.value)}</span>{' '}
            <span className={styles['period']}>{format.period(figure.judged.period)}</span>
          </div>
        ) : (
          <span className="soft">{t('indicator.noValue')}</span>
        )}
      </td>
      <td className={styles['target']} data-label={t('indicator.column.target')}>
        <TargetText row={row} periodClass={styles['period']} />
      </td>
      <td className={styles['attainment']} data-label={t('indicator.column.attainment')}>
        {figure.attainment === null && figure.plannedAttainment === null ? (
          <span className="soft">–</span>
        ) : (
          <AttainmentBar attainment={figure.attainment} plan={figure.plannedAttainment} />
        )}
      </td>
      <td className={styles['status']} data-label={t('indicator.column.status')}>
        <StatusLabel status={figure.status} isStale={figure.isStale} />
      </td>
      <td className={styles['owner']} data-label={t('indicator.column.owner')}>
        {owner ? (
          <span lang={owner.lang}>
            <WholeWords>{bodyName(owner)}</WholeWords>
          </span>
        ) : (
          <span className="soft">{t('indicator.noOwner')}</span>
        )}
      </td>
    </tr>
  );
}
