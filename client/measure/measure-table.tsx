// Measures as a table: sorted by its headers, grouped under row headings, with the columns one has chosen.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import type { IsoDate } from '#shared/iso-date.ts';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import { SortChoice } from '#client/ui/sort-choice.tsx';
import { SortHeader, type SortDirection } from '#client/ui/sort-header.tsx';
import { WholeWords } from '#client/ui/whole-words.tsx';
import type { MeasureEntry } from './measure-entry.ts';
import { GroupTitle } from './group-title.tsx';
import type { EntryGroup } from './measure-list.ts';
import {
  measureSorts,
  type MeasureColumn,
  type MeasureListSearch,
  type MeasureSort,
} from './measure-list-search.ts';
import { MeasureCell } from './measure-cell.tsx';
import styles from './measure-table.module.css';

type MeasureTableProps = {
  strategySlug: string;
  caption: string;
  groups: EntryGroup[];
  isGrouped: boolean;
  columns: readonly MeasureColumn[];
  search: MeasureListSearch;
  asOf: IsoDate;
  onSort: (patch: Pick<MeasureListSearch, 'sorter' | 'retning'>) => void;
};

export function MeasureTable(props: MeasureTableProps) {
  const { strategySlug, caption, groups, isGrouped, columns, search, asOf, onSort } = props;
  const t = useText();
  const directionOf = (sort: MeasureSort): SortDirection => {
    if (search.sorter !== sort) return 'none';
    return search.retning === 'synkende' ? 'descending' : 'ascending';
  };
  const sortBy = (sort: MeasureSort, direction: SortDirection) =>
    onSort({
      sorter: direction === 'none' ? undefined : sort,
      retning: direction === 'descending' ? 'synkende' : undefined,
    });
  const shownSorts = measureSorts.filter((sort) => sort === 'title' || columns.includes(sort));
  const header = (column: 'title' | MeasureColumn) => {
    const sort = measureSorts.find((each) => each === column);
    const className = styles[column];
    if (!sort) {
      return (
        <th key={column} scope="col" className={className}>
          {t(`measure.column.${column}`)}
        </th>
      );
    }
    return (
      <SortHeader
        key={column}
        className={className}
        direction={directionOf(sort)}
        onSort={(next) => sortBy(sort, next)}
      >
        {t(`measure.column.${column}`)}
      </SortHeader>
    );
  };
  return (
    <>
      <SortChoice
        sorts={shownSorts.map((sort) => ({ sort, word: t(`measure.column.${sort}`) }))}
        chosen={search.sorter}
        direction={search.retning === 'synkende' ? 'descending' : 'ascending'}
        onSort={sortBy}
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
          {groups.map((group) => (
            <tbody key={group.key} id={group.key}>
              {isGrouped && (
                <tr className={styles['group']}>
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    <GroupTitle group={group} />
                  </th>
                </tr>
              )}
              {group.entries.map((entry) => (
                <MeasureTableRow
                  key={entry.row.id}
                  strategySlug={strategySlug}
                  entry={entry}
                  columns={columns}
                  asOf={asOf}
                />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
    </>
  );
}

type RowProps = {
  strategySlug: string;
  entry: MeasureEntry;
  columns: readonly MeasureColumn[];
  asOf: IsoDate;
};

function MeasureTableRow({ strategySlug, entry, columns, asOf }: RowProps) {
  const t = useText();
  return (
    <tr>
      <th scope="row" className={styles['name']}>
        <Link
          to="/$strategy/tiltak/$measureId"
          params={{ strategy: strategySlug, measureId: entry.row.id }}
          lang={entry.row.lang}
        >
          <WholeWords>{entry.row.title}</WholeWords>
        </Link>
        {/* The title may lead up to them: "by" this, and this. */}
        {entry.row.subPoints.length > 0 && (
          <ol className={`${styles['subPoints']} soft small`} lang={entry.row.lang}>
            {entry.row.subPoints.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
        )}
      </th>
      {columns.map((column) => (
        <td key={column} className={styles[column]} data-label={t(`measure.column.${column}`)}>
          <MeasureCell column={column} entry={entry} strategySlug={strategySlug} asOf={asOf} />
        </td>
      ))}
    </tr>
  );
}
