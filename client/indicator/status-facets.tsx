// How many indicators stand where, weakest first, and a way to see only those: the distribution as a row of filters.
import { useText } from '#client/shell/language.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import type { IndicatorEntry, StatusChoice } from './indicator-entry.ts';
import { statusChoices } from './indicator-list-search.ts';
import styles from './status-facets.module.css';

type StatusFacetsProps = {
  entries: readonly IndicatorEntry[];
  chosen: StatusChoice | undefined;
  onChoose: (status: StatusChoice | undefined) => void;
};

export function StatusFacets({ entries, chosen, onChoose }: StatusFacetsProps) {
  const t = useText();
  const counts = statusChoices.map((status) => ({
    status,
    count: entries.filter((entry) => entry.status === status).length,
  }));
  return (
    <ul className={styles['facets']} aria-label={t('indicator.list.statusFilter')}>
      {counts
        .filter(({ status, count }) => count > 0 || status === chosen)
        .map(({ status, count }) => (
          <li key={status}>
            <button
              type="button"
              className={styles['facet']}
              aria-pressed={status === chosen}
              onClick={() => onChoose(status === chosen ? undefined : status)}
            >
              <span className={`${styles['count']} figures`}>{count}</span>
              <StatusLabel status={status === 'no_target' ? null : status} />
            </button>
          </li>
        ))}
    </ul>
  );
}
