// Sorting on a phone, where a table has no header row: one choice of column and direction.
import { useText } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import type { SortDirection } from '#client/ui/sort-header.tsx';
import styles from './sort-choice.module.css';

type SortChoiceProps<Sort extends string> = {
  sorts: readonly { sort: Sort; word: string }[];
  chosen: Sort | undefined;
  direction: SortDirection;
  onSort: (sort: Sort, direction: SortDirection) => void;
};

const directions = ['ascending', 'descending'] as const;

export function SortChoice<Sort extends string>({
  sorts,
  chosen,
  direction,
  onSort,
}: SortChoiceProps<Sort>) {
  const t = useText();
  const ways = sorts.flatMap(({ sort, word }) =>
    directions.map((way) => ({
      sort,
      way,
      value: `${sort} ${way}`,
      label: t(`shell.sort.${way}`, { column: word }),
    })),
  );
  return (
    <div className={`${styles['choice']} no-print`}>
      <ChoiceField
        label={t('shell.sort.label')}
        name="sorter"
        value={chosen ? `${chosen} ${direction}` : ''}
        choices={[{ value: '', label: t('shell.sort.usual') }, ...ways]}
        onChange={(value) => {
          const way = ways.find((one) => one.value === value);
          const [first] = sorts;
          if (way) onSort(way.sort, way.way);
          else if (first) onSort(chosen ?? first.sort, 'none');
        }}
      />
    </div>
  );
}
