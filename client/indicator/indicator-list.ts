// Which indicators a list shows, in which order and groups, as the address asks for. Pure.
import { bodyName } from '#shared/people/body-name.ts';
import { compareNorwegian } from '#shared/sorting.ts';
import type { GoalSummary } from '#shared/strategy/overview.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';
import type { IndicatorEntry, StatusChoice } from './indicator-entry.ts';
import {
  statusChoices,
  type IndicatorGroup,
  type IndicatorListSearch,
  type IndicatorSort,
} from './indicator-list-search.ts';

/** `eier=ingen`: indicators that no body answers for. */
export const noOwner = 'ingen';

export function filteredIndicators(
  entries: readonly IndicatorEntry[],
  search: IndicatorListSearch,
): IndicatorEntry[] {
  const words = (search.sok ?? '').toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  return entries.filter(({ row, figure, status, goals }) => {
    if (search.status && status !== search.status) return false;
    if (search.omrade && !goals.some(({ id }) => id === search.omrade)) return false;
    if (search.eier && (row.ownerBodyId ?? noOwner) !== search.eier) return false;
    if (search.utdatert && !figure.isStale) return false;
    const text = [row.title, row.definition, row.source].join('\n').toLocaleLowerCase('nb');
    return words.every((word) => text.includes(word));
  });
}

export function hasFilter({ status, omrade, eier, utdatert, sok }: IndicatorListSearch): boolean {
  return [status, omrade, eier, utdatert, sok].some((value) => value !== undefined);
}

/** In the asked order; without one, in the document's. What has nothing to sort by comes last both ways. */
export function sortedIndicators(
  entries: readonly IndicatorEntry[],
  { sorter, retning }: IndicatorListSearch,
): IndicatorEntry[] {
  if (!sorter) return [...entries];
  const turn = retning === 'synkende' ? -1 : 1;
  return entries.toSorted((a, b) => {
    const [keyA, keyB] = [sortKey(a, sorter), sortKey(b, sorter)];
    if (keyA === null || keyB === null) return Number(keyA === null) - Number(keyB === null);
    const order =
      typeof keyA === 'number' && typeof keyB === 'number'
        ? keyA - keyB
        : compareNorwegian(String(keyA), String(keyB));
    return turn * order;
  });
}

/** Values of different units have no order, so the column of values sorts by how new they are. */
function sortKey(entry: IndicatorEntry, sort: IndicatorSort): string | number | null {
  switch (sort) {
    case 'title':
      return entry.row.title;
    case 'value':
      return entry.figure.judged?.month ?? null;
    case 'attainment':
      return entry.figure.attainment;
    case 'status':
      return statusChoices.indexOf(entry.status);
    case 'owner':
      return entry.owner && bodyName(entry.owner);
  }
}

/** What a group is about: the page finds the words. */
export type IndicatorGroupShown = {
  key: string;
  about:
    | { kind: 'goals'; area: GoalSummary | null; priority: GoalSummary | null }
    | { kind: 'status'; status: StatusChoice }
    | { kind: 'body'; body: BodyRow | null }
    | { kind: 'none' };
  entries: IndicatorEntry[];
};

/** Groups in their own order, empty ones left out. */
export function groupedIndicators(
  entries: readonly IndicatorEntry[],
  group: IndicatorGroup,
  bodies: readonly BodyRow[],
): IndicatorGroupShown[] {
  switch (group) {
    case 'none':
      return [{ key: 'all', about: { kind: 'none' }, entries: [...entries] }];
    case 'status':
      return statusChoices.flatMap((status) => {
        const own = entries.filter((entry) => entry.status === status);
        return own.length > 0
          ? [{ key: status, about: { kind: 'status', status }, entries: own }]
          : [];
      });
    case 'owner':
      return [...bodies, null].flatMap((body) => {
        const own = entries.filter((entry) => entry.owner?.id === body?.id);
        if (own.length === 0) return [];
        return [{ key: body?.id ?? noOwner, about: { kind: 'body', body }, entries: own }];
      });
    case 'area': {
      const keyOf = ({ goals }: IndicatorEntry) => (goals[1] ?? goals[0])?.id ?? noOwner;
      // The groups stand in the document's order however the rows within them are sorted.
      const number = ({ goals }: IndicatorEntry) => (goals[1] ?? goals[0])?.number ?? '~';
      return [...Map.groupBy(entries, keyOf)]
        .map(([key, own]) => ({ key, own, number: own[0] ? number(own[0]) : '' }))
        .toSorted((a, b) => compareNorwegian(a.number, b.number))
        .map(({ key, own }) => {
          const [area = null, priority = null] = own[0]?.goals ?? [];
          return { key, about: { kind: 'goals', area, priority }, entries: own };
        });
    }
  }
}
