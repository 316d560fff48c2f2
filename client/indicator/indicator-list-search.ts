// How the list of indicators is filtered: kept in the address, so that a view can be sent to a colleague.
export type IndicatorListSearch = { status?: string };

export function indicatorListSearch(search: Record<string, unknown>): IndicatorListSearch {
  return typeof search['status'] === 'string' ? { status: search['status'] } : {};
}
