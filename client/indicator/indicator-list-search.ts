// How the list of indicators is shown: kept in the address, so that a view can be sent to a colleague.
import { indicatorStatuses } from '#shared/indicator/indicator-type.ts';
import type { StatusChoice } from './indicator-entry.ts';

export const statusChoices: readonly StatusChoice[] = [...indicatorStatuses, 'no_target'];

export const indicatorSorts = ['title', 'value', 'attainment', 'status', 'owner'] as const;
export type IndicatorSort = (typeof indicatorSorts)[number];

export const indicatorGroups = ['area', 'status', 'owner', 'none'] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

/** Everything absent is the usual: the document's order, grouped by area and satsing, nothing filtered away. */
export type IndicatorListSearch = {
  status?: StatusChoice;
  /** A goal's id: indicators that measure it or a goal below it. */
  omrade?: string;
  /** A body's id, or `ingen`. */
  eier?: string;
  utdatert?: true;
  sok?: string;
  sorter?: IndicatorSort;
  retning?: 'synkende';
  grupper?: IndicatorGroup;
};

/** What the address says, with everything unreadable left out. */
export function indicatorListSearch(search: Record<string, unknown>): IndicatorListSearch {
  const word = <Word extends string>(key: string, words: readonly Word[]) =>
    words.find((each) => each === search[key]);
  const text = (key: string) => {
    const value = search[key];
    const isText = typeof value === 'string' || typeof value === 'number';
    return isText && value !== '' ? String(value).slice(0, 300) : undefined;
  };
  const read = {
    status: word('status', statusChoices),
    omrade: text('omrade'),
    eier: text('eier'),
    utdatert: search['utdatert'] === true ? true : undefined,
    sok: text('sok'),
    sorter: word('sorter', indicatorSorts),
    retning: word('retning', ['synkende']),
    grupper: word('grupper', indicatorGroups),
  };
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as IndicatorListSearch;
}
